import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { defineConfig, Logger, parse } from '@terrazzo/parser';
import { hexOf } from './format.mjs';
import { nusaRules } from './lint.mjs';
import { STATES } from './states.mjs';

/** In the order of the resolver’s sets. */
const SOURCES = ['base.tokens.json', 'semantic.tokens.json', 'variants.tokens.json'];
const RESOLVER = 'nusa.resolver.json';
const SOURCE_FOLDER = new URL('../src/', import.meta.url);

/** What only the resolver needs: components see `color`. */
const VARIANTS = /^(dark|more|dark-more)\./;

/**
 * Reads, resolves and lints the sources.
 * Throws with a code frame that shows the broken line when a source is wrong.
 *
 * @param {URL} [src] folder of the sources, with a slash at its end
 */
export async function loadTokens(src = SOURCE_FOLDER) {
  await lintSources(src);
  const states = await resolveStates(src);
  return Object.values(states.light)
    .filter(({ id }) => !VARIANTS.test(id))
    .map((token) => plain(token, states));
}

/** The sources by themselves: a frame then shows the line in the file that people edit. */
async function lintSources(src) {
  const inputs = await Promise.all(SOURCES.map((name) => input(name, src)));
  const options = optionsFor(src, { plugins: [nusaRules()], lint: { rules: LINT_RULES } });
  await parseNamed(inputs, options);
}

/** All tokens in each scheme and contrast, as the resolver file says. */
async function resolveStates(src) {
  const options = { ...optionsFor(src), skipLint: true };
  const { resolver } = await parseNamed([await input(RESOLVER, src)], options);
  return Object.fromEntries(
    STATES.map(({ name, scheme, contrast }) => [name, resolver.apply({ scheme, contrast })]),
  );
}

async function input(name, src) {
  const filename = new URL(name, src);
  return { filename, src: await readFile(filename, 'utf8') };
}

function optionsFor(src, config) {
  const logger = new Logger({ level: 'warn' });
  // The order of the sources is the order people read them in.
  return { logger, config: defineConfig({ alphabetize: false, ...config }, { logger, cwd: src }) };
}

const LINT_RULES = {
  'core/valid-color': 'error',
  'core/valid-dimension': 'error',
  'core/valid-font-family': 'error',
  'core/valid-font-weight': 'error',
  'core/valid-number': 'error',
  'nusa/typed': 'error',
  'nusa/hex-agrees': 'error',
  'nusa/semantic-aliases': 'error',
  'nusa/semantic-described': 'error',
  'nusa/from-40rem': 'error',
};

/** The parser does not say which file lacks a comma or a colon, so this adds file and line. */
async function parseNamed(inputs, options) {
  try {
    return await parse(inputs, options);
  } catch (error) {
    const broken = inputs.find(({ src }) => !isJson(src));
    const line = Number(error.message.match(/\((\d+):\d+\)/)?.[1]);
    if (!broken || !line) throw error;
    const frame = `> ${line} | ${broken.src.split('\n')[line - 1]}`;
    throw new Error(`${fileURLToPath(broken.filename)}: ${error.message}\n\n${frame}`, {
      cause: error,
    });
  }
}

function isJson(text) {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** What the emitters need, and no more, so that they do not depend on the parser. */
function plain(token, states) {
  return {
    id: token.id,
    path: token.id.split('.'),
    type: token.$type,
    value: token.$value,
    alias: token.aliasOf,
    description: token.$description,
    from40rem: token.$extensions?.['id.nusa']?.from40rem,
    isBase: token.id.startsWith('palette.'),
    states: token.id.startsWith('color.') ? inEachState(token.id, states) : undefined,
  };
}

/** `{ light: '#14161a', dark: '#f1f2f3', more: …, 'dark-more': … }` */
function inEachState(id, states) {
  return Object.fromEntries(
    Object.entries(states).map(([name, tokens]) => [name, hexOf(tokens[id].$value)]),
  );
}
