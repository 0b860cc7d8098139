import { fileTypeOf, type FileType } from './file-type.js';
import type { FileProblem, FileRules } from './stored-file.js';

/** A file as it was sent. `isTruncated` when reading stopped at the limit. */
export interface SentFile {
  readonly name: string;
  readonly content: Uint8Array;
  readonly isTruncated: boolean;
}

/** Judges one file by itself: its kind, or why it is not taken. */
export function checkFile(
  { content, isTruncated }: SentFile,
  rules: FileRules,
): { readonly type: FileType } | { readonly problem: FileProblem } {
  if (isTruncated || content.length > rules.largest) return { problem: 'size' };
  if (content.length === 0) return { problem: 'empty' };
  const type = fileTypeOf(content);
  return type ? { type } : { problem: 'type' };
}
