import { access, readFile } from 'node:fs/promises';
import { UsageError } from '../../targets/target.js';

/** @throws UsageError when there is no such file. */
export async function assertReadable(file: string): Promise<void> {
  await access(file).catch(() => {
    throw new UsageError(`${file}: no such file`);
  });
}

/** Versions by tag, from a JSON file such as the one that `@nusa/elements` ships. */
export async function versionsIn(file: string): Promise<Record<string, string>> {
  await assertReadable(file);
  try {
    const versions = JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>;
    return Object.fromEntries(Object.entries(versions).map(([tag, value]) => [tag, String(value)]));
  } catch (error) {
    throw new UsageError(`--components ${file}: ${(error as Error).message}`);
  }
}
