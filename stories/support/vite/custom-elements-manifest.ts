import type { Plugin } from 'vite';
import { loadManifest } from '../../../scripts/stories-manifest.mjs';

const ID = 'virtual:custom-elements-manifest';

/** Gives the preview the custom elements manifest, from wherever it is. */
export function manifest(): Plugin {
  return {
    name: 'nusa:custom-elements-manifest',
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    load: async (id) =>
      id === `\0${ID}` ? `export default ${JSON.stringify(await loadManifest())}` : undefined,
  };
}
