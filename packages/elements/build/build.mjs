import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rollup } from 'rollup';
import { makeIconStyles, makeSprite, readIcons } from './icons.mjs';
import { minifyLiterals } from './minify-literals.mjs';
import { makeStylesheet } from './stylesheet.mjs';
import { componentVersions } from './versions.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const repository = join(root, '../..');
const src = join(root, 'src');
const dist = join(root, 'dist');

const filesBelow = (folder, ending) =>
  readdirSync(folder, { recursive: true })
    .filter((file) => file.endsWith(ending))
    .map((file) => join(folder, file))
    .sort();

/** The folders that hold an element. */
export const names = readdirSync(src, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(join(src, entry.name, `${entry.name}.ts`)))
  .map((entry) => entry.name)
  .sort();

rmSync(dist, { recursive: true, force: true });
execFileSync(
  process.execPath,
  [join(repository, 'node_modules/typescript7/bin/tsc'), '-p', join(root, 'tsconfig.json')],
  { stdio: 'inherit' },
);
for (const file of filesBelow(dist, '.js')) await minifyLiterals(file);
takeInFormats();

// `dist/<name>/element.js` is the class alone, under one name for every element.
for (const name of names) {
  for (const ending of ['js', 'd.ts']) {
    writeFileSync(join(dist, name, `element.${ending}`), `export * from './${name}.js';\n`);
  }
}

const stylesheet = makeStylesheet({
  tokens: join(repository, 'tokens/dist/tokens.css'),
  base: join(src, 'styles/base.css'),
  page: join(src, 'styles/page.css'),
  components: [
    join(src, 'styles/field.css'),
    join(src, 'styles/choice.css'),
    join(src, 'styles/link.css'),
    ...names.map((name) => join(src, name, `${name}.css`)).filter((file) => existsSync(file)),
  ],
  tags: names.map((name) => `nusa-${name}`),
});
writeFileSync(join(dist, 'nusa.css'), stylesheet);

const icons = readIcons(join(src, 'styles/icons'));
writeFileSync(join(dist, 'nusa-icons.svg'), makeSprite(icons));
writeFileSync(
  join(dist, 'nusa-icons.css'),
  makeIconStyles(icons, join(src, 'styles/icons/icons.css')),
);

// For static pages: the script in the head that shows the chosen scheme, and what a policy says to allow it.
const { SCHEME_SCRIPT, SCHEME_SCRIPT_HASH } = await import(join(dist, 'dom/scheme-script.js'));
writeFileSync(join(dist, 'nusa-scheme.js'), SCHEME_SCRIPT);
writeFileSync(join(dist, 'nusa-scheme.hash.txt'), `'${SCHEME_SCRIPT_HASH}'\n`);

// For `nusa-audit --components`: what a reviewer said of an element holds until it changes.
const versions = await componentVersions({
  names,
  src,
  formats: join(repository, 'packages/formats/src'),
});
writeFileSync(join(dist, 'versions.json'), `${JSON.stringify(versions, null, 2)}\n`);

const { default: bundles } = await import(join(repository, 'rollup.config.mjs'));
for (const { output, ...input } of bundles) {
  const bundle = await rollup(input);
  await bundle.write(output);
  await bundle.close();
}

/**
 * Copies `@nusa/formats` to `dist/formats` and imports it from there: the elements have no run-time
 * dependency but Lit, and a page that uses no such field does not load the format.
 */
function takeInFormats() {
  const formats = join(repository, 'packages/formats/dist');
  mkdirSync(join(dist, 'formats'));
  for (const ending of ['.js', '.d.ts']) {
    for (const file of filesBelow(formats, ending)) {
      copyFileSync(file, join(dist, 'formats', basename(file)));
    }
    for (const file of filesBelow(dist, ending)) {
      const code = readFileSync(file, 'utf8');
      const own = code.replace(/(['"])@nusa\/formats\/([\w-]+\.js)\1/g, '$1../formats/$2$1');
      if (own !== code) writeFileSync(file, own);
    }
  }
}
