import { formatFileSize } from '@nusa/formats';
import type { Language } from '../language.js';
import type { Values } from '../model.js';
import type { SharedTexts } from '../texts/index.js';
import type { FileProblem, FileRules } from './stored-file.js';

/** What is stored about a refused file, as the pending input of its question. */
export function refusedFile(problem: FileProblem, name: string): Values {
  return { masalah: problem, berkas: name };
}

/** The error message for a refused file. */
export function fileMessage(
  problem: Exclude<FileProblem, 'none'>,
  name: string | undefined,
  { maxFiles, maxSize }: FileRules,
  { files }: SharedTexts,
  language: Language,
): string {
  switch (problem) {
    case 'size':
      return files.tooLarge(name, formatFileSize(maxSize, language));
    case 'count':
      return files.tooMany(maxFiles);
    case 'empty':
      return files.empty(name);
    case 'type':
      return files.wrongType(name);
  }
}
