import type { Plugin } from 'vite';
import { loadManifest } from '../../../scripts/stories-manifest.mjs';

const ID = 'virtual:custom-elements-manifest';

/** Provides the custom elements manifest as the module `virtual:custom-elements-manifest`. */
export function customElementsManifest(): Plugin {
  return {
    name: 'nusa:custom-elements-manifest',
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    load: async (id) =>
      id === `\0${ID}` ? `export default ${JSON.stringify(await loadManifest())}` : undefined,
  };
}
