import type { FileType } from './file-type.js';

/** A file that arrived whole and whose content was checked. */
export interface StoredFile {
  readonly id: string;
  /** The id of the question that it answers. */
  readonly question: string;
  readonly name: string;
  readonly type: FileType;
  /** In bytes. */
  readonly size: number;
}

/** Which files a question takes. */
export interface FileRules {
  /** The name of the file input. */
  readonly field: string;
  readonly maxFiles: number;
  /** In bytes. */
  readonly maxSize: number;
}

/** Why a file was refused; `none` if the form was sent without one. */
export type FileProblem = 'none' | 'empty' | 'size' | 'type' | 'count';
