import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';

/*
 * The files that a page without a bundler uses; `packages/elements/build` runs them
 * after TypeScript has compiled the modules that bundlers and Node use.
 */

const dist = fileURLToPath(new URL('./packages/elements/dist/', import.meta.url));
const names = existsSync(dist)
  ? readdirSync(dist).filter((name) => existsSync(join(dist, name, 'element.js')))
  : [];

/** Each of these was kept because it makes the files smaller without assuming anything that our code does not keep. */
const minification = {
  module: true,
  ecma: 2022,
  compress: { passes: 3, unsafe_arrows: true, unsafe_methods: true, keep_fargs: false },
};

/** Why markup cannot be hydrated is said to nobody: `renderInto` takes it over. */
const quietHydration = {
  name: 'quiet-hydration',
  transform: (code, id) =>
    id.includes('ssr-client')
      ? code
          .replace(/Error\(("[^"]*"|`[^`]*`)\)/g, 'Error()')
          .replace(/console\.error\(`[^`]*`\)/, '0')
      : null,
};

const shared = (conditions = []) => ({
  plugins: [
    resolve({ exportConditions: conditions }),
    ...(conditions.includes('development') ? [] : [quietHydration, terser(minification)]),
  ],
  treeshake: {
    // lit's index also loads LitElement, which Nusa does not use.
    moduleSideEffects: (id) => !/lit-element/.test(id),
  },
});

export default [
  // Everything in one file.
  {
    input: join(dist, 'all.js'),
    ...shared(),
    output: { file: join(dist, 'nusa.js'), format: 'es' },
  },
  // The same with warnings for authors.
  {
    input: join(dist, 'all.js'),
    ...shared(['development']),
    output: { file: join(dist, 'nusa.development.js'), format: 'es' },
  },
  // One element a file, with what they share in chunks.
  {
    input: Object.fromEntries(names.map((name) => [name, join(dist, name, 'define.js')])),
    ...shared(),
    output: { dir: dist, format: 'es', chunkFileNames: 'chunks/[name]-[hash].js' },
  },
];
