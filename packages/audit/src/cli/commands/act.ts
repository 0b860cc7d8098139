import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { UsageError } from '../../targets/target.js';
import { EXIT, type Io } from '../shared/io.js';

/** In a checkout of the project; the published package does not contain it. */
const SCRIPT = fileURLToPath(new URL('../../../../../test/audit/act/act.mjs', import.meta.url));

/** Runs the script for the W3C's test cases and returns its exit code. */
export function act(args: readonly string[], io: Io): Promise<number> {
  if (!existsSync(SCRIPT))
    throw new UsageError('act runs only in a checkout of the Nusa repository');
  const child = spawn(process.execPath, [SCRIPT, ...args], { stdio: 'inherit' });
  io.stop.addEventListener('abort', () => child.kill('SIGINT'), { once: true });
  return new Promise((resolve) => {
    child.once('error', () => resolve(EXIT.internal));
    child.once('exit', (code) => resolve(code ?? EXIT.internal));
  });
}
