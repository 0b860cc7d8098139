import { existsSync, readdirSync } from 'node:fs';
import { isAbsolute, join, parse, sep } from 'node:path';

/**
 * The files that names and patterns stand for, once each. A name that exists is
 * that file, whatever characters it has; shells that expand patterns themselves
 * need nothing else.
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
  const { root } = parse(pattern);
  const segments = pattern.slice(root.length).split(sep === '\\' ? /[\\/]/ : '/');
  const start = isAbsolute(pattern) ? root : '';
  return [...walk(start, segments.filter(Boolean))].sort();
}

function* walk(folder: string, [segment, ...rest]: string[]): Generator<string> {
  if (segment === undefined) return;
  if (segment === '**') {
    yield* walk(folder, rest);
    for (const entry of entriesOf(folder)) {
      // Links are not followed: they may lead back.
      if (entry.isDirectory() && !entry.name.startsWith('.')) {
        yield* walk(join(folder, entry.name), ['**', ...rest]);
      }
    }
    return;
  }
  const name = toRegExp(segment);
  for (const entry of entriesOf(folder)) {
    if (!name.test(entry.name)) continue;
    const path = join(folder, entry.name);
    if (rest.length) yield* walk(path, rest);
    else if (entry.isFile()) yield path;
  }
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder || '.', { withFileTypes: true });
  } catch {
    return []; // Not a folder, or not ours to read.
  }
}

/** As in shells, a pattern does not match hidden files unless it says so. */
function toRegExp(segment: string): RegExp {
  const source = segment
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${/^[*?]/.test(segment) ? '(?!\\.)' : ''}${source}$`, 'su');
}
