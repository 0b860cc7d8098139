import { fileURLToPath } from 'node:url';
import { serve } from '../support/serve.mjs';

/** The folder of the built Storybook. */
export const storybook = fileURLToPath(new URL('../../storybook-static/', import.meta.url));

/** Serves the built Storybook as any web server does. */
export const serveStorybook = () => serve({ files: {}, folder: storybook });
