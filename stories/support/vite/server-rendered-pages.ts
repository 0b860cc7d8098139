import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { ASSETS, renderStoryPages } from '../../../scripts/stories-ssr.mjs';

const TYPES: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
};

/** Stories refer to the sprite beside their page, and Storybook's preview is at the root. */
const SPRITE = 'nusa-icons.svg';

/**
 * Serves each story's page without JavaScript at `ssr/<story id>.<language>.html`: as a file in
 * the built Storybook, and on request in the development server. The markup is made in
 * scripts/stories-ssr.mjs.
 */
export function serverRenderedPages(): Plugin {
  return {
    name: 'nusa:server-rendered-pages',
    async generateBundle() {
      for (const [name, source] of await renderStoryPages()) {
        this.emitFile({ type: 'asset', fileName: `ssr/${name}`, source });
      }
      this.emitFile({ type: 'asset', fileName: SPRITE, source: readFileSync(ASSETS[SPRITE]!) });
    },
    configureServer({ middlewares }) {
      middlewares.use(`/${SPRITE}`, (_, response) => {
        response.setHeader('content-type', TYPES.svg!);
        response.end(readFileSync(ASSETS[SPRITE]!));
      });
      middlewares.use('/ssr', (request, response, next) => {
        const name = decodeURIComponent((request.url ?? '').split('?')[0]!.slice(1));
        renderStoryPages().then((pages) => {
          const page = new Map(pages).get(name);
          if (page === undefined) return next();
          response.setHeader('content-type', TYPES[name.split('.').pop()!]!);
          response.end(page);
        }, next);
      });
    },
  };
}
