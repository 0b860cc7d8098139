import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import postcss from 'postcss';

const require = createRequire(import.meta.url);
/** Where a package is installed: here or further up. Not every one of them can be resolved by its name. */
const folderOf = (name) =>
  require.resolve
    .paths(name)
    .map((folder) => join(folder, name))
    .find((folder) => existsSync(folder));
const read = (name, ...files) =>
  files.map((file) => readFileSync(join(folderOf(name), file), 'utf8')).join('\n');

/** Tailwind 3: its reset and its forms plugin, unlayered, as a page's build makes them. */
async function tailwind3() {
  const tailwind = require('tailwindcss3');
  const config = { content: [{ raw: '' }], plugins: [require('@tailwindcss/forms')] };
  const { css } = await postcss([tailwind(config)]).process('@tailwind base;', { from: undefined });
  return css;
}

/** Tailwind 4: in cascade layers, which it makes itself. */
async function tailwind4() {
  const { compile } = await import('tailwindcss');
  const folder = folderOf('tailwindcss');
  const loadStylesheet = async (id, base) => {
    const path = id === 'tailwindcss' ? join(folder, 'index.css') : join(base, id);
    return { path, base: dirname(path), content: readFileSync(path, 'utf8') };
  };
  const loadModule = async (id, base) => ({
    path: require.resolve(id),
    base,
    module: require(id),
  });
  const { build } = await compile('@import "tailwindcss"; @plugin "@tailwindcss/forms";', {
    base: folder,
    loadStylesheet,
    loadModule,
  });
  return build([]);
}

/** A sheet whose rules stand in no cascade layer, and so outweigh those of every layer. */
function withoutLayers(css) {
  const root = postcss.parse(css);
  root.walkAtRules('layer', (rule) => {
    if (rule.nodes) rule.replaceWith(rule.nodes);
    else rule.remove();
  });
  return root.toString();
}

/** The frameworks and resets that pages have, by name. */
export async function frameworkSheets() {
  const tailwind = await tailwind4();
  return {
    'Bootstrap 3.4': read('bootstrap3', 'dist/css/bootstrap.css', 'dist/css/bootstrap-theme.css'),
    'Bootstrap 4.6': read('bootstrap4', 'dist/css/bootstrap.css'),
    'Bootstrap 5.3': read('bootstrap5', 'dist/css/bootstrap.css'),
    'Tailwind 3': await tailwind3(),
    'Tailwind 4': tailwind,
    'Tailwind 4 without layers': withoutLayers(tailwind),
    Bulma: read('bulma', 'css/bulma.css'),
    'normalize.css': read('normalize.css', 'normalize.css'),
    'sanitize.css': read(
      'sanitize.css',
      ...['sanitize.css', 'forms.css', 'typography.css', 'assets.css', 'reduce-motion.css'],
      ...['system-ui.css', 'ui-monospace.css'],
    ),
    Pico: read('@picocss/pico', 'css/pico.css'),
    'Pico classless': read('@picocss/pico', 'css/pico.classless.css'),
    UIkit: read('uikit', 'dist/css/uikit.css'),
  };
}
