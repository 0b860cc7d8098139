import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.mjs';

const TSC = 'node_modules/typescript7/bin/tsc';
const CEM = 'node_modules/@custom-elements-manifest/analyzer/cem.js';
const has = (path) => existsSync(join(root, path));

/**
 * What is built, in this order: what a step reads, what it writes and its commands.
 * A step is skipped while what it read and what it wrote are the same as after its last run.
 */
export const buildSteps = [
  {
    name: 'tokens',
    reads: ['tokens/src', 'tokens/build', 'tokens/theme', 'tokens/themes', 'tokens/package.json'],
    writes: ['tokens/dist'],
    commands: [['tokens/build/build.mjs'], ['tokens/build/build-themes.mjs']],
  },
  {
    name: 'formats',
    reads: ['packages/formats/src', 'packages/formats/tsconfig.json', 'tsconfig.base.json'],
    writes: ['packages/formats/dist'],
    commands: [[TSC, '-p', 'packages/formats']],
  },
  {
    name: 'regions',
    reads: [
      'packages/regions/src',
      'packages/regions/build',
      'packages/regions/package.json',
      'packages/regions/tsconfig.json',
      'tsconfig.base.json',
      'package-lock.json',
    ],
    writes: ['packages/regions/dist'],
    commands: [[TSC, '-p', 'packages/regions'], ['packages/regions/build/build.mjs']],
  },
  {
    name: 'elements',
    reads: [
      'tokens/src',
      'tokens/build',
      'packages/formats/src',
      'packages/elements/src',
      'packages/elements/build',
      'packages/elements/package.json',
      'packages/elements/tsconfig.json',
      'rollup.config.mjs',
      'custom-elements-manifest.config.mjs',
      'scripts/manifest',
      'tsconfig.base.json',
      'package-lock.json',
    ],
    writes: ['packages/elements/dist', 'packages/elements/custom-elements.json'],
    commands: [
      ['packages/elements/build/build.mjs'],
      [CEM, 'analyze', '--config', 'custom-elements-manifest.config.mjs'],
    ],
  },
  {
    name: 'server',
    reads: [
      'packages/elements/src',
      'packages/server/src',
      'packages/server/tsconfig.json',
      'tsconfig.base.json',
    ],
    writes: ['packages/server/dist'],
    commands: [[TSC, '-p', 'packages/server']],
  },
  {
    name: 'example service',
    when: () => has('packages/example-service/src'),
    reads: [
      'packages/formats/src',
      'packages/elements/src',
      'packages/server/src',
      'packages/example-service/src',
      'packages/example-service/scripts',
      'packages/example-service/tsconfig.json',
      'tsconfig.base.json',
    ],
    writes: ['packages/example-service/dist'],
    commands: [
      [TSC, '-p', 'packages/example-service'],
      ['packages/example-service/scripts/build-files.mjs'],
    ],
  },
  {
    name: 'audit',
    reads: ['packages/audit/src', 'packages/audit/tsconfig.json', 'tsconfig.base.json'],
    writes: ['packages/audit/dist'],
    commands: [[TSC, '-p', 'packages/audit']],
  },
];

/** Storybook as a folder of static files; slow, so only `npm start` and its own check build it. */
export const storybookStep = {
  name: 'storybook',
  when: () => has('scripts/stories-build.mjs'),
  reads: [
    '.storybook',
    'stories',
    'docs',
    'audit-results/components',
    'scripts/stories-build.mjs',
    'scripts/stories-manifest.mjs',
    'scripts/stories-ssr.mjs',
    'tokens/src',
    'tokens/theme',
    'tokens/themes',
    'packages/elements/src',
    'packages/elements/build',
    'packages/server/src',
    'package-lock.json',
  ],
  writes: ['storybook-static'],
  commands: [['scripts/stories-build.mjs']],
};
