import type { StoryLanguage } from './story.js';

/** The relative luminance of `#rrggbb`, as WCAG defines it. */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((start) => {
    const part = parseInt(colour.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast ratio of two colours, from 1 to 21 (WCAG 2.2, 1.4.3). */
export function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [
    number,
    number,
  ];
  return (light + 0.05) / (dark + 0.05);
}

/** `17.6:1`, with the decimal sign of the language; never rounded up to a value that it does not reach. */
export const ratio = (value: number, language: StoryLanguage): string =>
  `${(Math.floor(value * 10) / 10).toLocaleString(language, { minimumFractionDigits: 1 })}:1`;

const WORDS = {
  id: { enough: 'cukup', low: 'terlalu rendah' },
  en: { enough: 'enough', low: 'too low' },
};

/** `17.6:1 (enough, ≥ 4.5:1)` */
export const verdict = (value: number, needed: number, language: StoryLanguage): string =>
  `${ratio(value, language)} (${WORDS[language][value >= needed ? 'enough' : 'low']}, ≥ ${ratio(needed, language)})`;
