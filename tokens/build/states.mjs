import { coloursOf } from './format.mjs';

/**
 * The four states that every colour pair is checked in, with what each kind of pair needs there.
 * WCAG 2.2: text 4.5:1 (1.4.3) and edges that people need to see 3:1 (1.4.11); who asks for more
 * contrast gets 7:1 (1.4.6), and edges as high as ordinary text.
 */
const NORMAL = { text: 4.5, border: 3 };
const MORE = { text: 7, border: 4.5 };

export const STATES = [
  { name: 'light', scheme: 'light', contrast: 'normal', needed: NORMAL },
  { name: 'dark', scheme: 'dark', contrast: 'normal', needed: NORMAL },
  { name: 'more', scheme: 'light', contrast: 'more', needed: MORE },
  { name: 'dark-more', scheme: 'dark', contrast: 'more', needed: MORE },
];

/** `{ light: { 'color.text': '#14161a', … }, dark: … }` */
export function coloursInStates(tokens) {
  return Object.fromEntries(STATES.map(({ name }) => [name, coloursOf(tokens, name)]));
}
