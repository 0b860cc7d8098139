import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { PGlite } from '@electric-sql/pglite';
import { openPglite } from '@nusa/example-service/dist/database/pglite.js';

const FOLDER = new URL('../../../node_modules/.cache/nusa/', import.meta.url);

/**
 * An empty database in memory. Creating one takes longer than most test files, so the first one is
 * cached, and the others start as a copy. It has no tables: each service creates its own.
 */
export async function openEmpty() {
  return openPglite(undefined, new Blob([await cachedDump()], { type: 'application/x-tar' }));
}

async function cachedDump() {
  const file = new URL(`empty-database-${await version()}.tar`, FOLDER);
  try {
    return await readFile(file);
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
  const content = await createDump();
  await mkdir(FOLDER, { recursive: true });
  // Renamed when it is complete, because another test file may be reading it.
  const unfinished = `${fileURLToPath(file)}.${process.pid}`;
  await writeFile(unfinished, content);
  await rename(unfinished, file);
  return content;
}

async function createDump() {
  const database = await PGlite.create();
  await database.query('CHECKPOINT');
  const dump = await database.dumpDataDir('none');
  await database.close();
  return Buffer.from(await dump.arrayBuffer());
}

/** Another version of PGlite has other files. */
async function version() {
  const manifest = new URL('../package.json', import.meta.resolve('@electric-sql/pglite'));
  return JSON.parse(await readFile(manifest, 'utf8')).version;
}
