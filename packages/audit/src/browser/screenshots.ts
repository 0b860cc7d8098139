import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Evidence, Localized } from '../model/schema.js';

export type EvidenceLevel = 'none' | 'failures' | 'all';

/** Stores the screenshots of one subject, or discards them. */
export interface ScreenshotStore {
  readonly level: EvidenceLevel;
  /** Writes a PNG and returns it as evidence; returns nothing when screenshots are off. */
  save(name: string, png: Uint8Array, caption: Localized): Evidence[];
}

/** Each subject has its own folder, named by a hash because an id may contain any character. */
export function screenshotsIn(
  folder: string | undefined,
  subject: string,
  level: EvidenceLevel,
): ScreenshotStore {
  const subfolder = createHash('sha256').update(subject).digest('hex').slice(0, 12);
  return {
    level: folder ? level : 'none',
    save(name, png, caption) {
      if (!folder || level === 'none') return [];
      mkdirSync(join(folder, subfolder), { recursive: true });
      const file = `${subfolder}/${name}.png`;
      writeFileSync(join(folder, file), png);
      return [{ kind: 'picture', file, of: caption }];
    },
  };
}
