/*
 * `npm test`: runs every check, prints a line for each, and at the end how many tests passed and failed.
 * `npm test -- lint types` runs only those two, `npm test -- components button` only the tests of the
 * button, and `--engines` the components in every browser engine.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chooseChecks, withFiles } from './lib/checks.mjs';
import { root, runCommand, secondsSince } from './lib/run.mjs';

/** Minutes. A hanging check must not stop the others from being reported. */
const LONGEST = 20;

const words = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const env = process.argv.includes('--engines') ? { ENGINES: 'all' } : {};
const chosen = chosenChecks();

const scratch = mkdtempSync(join(tmpdir(), 'nusa-test-'));
const started = performance.now();
const results = new Map();

await runAll(chosen);
rmSync(scratch, { recursive: true });
report();

function chosenChecks() {
  try {
    return chooseChecks(words);
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}

/** Runs two checks at a time, and those that are `alone` one by one. */
async function runAll(queue) {
  let beside = [];
  for (const check of queue) {
    if (check.alone) {
      await Promise.all(beside);
      beside = [];
      await run(check);
      if (check.name === 'build' && results.get(check).failed) return; // Every other check would fail for the same reason.
      continue;
    }
    if (beside.length === 2) await Promise.race(beside);
    const running = run(check).then(() => {
      beside = beside.filter((each) => each !== running);
    });
    beside.push(running);
  }
  await Promise.all(beside);
}

async function run(check) {
  const start = performance.now();
  if (check.alone) console.log(`  … ${check.name}`);
  const result = check.problem
    ? { passed: 0, failed: 1, skipped: 0, output: check.problem }
    : await runCommands(check);
  result.time = secondsSince(start);
  results.set(check, result);
  console.log(`${result.failed ? '✖' : '✔'} ${check.name}: ${counted(result)} (${result.time})`);
  if (result.failed || check.shown) console.log(result.output.trimEnd().replace(/^/gm, '    '));
}

async function runCommands(check) {
  const file = join(scratch, `${check.name.replaceAll(' ', '-')}.json`);
  const outputs = [];
  let failures = 0;
  const commands = [
    ...(check.npm ?? []).map((script) => ['npm', ['run', '--silent', script]]),
    ...check.commands.map((command) => [
      process.execPath,
      withFiles(command, check.files).map((argument) => argument.replace('{results}', file)),
    ]),
  ];
  for (const [command, args] of commands) {
    const { code, output } = await runCommand(command, args, {
      env: { ...env, NUSA_RESULTS: file },
      minutes: LONGEST,
    });
    outputs.push(output);
    if (code !== 0) failures++;
  }
  return { ...countsOf(check, file, failures), output: outputs.join('') };
}

/** A check that does not count its tests is one test; one that counted none, or ended badly, has failed. */
function countsOf(check, file, failures) {
  if (!check.counted) return { passed: failures ? 0 : 1, failed: failures ? 1 : 0, skipped: 0 };
  let counts = { passed: 0, failed: 0, skipped: 0 };
  try {
    counts = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    failures ||= 1;
  }
  if (!counts.failed && (failures || !counts.passed)) counts.failed = 1;
  return counts;
}

function counted({ passed, failed, skipped }) {
  return [`${passed} passed`, failed && `${failed} failed`, skipped && `${skipped} skipped`]
    .filter(Boolean)
    .join(', ');
}

function report() {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  const width = Math.max(...chosen.map(({ name }) => name.length));
  console.log('');
  for (const check of chosen) {
    const result = results.get(check);
    if (!result) {
      console.log(`- ${check.name.padEnd(width)}  not run`);
      continue;
    }
    for (const key of Object.keys(sum)) sum[key] += result[key];
    const mark = result.failed ? '✖' : '✔';
    console.log(
      `${mark} ${check.name.padEnd(width)}  ${result.time.padStart(7)}  ${counted(result)}`,
    );
  }
  for (const check of chosen) {
    // Once more at the end: the output of a long run is often read from its tail.
    for (const failure of results.get(check)?.failures ?? []) {
      console.log(`✖ ${failure.replace(`${root}/`, '').split('\n', 1)[0]}`);
    }
  }
  if (sum.skipped) console.log(`${sum.skipped} skipped`);
  console.log(`All checks took ${secondsSince(started)}`);
  console.log(`${sum.passed} passed, ${sum.failed} failed`);
  if (sum.failed) process.exitCode = 1;
}
