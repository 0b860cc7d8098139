/*
 * `npm run new -- <name> [--light | --shadow | --field]` writes the files of a component, which
 * build, pass the checks and a first test. What each file is for: docs/contributing/components.md.
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
if (existsSync(join(root, SRC, name))) fail(`There is a ${SRC}/${name}/ already.`);

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
Next: write what it is for, then
  npm run build && npm run size -- --update
  npx web-test-runner --files test/elements/components/${name}.test.ts`);

async function write(path, text) {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, await formatted(file, text));
  console.log(`  new      ${path}`);
}

async function edit(path, change) {
  const file = join(root, path);
  writeFileSync(file, await formatted(file, change(readFileSync(file, 'utf8'))));
  console.log(`  changed  ${path}`);
}

async function formatted(file, text) {
  return format(text, { ...(await resolveConfig(file)), filepath: file });
}

/** Adds an import among the others, by the path; `-` before letters, as in a list of files. */
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

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
