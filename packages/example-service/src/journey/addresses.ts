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
