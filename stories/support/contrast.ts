import Color from 'colorjs.io';
import type { Localized, StoryLanguage } from './story.js';

/** The contrast ratio of two CSS colours, from 1 to 21 (WCAG 2.2, 1.4.3). */
export const contrast = (one: string, other: string): number =>
  new Color(one).contrastWCAG21(other);

/** `17.6:1`, with the decimal separator of the language. Rounded down, so that no ratio looks better than it is. */
export const ratio = (value: number, language: StoryLanguage): string =>
  `${(Math.floor(value * 10) / 10).toLocaleString(language, { minimumFractionDigits: 1 })}:1`;

const messages: Localized<{ pass: string; fail: string }> = {
  id: { pass: 'cukup', fail: 'terlalu rendah' },
  en: { pass: 'enough', fail: 'too low' },
};

/** `17.6:1 (enough, ≥ 4.5:1)` */
export const verdict = (value: number, needed: number, language: StoryLanguage): string =>
  `${ratio(value, language)} (${messages[language][value >= needed ? 'pass' : 'fail']}, ≥ ${ratio(needed, language)})`;
