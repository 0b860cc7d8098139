import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { checkAllStates } from './contrast.mjs';
import { emitCss } from './emit-css.mjs';
import { emitDtcg, emitPenpot } from './emit-dtcg.mjs';
import { emitJson } from './emit-json.mjs';
import { emitAndroid, emitAndroidNight, emitSwift } from './emit-native.mjs';
import { emitScss } from './emit-scss.mjs';
import { emitDts, emitJs } from './emit-ts.mjs';
import { loadTokens } from './load.mjs';
import { describeRow } from './report.mjs';
import { coloursInStates, STATES } from './states.mjs';

const OUTPUTS = {
  'tokens.css': emitCss,
  '_tokens.scss': emitScss,
  'tokens.js': emitJs,
  'tokens.d.ts': emitDts,
  'tokens.json': emitJson,
  ...Object.fromEntries(
    STATES.map(({ name }) => [
      `dtcg/nusa.${name}.tokens.json`,
      (all) => emitDtcg(named(all), name),
    ]),
  ),
  'dtcg/nusa.penpot.json': (all) => emitPenpot(named(all), 'Nusa'),
  'android/values/nusa.xml': (all) => emitAndroid(named(all)),
  'android/values-night/nusa.xml': (all) => emitAndroidNight(named(all)),
  'ios/NusaTheme.swift': (all) => emitSwift(named(all), 'Nusa'),
};

/** Without the palette: what is used has a name that says what for. */
const named = (all) => all.filter(({ isBase }) => !isBase);

// --src and --out let a copy be built, as the tests do.
const { values } = parseArgs({ options: { src: { type: 'string' }, out: { type: 'string' } } });
const src = values.src ? folder(values.src) : new URL('../src/', import.meta.url);
const out = values.out ? folder(values.out) : new URL('../dist/', import.meta.url);

try {
  await build();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

async function build() {
  const tokens = await loadTokens(src);
  const { pairs } = JSON.parse(await readFile(new URL('pairs.json', src), 'utf8'));
  const lowest = requireContrast(tokens, pairs);
  await mkdir(out, { recursive: true });
  await writeFile(new URL('base.js', out), emitBase(tokens, pairs));
  for (const [name, emit] of Object.entries(OUTPUTS)) {
    await mkdir(new URL('.', new URL(name, out)), { recursive: true });
    await writeFile(new URL(name, out), emit(tokens));
  }
  console.log(`${tokens.length} tokens built. Lowest contrast: ${describeRow(lowest)}`);
}

/** Nothing is written while a pair is too low, so that nobody ships it by accident. */
function requireContrast(tokens, pairs) {
  const named = pairs.map((pair) => ({ ...pair, file: 'pairs.json' }));
  const rows = checkAllStates(named, coloursInStates(tokens));
  const low = rows.filter(({ ok }) => !ok);
  if (low.length) {
    throw new Error(`Contrast too low in pairs.json:\n${low.map(describeRow).join('\n')}`);
  }
  return rows.reduce((a, b) => (b.ratio / b.needed < a.ratio / a.needed ? b : a));
}

/** What themes are made from, in the browser too. */
function emitBase(tokens, pairs) {
  const write = (value) => JSON.stringify(value);
  return `export const tokens = ${write(tokens)};\nexport const pairs = ${write(pairs)};\n`;
}

function folder(path) {
  return pathToFileURL(`${path}/`);
}
