import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { transform } from 'esbuild';

/*
 * A version for each element, so that what a person said of it in an accessibility review holds until it
 * changes: a hash of its source and of every module of ours that it imports. Not of the bundle, whose names
 * change with its neighbours, nor of what is rendered, which differs with each text and state. Types,
 * comments and white space do not count; nor do tokens, as contrast and sizes are measured anew each time.
 */

/** The styles that any element may be drawn with. */
const SHARED_STYLES = ['base', 'field', 'choice', 'link'];

const IMPORT = /(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g;

/** The source file that an import leads to; nothing for packages of others. */
function sourceOf(name, from, formats) {
  const path = name.startsWith('.')
    ? join(dirname(from), name)
    : name.startsWith('@nusa/formats/')
      ? join(formats, name.slice('@nusa/formats/'.length))
      : undefined;
  const file = path?.replace(/\.js$/, '.ts');
  return file && existsSync(file) ? file : undefined;
}

/** A file and all that it imports, each once. */
function withImports(file, formats, known = new Set()) {
  if (known.has(file)) return known;
  known.add(file);
  for (const [, name] of readFileSync(file, 'utf8').matchAll(IMPORT)) {
    const next = sourceOf(name, file, formats);
    if (next) withImports(next, formats, known);
  }
  return known;
}

/** @returns {Promise<Record<string, string>>} by tag: `{ "nusa-button": "5f1c0d9a7b3e" }` */
export async function componentVersions({ names, src, formats }) {
  const bare = new Map();
  const bareOf = async (file) => {
    if (!bare.has(file)) {
      const { code } = await transform(readFileSync(file, 'utf8'), {
        loader: file.endsWith('.css') ? 'css' : 'ts',
        minifyWhitespace: true,
        legalComments: 'none',
      });
      bare.set(file, `${relative(src, file)}\n${code}`);
    }
    return bare.get(file);
  };
  const shared = SHARED_STYLES.map((name) => join(src, `styles/${name}.css`));
  const versions = {};
  for (const name of names) {
    const files = withImports(join(src, name, `${name}.ts`), formats);
    for (const css of [...shared, join(src, name, `${name}.css`)])
      if (existsSync(css)) files.add(css);
    const hash = createHash('sha256');
    for (const file of [...files].sort()) hash.update(await bareOf(file));
    versions[`nusa-${name}`] = hash.digest('hex').slice(0, 12);
  }
  return versions;
}
