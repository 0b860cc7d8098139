import { failure, success, type Mask, type Messages, type Result } from './result.js';
import { clean } from './text.js';

/** The neighbourhood units of an address, RT and RW: up to 3 digits each; 000 if there is none. */
export interface RtRw {
  readonly rt: string;
  readonly rw: string;
}

export type RtRwError = 'empty' | 'pair';

/** Reads `3/5`, `003 005`, `RT 03 RW 05`, and `RW 05 RT 03`. */
export function parse(text: unknown): Result<RtRw, RtRwError> {
  const typed = clean(text)
    .replace(/[ .,:/-]+/g, ' ')
    .trim();
  if (!typed) return failure('empty');
  const [, rt, rw, rwFirst, rtLast] =
    /^(?:(?:RT ?)?(\d{1,3})(?: ?RW ?| )(\d{1,3})|RW ?(\d{1,3}) ?RT ?(\d{1,3}))$/i.exec(typed) ?? [];
  const three = (digits: string | undefined) => digits!.padStart(3, '0');
  if (rw) return success({ rt: three(rt), rw: three(rw) });
  return rtLast ? success({ rt: three(rtLast), rw: three(rwFirst) }) : failure('pair');
}

/** As on identity cards: `RT 003/RW 005`. */
export const format = ({ rt, rw }: RtRw): string => `RT ${rt}/RW ${rw}`;

export const mask: Mask = { lengths: [3, 3], inputmode: 'text', width: 20 };

export const messages: Messages<RtRwError> = {
  id: {
    empty: 'Masukkan RT dan RW',
    pair: 'Tulis RT dan RW, masing-masing paling banyak 3 angka, misalnya 003/005',
  },
  en: { empty: 'Enter the RT and RW', pair: 'Write RT and RW, up to 3 digits each, like 003/005' },
};
