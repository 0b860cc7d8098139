import { readFileSync } from 'node:fs';
import { checkAllStates } from './contrast.mjs';
import { declaredPairs } from './declared-pairs.mjs';
import { loadTokens } from './load.mjs';
import { describeRow, table } from './report.mjs';
import { coloursInStates, STATES } from './states.mjs';

const files = process.argv.slice(2);
try {
  // No files is more likely a pattern that matches nothing than a wish to check nothing.
  if (files.length === 0) throw new Error('Name the files to check: check-contrast.mjs <file…>');
  await check();
} catch (error) {
  fail([error.message]);
}

async function check() {
  const colours = coloursInStates(await loadTokens());
  const found = files.map((file) => declaredPairs(readFileSync(file, 'utf8'), file));
  const problems = [];
  const rows = [];

  const pairs = found.flatMap((file) => file.pairs);
  for (const pair of pairs) {
    try {
      rows.push(...checkAllStates([pair], colours));
    } catch (error) {
      // One misspelt name must not hide what else is wrong.
      problems.push(error.message);
    }
  }

  if (rows.length) console.log(table(rows));

  for (const { file, line, comment } of found.flatMap(({ malformed }) => malformed)) {
    problems.push(
      `${file}:${line}: cannot read ${comment}; write ` +
        `/* contrast: text color.text on color.page */, or border.`,
    );
  }
  for (const row of rows.filter(({ ok }) => !ok)) {
    problems.push(`${row.file}:${row.line}: too low: ${describeRow(row)}`);
  }
  for (const { file, line, token, property } of found.flatMap(({ undeclared }) => undeclared)) {
    const what = Object.hasOwn(colours.light, token)
      ? 'is in no declared pair of this file'
      : 'does not exist';
    problems.push(`${file}:${line}: ${token} (in ${property || 'an unknown property'}) ${what}.`);
  }

  if (problems.length) fail(problems);
  else
    console.log(
      `\n${count(pairs, 'pair')} in ${count(files, 'file')}, in ${STATES.length} states each: all high enough.`,
    );
}

function count(list, noun) {
  return `${list.length} ${noun}${list.length === 1 ? '' : 's'}`;
}

function fail(problems) {
  console.error(`\n${problems.join('\n')}`);
  process.exitCode = 1;
}
