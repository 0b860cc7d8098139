import { existsSync } from 'node:fs';
import { isAbsolute } from 'node:path';
import { escapePath, globSync } from 'tinyglobby';

/**
 * Finds the files that names and patterns refer to, each once.
 *
 * A name that exists is that file, whatever characters it contains. Otherwise `*`, `?` and `**` are
 * patterns, for shells that do not expand them.
 */
export function findFiles(names: readonly string[]): { files: string[]; unmatched: string[] } {
  const files = new Set<string>();
  const unmatched: string[] = [];
  for (const name of names) {
    const found = existsSync(name) ? [name] : /[*?]/.test(name) ? matches(name) : [];
    for (const file of found) files.add(file);
    if (!found.length) unmatched.push(name);
  }
  return { files: [...files], unmatched };
}

function matches(pattern: string): string[] {
  // Other characters stand for themselves: a folder may be called `[draft]`.
  const glob = escapePath(pattern).replace(/\\([*?])/g, '$1');
  return globSync(glob, {
    absolute: isAbsolute(pattern),
    expandDirectories: false,
    extglob: false,
    followSymbolicLinks: false, // They may lead back to a parent folder.
  }).sort();
}
