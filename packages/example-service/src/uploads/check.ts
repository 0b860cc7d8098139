import { fileTypeOf, type FileType } from './file-type.js';
import type { FileProblem, FileRules } from './stored-file.js';

/** A file as it was sent. `isTruncated` if reading stopped at the size limit. */
export interface SentFile {
  readonly name: string;
  readonly content: Uint8Array;
  readonly isTruncated: boolean;
}

/** Checks one file on its own: returns its type, or why it is refused. */
export function checkFile(
  { content, isTruncated }: SentFile,
  { maxSize }: FileRules,
): { readonly type: FileType } | { readonly problem: FileProblem } {
  if (isTruncated || content.length > maxSize) return { problem: 'size' };
  if (content.length === 0) return { problem: 'empty' };
  const type = fileTypeOf(content);
  return type ? { type } : { problem: 'type' };
}
