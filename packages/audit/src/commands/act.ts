import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { UsageError } from '../subjects/work.js';
import { EXIT, type Io } from './io.js';

/** Where the script that runs the W3C's cases may be: built beside us, or in a checkout. */
const SCRIPTS = ['../act/main.js', '../../scripts/act.mjs', '../../../../test/audit/act/act.mjs'];

/** Hands over to the script that knows the W3C's test cases; its exit code is ours. */
export function act(args: readonly string[], io: Io): Promise<number> {
  const script = SCRIPTS.map((path) => fileURLToPath(new URL(path, import.meta.url))).find((path) =>
    existsSync(path),
  );
  if (!script)
    throw new UsageError('the test cases can only be run from a checkout of the project');
  const child = spawn(process.execPath, [script, ...args], { stdio: 'inherit' });
  io.stop.addEventListener('abort', () => child.kill('SIGINT'), { once: true });
  return new Promise((resolve) => {
    child.once('error', () => resolve(EXIT.internal));
    child.once('exit', (code) => resolve(code ?? EXIT.internal));
  });
}
