import { storyFiles } from '../../scripts/stories-ssr.mjs';

const PATH = '/__stories__.js';

/** Gives tests every module below `stories/` as `virtual:stories`. */
export function storyModules() {
  return {
    name: 'story-modules',
    resolveImport: ({ source }) => (source === 'virtual:stories' ? PATH : undefined),
    serve({ path }) {
      if (path !== PATH) return undefined;
      const files = storyFiles();
      const imports = files.map((file, i) => `import * as _${i} from '/${file}';`);
      const names = files.map((_, i) => `_${i}`);
      return { body: `${imports.join('\n')}\nexport default [${names}];`, type: 'js' };
    },
    // esbuild drops the `with { type: 'json' }` that a browser asks for.
    resolveMimeType: ({ path }) => (path.endsWith('.json') ? 'js' : undefined),
    transform: ({ path, body }) => (path.endsWith('.json') ? `export default ${body}` : undefined),
  };
}
