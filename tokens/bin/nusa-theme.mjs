#!/usr/bin/env node
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { describeTheme, emitTheme, makeTheme, ThemeError } from '../theme/index.mjs';

const USAGE = `nusa-theme: a theme from one colour, with enough contrast everywhere.

  nusa-theme --name kabupaten-contoh --brand '#0a5c36' [options]
  nusa-theme kabupaten-contoh.json [--out folder]

  --name     small letters, digits and hyphens
  --brand    the colour of the bar, as #0a5c36 or oklch(42% 0.1 155)
  --second   the colour of buttons and links, if it is another
  --title    as people write the name
  --font     names with commas between them
  --radius   of corners, in pixels
  --aaa      text at 7:1 for everybody
  --out      the folder for the files; themes/<name> unless given
  --dry-run  only say what would be moved
`;

const OPTIONS = {
  ...Object.fromEntries(
    ['name', 'brand', 'second', 'title', 'font', 'radius', 'out'].map((name) => [
      name,
      { type: 'string' },
    ]),
  ),
  aaa: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  help: { type: 'boolean' },
};

try {
  run();
} catch (error) {
  if (!isForPeople(error)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

function run() {
  const { values, positionals } = parseArgs({ options: OPTIONS, allowPositionals: true });
  if (values.help || (positionals.length === 0 && values.brand === undefined)) {
    console.log(USAGE);
    if (!values.help) process.exitCode = 1;
    return;
  }
  const { out, 'dry-run': dryRun, help, ...given } = values;
  const theme = makeTheme(positionals.length ? { ...read(positionals), ...given } : given);
  console.log(describeTheme(theme));
  if (!dryRun) write(theme, out ?? join('themes', theme.name));
}

function read(files) {
  if (files.length > 1) throw new ThemeError('Name one file; each theme is made by itself.');
  let text;
  try {
    text = readFileSync(files[0], 'utf8');
  } catch {
    throw new ThemeError(`The file ${files[0]} cannot be read.`);
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ThemeError(`The file ${files[0]} is no JSON: ${error.message}`);
  }
}

function write(theme, folder) {
  const files = Object.entries(emitTheme(theme));
  for (const [name, text] of files) {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  console.log(`${files.length} files in ${folder}. Link ${theme.name}.css after nusa.css.`);
}

function isForPeople(error) {
  return error instanceof ThemeError || error.code?.startsWith('ERR_PARSE_ARGS');
}
