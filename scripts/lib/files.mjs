import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.mjs';

const IGNORED = new Set(['node_modules', 'dist', 'storybook-static', '.data', '.cache', '.git']);

/** The files at and below some paths of the repository, without what is installed or built. */
export function filesBelow(...paths) {
  return paths.flatMap((path) => {
    const full = join(root, path);
    if (!existsSync(full)) return [];
    if (statSync(full).isFile()) return [path];
    return readdirSync(full)
      .filter((name) => !IGNORED.has(name))
      .sort()
      .flatMap((name) => filesBelow(join(path, name)));
  });
}

/** A digest of what files contain. */
export function contentHash(files) {
  const hash = createHash('sha256').update(process.version);
  for (const file of files) hash.update(`\0${file}\0`).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

/** A digest of when files were written: enough to see that someone else wrote them since. */
export function writtenHash(folder) {
  const full = join(root, folder);
  if (!existsSync(full)) return undefined;
  const hash = createHash('sha256');
  const entries = statSync(full).isFile()
    ? ['']
    : readdirSync(full, { recursive: true }).map(String).sort();
  for (const name of entries) {
    const stat = statSync(join(full, name));
    if (stat.isFile()) hash.update(`${name} ${stat.size} ${stat.mtimeMs}\n`);
  }
  return hash.digest('hex');
}
