import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const src = 'packages/elements/src';

export const inRepository = (path) => join(root, path);
export const has = (path) => existsSync(inRepository(path));
export const read = (path) => readFileSync(inRepository(path), 'utf8');

/** The files below a folder whose names end in one of some endings, as paths of the repository. */
export function filesBelow(folder, ...endings) {
  if (!has(folder)) return [];
  return readdirSync(inRepository(folder), { recursive: true })
    .map((file) => `${folder}/${String(file).replaceAll('\\', '/')}`)
    .filter((file) => endings.some((ending) => file.endsWith(ending)))
    .filter((file) => !/(^|\/)node_modules\//.test(file))
    .sort();
}

/** Every element: a folder that has a module of its name. */
export const names = readdirSync(inRepository(src)).filter((name) =>
  has(`${src}/${name}/${name}.ts`),
);

/** `text-input` → `NusaTextInput`. */
export const classOf = (name) =>
  `Nusa${name.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase())}`;

/**
 * The file that shows, tests or explains an element: its own, or for an item such as
 * `nusa-radio` that of its group, when it is written there.
 */
export function fileFor(name, folder, ending) {
  const own = `${folder}/${name}${ending}`;
  if (has(own)) return own;
  return names
    .filter((group) => group !== name && (group.startsWith(name) || name.startsWith(`${group}-`)))
    .map((group) => `${folder}/${group}${ending}`)
    .find((file) => has(file) && new RegExp(`nusa-${name}\\b`).test(read(file)));
}
