import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Locks the folder of an embedded database: a second process that writes there would damage it.
 *
 * The lock holds a process id, so that one left by a killed process is void at once. proper-lockfile
 * judges by age instead: after a crash, the service could not restart for some seconds.
 *
 * @returns the function that releases the lock
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
        'Stop that process, set another DATA_DIR, or use PostgreSQL with DATABASE_URL.',
      { cause: error },
    );
  }
  return () => rm(file, { force: true });
}

async function removeStale(file: string): Promise<void> {
  const owner = await ownerOf(file);
  // Our own id is from before a restart: in a container, ids start at 1 each time.
  if (owner !== undefined && (owner === process.pid || !isRunning(owner))) await rm(file);
}

async function ownerOf(file: string): Promise<number | undefined> {
  try {
    return Number(await readFile(file, 'utf8'));
  } catch {
    return undefined;
  }
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    // EPERM: the process exists, but belongs to another user.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
