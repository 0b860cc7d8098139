import { randomUUID } from 'node:crypto';
import {
  closeSync,
  fchmodSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** Replaces a file in one step: who reads it meanwhile sees the old page or the new one, never a part. */
export function replaceFile(name: string, content: Uint8Array): void {
  const target = realpathSync(name); // A link stays a link.
  const { mode } = statSync(target);
  const temporary = join(dirname(target), `.nusa-render-${randomUUID()}`);
  const file = openSync(temporary, 'wx', mode);
  try {
    try {
      fchmodSync(file, mode); // `open` takes the umask off.
      writeFileSync(file, content);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
