import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { UsageError } from '../../targets/target.js';
import { EXIT, type Io } from '../shared/io.js';

/** In a checkout of the project; the published package does not contain it. */
const SCRIPT = fileURLToPath(new URL('../../../../../test/audit/act/act.mjs', import.meta.url));

/** Hands over to the script that knows the W3C's test cases; its exit code is ours. */
export function act(args: readonly string[], io: Io): Promise<number> {
  if (!existsSync(SCRIPT))
    throw new UsageError('the test cases can only be run from a checkout of the project');
  const child = spawn(process.execPath, [SCRIPT, ...args], { stdio: 'inherit' });
  io.stop.addEventListener('abort', () => child.kill('SIGINT'), { once: true });
  return new Promise((resolve) => {
    child.once('error', () => resolve(EXIT.internal));
    child.once('exit', (code) => resolve(code ?? EXIT.internal));
  });
}
