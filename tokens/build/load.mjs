import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { defineConfig, Logger, parse } from '@terrazzo/parser';
import { nusaRules } from './lint.mjs';

const SOURCES = ['base.tokens.json', 'semantic.tokens.json'];

/**
 * Reads, resolves and lints the sources.
 * Throws with a code frame that shows the broken line when a source is wrong.
 *
 * @param {URL} [src] folder of the sources, with a slash at its end
 */
export async function loadTokens(src = new URL('../src/', import.meta.url)) {
  const logger = new Logger({ level: 'warn' });
  const config = defineConfig(
    {
      // The order of the sources is the order people read them in.
      alphabetize: false,
      plugins: [nusaRules()],
      lint: { rules: LINT_RULES },
    },
    { logger, cwd: src },
  );
  const inputs = await Promise.all(
    SOURCES.map(async (name) => {
      const filename = new URL(name, src);
      return { filename, src: await readFile(filename, 'utf8') };
    }),
  );
  const { tokens } = await parseNamed(inputs, { logger, config });
  return Object.values(tokens).map(plain);
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
function plain(token) {
  return {
    id: token.id,
    path: token.id.split('.'),
    type: token.$type,
    value: token.$value,
    alias: token.aliasOf,
    description: token.$description,
    from40rem: token.$extensions?.['id.nusa']?.from40rem,
    isBase: token.id.startsWith('palette.'),
  };
}
