import { readFileSync } from 'node:fs';
import { frameworkSheets } from './frameworks.mjs';

/**
 * What passes from the page to our elements by intent: language, direction and writing mode, what is
 * visible and answers, the colour scheme, what the reader's device is told.
 */
export const PASSED = new Set([
  ...['direction', 'unicode-bidi', 'writing-mode', 'text-orientation', '-webkit-locale'],
  ...['-webkit-text-orientation', '-webkit-writing-mode', 'visibility', 'pointer-events'],
  ...['color-scheme', 'forced-color-adjust', 'print-color-adjust', '-webkit-print-color-adjust'],
]);

/** They would make every page so slow or so tall that nothing could be compared. */
const UNUSABLE =
  /^(zoom|content-visibility|column|break-|page-break|will-change|contain|-webkit-(columns?|line-clamp))/;

/** Sheets with every property that the browser knows, set to what it is not, on everything. */
function everyProperty(values, inherited) {
  const declarations = (isMeant) =>
    Object.entries(values)
      .filter(([name]) => !PASSED.has(name) && !UNUSABLE.test(name) && isMeant(name))
      .map(([name, value]) => `${name}:${value}`)
      .join(';');
  const all = declarations(() => true);
  const body = `body{${declarations((name) => inherited.includes(name))}}`;
  const on = (selector) =>
    ['', '::before', '::after', '::marker', '::placeholder', '::file-selector-button']
      .map((pseudo) => `${selector}${pseudo}`)
      .join(',');
  return {
    'every property on *': `${body}${on('#app *')}{${all}}`,
    'every property on :not()': `${body}${on('body :not(.x):not([role=x])')}{${all}}`,
    'every property on ids': `${body}${on('#root #app :not(#x)')}{${all}}`,
  };
}

/** Every sheet that our elements have to bear, by name. */
export async function allSheets({ values, inherited }) {
  const page = readFileSync(new URL('page.css', import.meta.url), 'utf8');
  return {
    ...(await frameworkSheets()),
    'a grown page': page,
    'a grown page, in a layer': `@layer page{${page}}`,
    ...everyProperty(values, inherited),
  };
}
