import tokens from '@nusa/tokens/tokens.json' with { type: 'json' };
import declared from '../../tokens/src/pairs.json' with { type: 'json' };
import { contrast } from './contrast.js';

export interface Token {
  type: string;
  value: string | number;
  alias?: string;
  customProperty?: string;
  description?: string;
  from40rem?: number;
}

const all = tokens as Record<string, Token>;

/** The tokens of a group, with their names. */
export const tokensOf = (group: string): [name: string, token: Token][] =>
  Object.entries(all).filter(([name]) => name.startsWith(`${group}.`));

export const token = (name: string): Token => {
  const found = all[name];
  if (!found) throw new Error(`No token is named ${name}.`);
  return found;
};

export const colour = (name: string): string => String(token(name).value);

export interface Pair {
  on: string;
  kind: 'text' | 'border';
  ratio: number;
  needed: number;
}

/** The backgrounds that a colour is designed for, with its contrast on each. */
export const pairsOf = (name: string): Pair[] =>
  (declared.pairs as { text?: string; border?: string; on: string[] }[])
    .filter(({ text, border }) => (text ?? border) === name)
    .flatMap(({ text, on }) =>
      on.map((background) => ({
        on: background,
        kind: text ? 'text' : 'border',
        ratio: contrast(colour(name), colour(background)),
        needed: text ? 4.5 : 3,
      })),
    );
