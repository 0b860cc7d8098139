import type { Place } from './progress.js';
import type { Question } from './question.js';

/** Where the pages are. */
export const START = '/';
const JOURNEY = '/permohonan';
export const CHECK = `${JOURNEY}/periksa`;
export const CONFIRMATION = `${JOURNEY}/terkirim`;

/** Says in an address that an answer is being changed, so that the way leads back to the check. */
const CHANGING = '?ubah=1';

export function addressOf(question: Question, changing = false): string {
  return `${JOURNEY}/${question.path}${changing ? CHANGING : ''}`;
}

/** Where the files of a question are sent to and removed; each has its own address below. */
export function filesAddressOf(question: Pick<Question, 'path'>, changing = false): string {
  return `${JOURNEY}/${question.path}/berkas${changing ? CHANGING : ''}`;
}

export function fileAddressOf(question: Pick<Question, 'path'>, file: string): string {
  return `${filesAddressOf(question)}/${file}`;
}

export function exitAddressOf(question: Question): string {
  return `${JOURNEY}/${question.exit?.path ?? question.path}`;
}

export function addressOfPlace(place: Place, changing = false): string {
  switch (place.kind) {
    case 'question':
      return addressOf(place.question, changing);
    case 'exit':
      return exitAddressOf(place.question);
    case 'check':
      return CHECK;
  }
}
