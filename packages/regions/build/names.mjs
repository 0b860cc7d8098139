/*
 * Names as people write them. The source has provinces, kabupaten and kota in capitals, and
 * writes the glottal stop of some Madurese villages as a double quote.
 */

/** Words that stay in capitals. */
const CAPITALS = new Set(['DKI']);

/** Names whose customary form is not a matter of capitals. */
const CUSTOMARY = new Map([['DAERAH ISTIMEWA YOGYAKARTA', 'DI Yogyakarta']]);

/** Words in the middle of a name that stay small (EYD: conjunctions). */
const SMALL = new Set(['DAN']);

const capitalise = (word) =>
  word
    .toLowerCase()
    .replace(/(^|[-'’])(\p{L})/gu, (_, before, letter) => before + letter.toUpperCase());

/** @param {string} name in capitals: `KABUPATEN PANGKAJENE DAN KEPULAUAN` */
export function titleCase(name) {
  const customary = CUSTOMARY.get(name);
  if (customary) return customary;
  return name
    .split(' ')
    .map((word, i) =>
      CAPITALS.has(word) ? word : i && SMALL.has(word) ? word.toLowerCase() : capitalise(word),
    )
    .join(' ');
}

/** @param {string} name of a kecamatan or village, already with small letters */
export const tidy = (name) => name.replace(/"/g, "'").replace(/\s+/g, ' ').trim();
