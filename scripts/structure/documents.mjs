import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const read = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : '');

/** The decisions that their index does not link to. */
export function decisionsOutsideIndex(folder) {
  const index = read(join(folder, 'README.md'));
  return readdirSync(folder)
    .filter((file) => file.endsWith('.md') && file !== 'README.md')
    .filter((file) => !index.includes(`(${file})`))
    .map((file) => `${folder}/README.md does not link to ${file}`);
}

/** The folders without a README. */
export const withoutReadme = (folders) =>
  folders
    .filter((folder) => !existsSync(join(folder, 'README.md')))
    .map((folder) => `${folder} has no README.md`);

/** The names that a document has to mention and does not. */
export function notMentioned(file, names) {
  const text = read(file);
  return names.filter((name) => !text.includes(name)).map((name) => `${file} omits ${name}`);
}

/** The links of Markdown documents, and the paths in their code, that lead nowhere in the repository. */
export function deadPaths(files) {
  return files.flatMap((file) => {
    const text = read(file).replace(/^```[\s\S]*?^```/gm, '');
    const links = [...text.matchAll(/\]\((?!\w+:|#)([^)#\s]+)/g)].map(([, path]) =>
      join(dirname(file), path),
    );
    // `packages/elements/src/base/render.ts`; a pattern or a placeholder is not a path.
    const inCode = [
      ...text.matchAll(/`((?:packages|scripts|stories|tokens|docs|test|\.storybook)\/[\w./-]+)`/g),
    ].map(([, path]) => path);
    return [...links, ...inCode]
      .filter((path) => !existsSync(path) && !/(^|\/)dist\//.test(path))
      .map((path) => `${file} names ${path}, which does not exist`);
  });
}
