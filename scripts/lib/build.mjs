import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { contentHash, filesBelow, writtenHash } from './files.mjs';
import { root, runNode, secondsSince } from './run.mjs';

const recordFile = join(root, 'node_modules/.cache/nusa/build.json');

function readRecord() {
  try {
    return JSON.parse(readFileSync(recordFile, 'utf8'));
  } catch {
    return {};
  }
}

/**
 * Runs the steps whose sources or results changed since their last run.
 *
 * @param {object[]} steps from build-steps.mjs
 * @param {{ force?: boolean, log?: (line: string) => void }} [options]
 * @returns {Promise<boolean>} whether all went well; it stops at the first step that fails
 */
export async function build(steps, { force = false, log = console.log } = {}) {
  const record = readRecord();
  for (const step of steps) {
    if (step.when?.() === false) continue;
    const read = contentHash(filesBelow(...step.reads));
    const isFresh = () =>
      record[step.name]?.read === read &&
      step.writes.every(
        (path, i) => record[step.name].written[i] === writtenHash(path) && writtenHash(path),
      );
    if (!force && isFresh()) continue;
    const start = performance.now();
    for (const command of step.commands) {
      const { code, output } = await runNode(command);
      if (code !== 0) {
        log(`${step.name}: the build failed.\n${output}`);
        return false;
      }
    }
    log(`Built ${step.name} in ${secondsSince(start)}`);
    record[step.name] = { read, written: step.writes.map(writtenHash) };
    mkdirSync(dirname(recordFile), { recursive: true });
    writeFileSync(recordFile, JSON.stringify(record, null, 2));
  }
  return true;
}
