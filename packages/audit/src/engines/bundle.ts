import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const { resolve } = createRequire(import.meta.url);
const read = new Map<string, string>();

/** The text of a package's file, to run in the page. Reads it by path because packages do not export bundles. */
export function sourceOf(file: string): string {
  let source = read.get(file);
  if (source === undefined) {
    const path = (resolve.paths(file) ?? []).map((folder) => join(folder, file)).find(existsSync);
    if (!path) throw new Error(`${file} is not installed`);
    source = readFileSync(path, 'utf8');
    read.set(file, source);
  }
  return source;
}
