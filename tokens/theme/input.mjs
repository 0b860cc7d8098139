import { parseColour } from './colour.mjs';
import { ThemeError } from './error.mjs';

/*
 * Nothing that is given becomes CSS, Swift or XML as it was written: colours become numbers, a
 * radius a number of pixels, fonts a list of names of letters, digits and spaces.
 */

const KNOWN = ['$schema', 'name', 'title', 'brand', 'second', 'font', 'radius', 'aaa'];
const GENERIC = ['system-ui', 'sans-serif', 'serif', 'monospace', 'ui-sans-serif', 'ui-serif'];
const FONT_NAME = /^[\p{L}][\p{L}\p{N} _-]{0,59}$/u;
const LARGEST_RADIUS = 24;

/**
 * @param {object} given name, brand, and if wanted title, second, font, radius, aaa
 * @returns what it says, in types that the outputs can trust
 */
export function readInput(given) {
  if (given === null || typeof given !== 'object' || Array.isArray(given)) {
    throw new ThemeError('A theme is described by an object with a name and a brand colour.');
  }
  const unknown = Object.keys(given).filter((key) => !KNOWN.includes(key));
  if (unknown.length) {
    throw new ThemeError(
      `There is no option ${quote(unknown[0])}; there are ${KNOWN.slice(1).join(', ')}.`,
    );
  }
  const { title = given.name, second, font, radius, aaa = false } = given;
  if (typeof aaa !== 'boolean') throw new ThemeError('The option aaa is true or false.');
  return {
    name: readName(given.name),
    title: readTitle(title),
    brand: readColour(given.brand, 'brand colour'),
    second: second === undefined ? undefined : readColour(second, 'second colour'),
    fontFamily: font === undefined ? undefined : readFont(font),
    radius: radius === undefined ? undefined : readRadius(radius),
    aaa,
  };
}

function readName(name) {
  if (typeof name === 'string' && /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name) && name.length <= 40) {
    return name;
  }
  throw new ThemeError(
    `The name ${quote(name)} cannot be used: write at most 40 small letters, digits and hyphens, such as kabupaten-contoh.`,
  );
}

function readTitle(title) {
  if (typeof title === 'string' && /^[\p{L}\p{N}][\p{L}\p{N} .,()-]{0,79}$/u.test(title))
    return title;
  throw new ThemeError(
    `The title ${quote(title)} cannot be used: write at most 80 letters, digits and spaces.`,
  );
}

function readColour(text, what) {
  if (text === undefined || text === '') throw new ThemeError(`A theme needs a ${what}.`);
  const colour = typeof text === 'string' ? parseColour(text.trim()) : undefined;
  if (colour) return colour;
  if (typeof text === 'string' && /^#([\da-f]{4}|[\da-f]{8})$|\/\s*[\d.]/i.test(text.trim())) {
    throw new ThemeError(
      `The ${what} ${quote(text)} is translucent: its contrast would depend on what is behind it. Write it without alpha.`,
    );
  }
  throw new ThemeError(
    `The ${what} ${quote(text)} is no colour that can be read: write #0a5c36 or oklch(42% 0.1 155).`,
  );
}

function readFont(stack) {
  const names = typeof stack === 'string' ? stack.split(',').map(unquoted) : [];
  const wrong = names.find((name) => !FONT_NAME.test(name));
  if (names.length === 0 || names.length > 8 || wrong !== undefined) {
    throw new ThemeError(
      `The font ${quote(wrong ?? stack)} cannot be used: write up to 8 names of letters, digits and spaces, with commas between them.`,
    );
  }
  // The reader's own letters must be left, if none of the named fonts is there.
  return GENERIC.includes(names.at(-1)) ? names : [...names, 'sans-serif'];
}

function unquoted(name) {
  return name.trim().replace(/^(["'])(.*)\1$/, '$2');
}

function readRadius(radius) {
  const [, number] = /^(\d{1,3}(?:\.\d{1,2})?)(?:px)?$/.exec(String(radius).trim()) ?? [];
  if (number !== undefined && Number(number) <= LARGEST_RADIUS) return Number(number);
  throw new ThemeError(
    `The radius ${quote(radius)} cannot be used: write pixels from 0 to ${LARGEST_RADIUS}, such as 8px.`,
  );
}

function quote(value) {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'that is missing');
  const clean = text.replace(/[\p{Cc}\p{Cf}]/gu, '');
  return `“${clean.length > 60 ? `${clean.slice(0, 60)}…` : clean}”`;
}
