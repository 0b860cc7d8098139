import type { Values } from '../journey/question.js';
import type { SharedTexts } from '../texts/index.js';
import { formatSize } from '../formats/size.js';
import type { Language } from '../language.js';
import type { FileProblem, FileRules } from './stored-file.js';

/** What is kept of a file that was not taken, in the place of what was typed: why, and its name. */
export function attemptOf(problem: FileProblem, name: string): Values {
  return { masalah: problem, berkas: name };
}

/** The words for a problem with a file. */
export function fileMessage(
  problem: Exclude<FileProblem, 'none'>,
  name: string | undefined,
  { most, largest }: FileRules,
  { files }: SharedTexts,
  language: Language,
): string {
  switch (problem) {
    case 'size':
      return files.tooLarge(name, formatSize(largest, language));
    case 'count':
      return files.tooMany(most);
    case 'empty':
      return files.empty(name);
    case 'type':
      return files.wrongType(name);
  }
}
