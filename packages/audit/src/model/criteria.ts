import { table } from './criteria-table.js';
import type { Localized } from './schema.js';

export type Principle = 'perceivable' | 'operable' | 'understandable' | 'robust';

/** A success criterion of WCAG 2.2. */
export interface Criterion {
  /** `1.4.3` */
  number: string;
  /** The W3C's id, for links and for EARL: `contrast-minimum`. */
  slug: string;
  level: 'A' | 'AA';
  /** The version of WCAG that introduced it. */
  since: '2.0' | '2.1' | '2.2';
  name: Localized;
  /** What a person is asked, since no program can say that a criterion is met. */
  question: Localized;
  principle: Principle;
  /** The clause of EN 301 549, which adds WCAG's numbers to its chapter on web content: `9.1.4.3`. */
  en301549: string;
}

/** The citation of the criteria; the ISO standard has the text of WCAG 2.2. */
export const CITATION = 'WCAG 2.2 (ISO/IEC 40500:2025)';

export const PRINCIPLES: Record<Principle, Localized> = {
  perceivable: { id: 'Dapat dipersepsi', en: 'Perceivable' },
  operable: { id: 'Dapat dioperasikan', en: 'Operable' },
  understandable: { id: 'Dapat dimengerti', en: 'Understandable' },
  robust: { id: 'Tangguh', en: 'Robust' },
};

const principles = Object.keys(PRINCIPLES) as Principle[];

/** The 55 criteria of levels A and AA, in their order. */
export const criteria: readonly Criterion[] = table.map(
  ([number, slug, level, since, english, indonesian, askEnglish, askIndonesian]) => ({
    number,
    slug,
    level,
    since,
    name: { id: indonesian, en: english },
    question: { id: askIndonesian, en: askEnglish },
    principle: principles[Number(number[0]) - 1] as Principle,
    en301549: `9.${number}`,
  }),
);

const byNumber = new Map(criteria.map((criterion) => [criterion.number, criterion]));

/** The criterion with that number; undefined if it is not a criterion of level A or AA. */
export const criterionOf = (number: string): Criterion | undefined => byNumber.get(number);

/** The W3C's explanation of the criterion. */
export const understandingUrl = ({ slug }: Criterion): string =>
  `https://www.w3.org/WAI/WCAG22/Understanding/${slug}.html`;
