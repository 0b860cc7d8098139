import type { Position } from './progress.js';
import type { Question } from './question.js';

/** The URLs of the pages between the start page and the confirmation. */
export const START = '/';
const JOURNEY = '/permohonan';
export const CHECK = `${JOURNEY}/periksa`;
export const CONFIRMATION = `${JOURNEY}/terkirim`;

/** The query of a page that was opened by "Ubah": from there, people go back to the check page. */
const CHANGING = '?ubah=1';

export function urlOf(question: Question, isChanging = false): string {
  return `${JOURNEY}/${question.path}${isChanging ? CHANGING : ''}`;
}

/** Where the files of a question are sent to, and removed. */
export function uploadsUrlOf(question: Pick<Question, 'path'>, isChanging = false): string {
  return `${JOURNEY}/${question.path}/berkas${isChanging ? CHANGING : ''}`;
}

export function uploadUrlOf(question: Pick<Question, 'path'>, id: string): string {
  return `${uploadsUrlOf(question)}/${id}`;
}

export function exitUrlOf(question: Question): string {
  return `${JOURNEY}/${question.exit?.path ?? question.path}`;
}

export function urlOfPosition(position: Position, isChanging = false): string {
  switch (position.kind) {
    case 'question':
      return urlOf(position.question, isChanging);
    case 'exit':
      return exitUrlOf(position.question);
    case 'check':
      return CHECK;
  }
}
