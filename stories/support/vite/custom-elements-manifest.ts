import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';

const ID = 'virtual:custom-elements-manifest';
const MANIFEST = new URL('../../../packages/elements/custom-elements.json', import.meta.url);

/** Provides the custom elements manifest as the module `virtual:custom-elements-manifest`. */
export function customElementsManifest(): Plugin {
  return {
    name: 'nusa:custom-elements-manifest',
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    load: async (id) =>
      id === `\0${ID}` ? `export default ${await readFile(MANIFEST, 'utf8')}` : undefined,
  };
}
