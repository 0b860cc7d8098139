import { table } from './criteria-table.js';
import type { BothLanguages } from './schema.js';

export type Principle = 'perceivable' | 'operable' | 'understandable' | 'robust';

/** A success criterion of WCAG 2.2. */
export interface Criterion {
  /** `1.4.3` */
  number: string;
  /** The id of the W3C, for links and for EARL: `contrast-minimum`. */
  handle: string;
  level: 'A' | 'AA';
  /** The version of WCAG that brought it. */
  since: '2.0' | '2.1' | '2.2';
  name: BothLanguages;
  /** What a person decides, since no program can say that a criterion is met. */
  question: BothLanguages;
  principle: Principle;
  /** EN 301 549 takes the numbers of WCAG into its chapter on web content: `9.1.4.3`. */
  en301549: string;
}

/** What the criteria are cited as: the ISO standard has the text of WCAG 2.2. */
export const CITATION = 'WCAG 2.2 (ISO/IEC 40500:2025)';

export const PRINCIPLES: Record<Principle, BothLanguages> = {
  perceivable: { id: 'Dapat dipersepsi', en: 'Perceivable' },
  operable: { id: 'Dapat dioperasikan', en: 'Operable' },
  understandable: { id: 'Dapat dimengerti', en: 'Understandable' },
  robust: { id: 'Tangguh', en: 'Robust' },
};

const principles = Object.keys(PRINCIPLES) as Principle[];

/** The 55 criteria of levels A and AA, in their order. */
export const criteria: readonly Criterion[] = table.map(
  ([number, handle, level, since, english, indonesian, askEnglish, askIndonesian]) => ({
    number,
    handle,
    level,
    since,
    name: { id: indonesian, en: english },
    question: { id: askIndonesian, en: askEnglish },
    principle: principles[Number(number[0]) - 1] as Principle,
    en301549: `9.${number}`,
  }),
);

const byNumber = new Map(criteria.map((criterion) => [criterion.number, criterion]));

/** The criterion of that number, or nothing when it is none of levels A and AA. */
export const criterionOf = (number: string): Criterion | undefined => byNumber.get(number);

/** Where the W3C explains it. */
export const understandingUrl = ({ handle }: Criterion): string =>
  `https://www.w3.org/WAI/WCAG22/Understanding/${handle}.html`;
