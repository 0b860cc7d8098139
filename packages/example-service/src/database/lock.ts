import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Keeps a second process out of a folder that an embedded database uses: two of them writing there
 * would damage it. A file left behind by a process that was killed does not count.
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const file = join(folder, 'process.lock');
  await removeStale(file);
  try {
    await writeFile(file, String(process.pid), { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw new Error(
      `${folder} is in use by process ${await ownerOf(file)}. ` +
        'Stop that one first, give this one another DATA_DIR, or use PostgreSQL with DATABASE_URL.',
      { cause: error },
    );
  }
  return () => rm(file, { force: true });
}

async function removeStale(file: string): Promise<void> {
  const owner = await ownerOf(file);
  // The same number again is our own from before a restart: containers start at 1 each time.
  if (owner !== undefined && (owner === process.pid || !isRunning(owner))) await rm(file);
}

async function ownerOf(file: string): Promise<number | undefined> {
  try {
    return Number(await readFile(file, 'utf8'));
  } catch {
    return undefined;
  }
}

function isRunning(process_: number): boolean {
  try {
    process.kill(process_, 0);
    return true;
  } catch (error) {
    // A process of somebody else may not be signalled, but it is there.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
