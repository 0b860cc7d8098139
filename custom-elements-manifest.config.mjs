import { editorData } from './scripts/manifest/editor-data.mjs';
import { cssProperties } from './scripts/manifest/css-properties.mjs';
import { nusaElements } from './scripts/manifest/nusa-elements.mjs';

/** Describes every element for Storybook, editors and type checkers: packages/elements/custom-elements.json. */
export default {
  globs: ['packages/elements/src/**/*.ts'],
  exclude: [
    'packages/elements/src/**/define.ts',
    'packages/elements/src/**/*.styles.ts',
    'packages/elements/src/**/messages.ts',
  ],
  outdir: 'packages/elements',
  litelement: true,
  packagejson: false,
  plugins: [nusaElements(), cssProperties(), editorData()],
};
