/** What a theme is made from. */
export interface ThemeInput {
  /** Small letters, digits and hyphens. */
  name: string;
  /** As people write the name. */
  title?: string;
  /** The colour of the bar, as `#0a5c36` or `oklch(42% 0.1 155)`. */
  brand: string;
  /** The colour of buttons and links, if it is another. */
  second?: string;
  /** Names with commas between them. */
  font?: string;
  /** Of corners, in pixels. */
  radius?: string | number;
  /** Text at 7:1 for everybody. */
  aaa?: boolean;
}

export type ThemeState = 'light' | 'dark' | 'more' | 'dark-more';

export interface ThemeToken {
  id: string;
  path: string[];
  type: string;
  value: unknown;
  description: string;
  /** A colour in each state, as `#rrggbb`. */
  states?: Record<ThemeState, string>;
  /** Whether it is another than by default. */
  differs?: boolean;
}

/** A pair of colours as it was measured. */
export interface ThemeRow {
  state: ThemeState;
  kind: 'text' | 'border';
  token: string;
  on: string;
  ratio: number;
  needed: number;
  ok: boolean;
}

/** A colour that could not stay what was asked for. */
export interface ThemeMove {
  state: ThemeState;
  token: string;
  from: string;
  to: string;
  /** The pair that forced it. */
  because?: string;
  lightness: number;
  chroma: number;
  /** Delta E OK. */
  difference: number;
}

export interface ThemeColour {
  l: number;
  c: number;
  h: number;
  hex: string;
}

export interface Theme {
  name: string;
  title: string;
  brand: ThemeColour;
  second?: ThemeColour;
  fontFamily?: string[];
  radius?: number;
  aaa: boolean;
  tokens: ThemeToken[];
  rows: ThemeRow[];
  moved: ThemeMove[];
  /** Sentences: APCA, and what looks alike. */
  advice: string[];
}

/** Says in a sentence why there is no theme. */
export class ThemeError extends Error {}

/** Makes a theme in which every declared pair has enough contrast, or throws a `ThemeError`. */
export function makeTheme(input: ThemeInput): Theme;

/** Every file of a theme: its text by its name. */
export function emitTheme(theme: Theme): Record<string, string>;

/** What was moved and by how much, as lines of plain text. */
export function describeTheme(theme: Theme): string;
