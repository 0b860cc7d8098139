/*
 * Turns the source's names into those that people write. The source has provinces, kabupaten and
 * kota in capitals, and uses a double quote for the glottal stop of some Madurese villages.
 */

/** Words that are written in capitals. */
const CAPITALS = new Set(['DKI']);

/** Names whose usual form has other words. */
const CUSTOMARY = new Map([['DAERAH ISTIMEWA YOGYAKARTA', 'DI Yogyakarta']]);

/** Conjunctions, which EYD writes in lower case inside a name. */
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

/** @param {string} name of a kecamatan or village, already in mixed case */
export const tidy = (name) => name.replace(/"/g, "'").replace(/\s+/g, ' ').trim();
