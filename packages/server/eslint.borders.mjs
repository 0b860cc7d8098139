/*
 * The borders inside the server: source ← render ← adapters, cli.
 *
 * The root's eslint.config.mjs includes these. This file must have another name: ESLint 10 would
 * take an eslint.config.mjs here for the whole configuration of this package.
 */
const SRC = 'packages/server/src';

const ROOT = ['options.js', 'render-error.js'];
const LIT = ['lit', 'lit/', 'lit-html/', '@lit-labs/ssr-client', 'parse5'];
const ELEMENTS = '@nusa/elements/';

const anyOf = (names) =>
  `(${names.map((name) => (name.endsWith('/') ? `${name}.+` : name)).join('|')})$`;

/** Allows the files to import Node's modules, these packages, and these folders and files of `src`. */
const allow = (files, packages, others = []) => ({
  files: [`${SRC}/${files}`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `^(?!\\.|node:|${anyOf(packages)})`,
            message: `${files} may import ${packages.join(', ')}.`,
          },
          {
            regex: `^\\.\\./(?!${anyOf(others)})`,
            message: `${files} may import ${others.join(', ') || 'nothing outside the folder'}.`,
          },
        ],
      },
    ],
  },
});

export default [
  {
    files: [`${SRC}/**/*.ts`],
    rules: { 'import-x/no-cycle': ['error', { ignoreExternal: true }] },
  },
  allow('*.ts', [ELEMENTS]),
  allow('source/*.ts', ['parse5']),
  allow('render/*.ts', [...LIT, ELEMENTS], [...ROOT, 'source/']),
  allow('adapters/*.ts', [ELEMENTS], [...ROOT, 'source/', 'render/']),
  allow('cli/*.ts', ['tinyglobby', 'write-file-atomic'], ['render/']),
];
