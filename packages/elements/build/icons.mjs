import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { transform } from 'lightningcss';

/*
 * Makes `nusa-icons.svg` and `nusa-icons.css` of the drawings in `src/styles/icons`.
 *
 * The one picture serves two ways, neither of which needs `data:` or `unsafe-inline` in a
 * Content-Security-Policy: as a strip, of which a class shows one part through a mask, and as a
 * sprite for `<use>`.
 */

/** What points along the line of writing, and so the other way where that runs from right to left. */
export const MIRRORED = [
  'arrow-back',
  'arrow-forward',
  'chevron-back',
  'chevron-forward',
  'external',
  'sign-out',
];

const DRAWING =
  /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 24 24" (?<stroke>fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round")>(?<shapes>(?:<(?:path|circle) [^<>]*\/>)+)<\/svg>\n$/;

/** The drawings of a folder: name and shapes, in the order of the alphabet. */
export function readIcons(folder) {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.svg'))
    .sort()
    .map((file) => {
      const found = DRAWING.exec(readFileSync(join(folder, file), 'utf8'));
      if (!found)
        throw new Error(`${file}: an icon is paths and circles in the frame of the others.`);
      return { name: basename(file, '.svg'), ...found.groups };
    });
}

/** A `<use>` from another file inherits nothing from this one's root: each symbol says how it is drawn. */
export function makeSprite(icons) {
  const parts = icons.map(
    ({ name, stroke, shapes }, i) =>
      `<symbol id="${name}" viewBox="0 0 24 24" ${stroke}>${shapes}</symbol>` +
      `<use href="#${name}" y="${24 * i}" width="24" height="24"/>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 ${24 * icons.length}">${parts.join('')}</svg>\n`;
}

/** The classes; `icons.css` has what all of them share. */
export function makeIconStyles(icons, shared) {
  const css = [
    readFileSync(shared, 'utf8').replaceAll('strip-length', String(icons.length)),
    ...icons.map(({ name }, i) => `.nusa-icon--${name}{--_icon:${i}}`),
    `${MIRRORED.map((name) => `.nusa-icon--${name}:dir(rtl)`).join(',')}{scale:-1 1}`,
  ].join('\n');
  return transform({
    filename: 'nusa-icons.css',
    code: Buffer.from(css),
    minify: true,
    targets: { chrome: 105 << 16, safari: (15 << 16) | (4 << 8), firefox: 115 << 16 },
    exclude: 1 << 4,
  }).code.toString();
}
