import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Pictures } from './session.js';

/** A folder for each subject, named by its id, which may hold any sign. */
export function picturesIn(
  folder: string | undefined,
  subject: string,
  of: 'none' | 'failures' | 'all',
): Pictures {
  const below = createHash('sha256').update(subject).digest('hex').slice(0, 12);
  return {
    of: folder ? of : 'none',
    save(name, png, what) {
      if (!folder || of === 'none') return [];
      mkdirSync(join(folder, below), { recursive: true });
      const file = `${below}/${name}.png`;
      writeFileSync(join(folder, file), png);
      return [{ kind: 'picture', file, of: what }];
    },
  };
}
