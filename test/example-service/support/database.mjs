import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { PGlite } from '@electric-sql/pglite';
import { openPglite } from '@nusa/example-service/dist/database/pglite.js';

const FOLDER = new URL('../../../node_modules/.cache/nusa/', import.meta.url);

/**
 * An empty database in memory. To set one up from nothing costs more than most files of tests do,
 * so the first one is kept, and the others begin as its copy. Tables are not in it: each service
 * makes its own.
 */
export async function openEmpty() {
  return openPglite(undefined, new Blob([await kept()], { type: 'application/x-tar' }));
}

async function kept() {
  const file = new URL(`empty-database-${await version()}.tar`, FOLDER);
  try {
    return await readFile(file);
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
  const content = await make();
  await mkdir(FOLDER, { recursive: true });
  // Under another name until it is whole: another file of tests may be reading.
  const unfinished = `${fileURLToPath(file)}.${process.pid}`;
  await writeFile(unfinished, content);
  await rename(unfinished, file);
  return content;
}

async function make() {
  const database = await PGlite.create();
  await database.query('CHECKPOINT');
  const dump = await database.dumpDataDir('none');
  await database.close();
  return Buffer.from(await dump.arrayBuffer());
}

/** Another version of the database writes other files. */
async function version() {
  const manifest = new URL('../package.json', import.meta.resolve('@electric-sql/pglite'));
  return JSON.parse(await readFile(manifest, 'utf8')).version;
}
