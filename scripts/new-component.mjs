/*
 * `npm run new -- <name> [--light | --shadow | --field]` creates the files of a component. They
 * build and pass the checks and a first test. docs/contributing/components.md explains each file.
 * A generator of our own, because no tool knows the shapes of Nusa's elements, tests and docs.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { root } from './lib/run.mjs';
import {
  classFile,
  definition,
  docs,
  lightCss,
  shadowStyles,
  stories,
  tests,
} from './templates/component.mjs';

const KINDS = ['light', 'shadow', 'field'];
const SRC = 'packages/elements/src';

const options = process.argv.slice(2).filter((argument) => argument.startsWith('--'));
const [name, ...rest] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const kinds = options.map((option) => option.slice(2));
const kind = kinds[0] ?? 'light';

if (
  !/^[a-z]+(-[a-z0-9]+)*$/.test(name ?? '') ||
  rest.length ||
  kinds.length > 1 ||
  !KINDS.includes(kind)
) {
  fail('Usage: npm run new -- <name-in-kebab-case> [--light | --shadow | --field]');
}
if (existsSync(join(root, SRC, name))) fail(`${SRC}/${name}/ already exists.`);

const component = {
  name,
  kind,
  tag: `nusa-${name}`,
  className: `Nusa${name.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase())}`,
  title: name[0].toUpperCase() + name.slice(1).replaceAll('-', ' '),
  variable: name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase()),
};

await write(`${SRC}/${name}/${name}.ts`, classFile(component));
await write(`${SRC}/${name}/define.ts`, definition(component));
await write(`${SRC}/${name}/${name}.css`, lightCss(component));
if (kind === 'shadow') await write(`${SRC}/${name}/${name}.styles.ts`, shadowStyles(component));
await write(`stories/components/${name}.stories.ts`, stories(component));
await write(`test/elements/components/${name}.test.ts`, tests(component));
await write(`docs/components/${name}.mdx`, docs(component));

await edit(`${SRC}/all.ts`, (text) => sortedImports(text, `import './${name}/define.js';`));
await edit(`${SRC}/elements.ts`, (text) =>
  sortedImports(text, `import { ${component.className} } from './${name}/${name}.js';`).replace(
    /(elements = \{\n)([^}]*)\}/,
    (_, start, entries) =>
      `${start}${[...entries.trimEnd().split('\n'), `  '${component.tag}': ${component.className},`].sort(byTag).join('\n')}\n}`,
  ),
);

console.log(`
Next: describe the component in its files and documentation, then run
  npm run build && npm run size -- --update
  npm test -- components ${name}`);

async function write(path, text) {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, await formatted(file, text));
  console.log(`  created  ${path}`);
}

async function edit(path, change) {
  const file = join(root, path);
  writeFileSync(file, await formatted(file, change(readFileSync(file, 'utf8'))));
  console.log(`  changed  ${path}`);
}

async function formatted(file, text) {
  return format(text, { ...(await resolveConfig(file)), filepath: file });
}

/** Inserts an import in order of path. The whole path is compared, so that `-` sorts before letters, as in a file list. */
function sortedImports(text, line) {
  const lines = text.split('\n');
  const imports = lines.filter((each) => each.startsWith('import '));
  const others = lines.filter((each) => !each.startsWith('import '));
  const path = (each) => each.match(/'([^']+)'/)[1];
  const sorted = [...imports, line].sort((a, b) => (path(a) < path(b) ? -1 : 1));
  return [...sorted, ...others].join('\n');
}

function byTag(a, b) {
  const tag = (line) => line.match(/'([^']+)'/)?.[1] ?? line;
  return tag(a) < tag(b) ? -1 : 1;
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
