import type { FileType } from './file-type.js';

/** A file that arrived whole and was looked into. */
export interface StoredFile {
  readonly id: string;
  /** The id of the question that it answers. */
  readonly question: string;
  readonly name: string;
  readonly type: FileType;
  readonly size: number;
}

/** How many files a question takes, and how large each may be, in bytes. */
export interface FileRules {
  /** The name of the file input. */
  readonly field: string;
  readonly most: number;
  readonly largest: number;
}

/** Why a file is not taken. */
export type FileProblem = 'none' | 'empty' | 'size' | 'type' | 'count';
