/*
 * The borders inside the service: a folder imports only from the folders before it in this list, so
 * that no two folders import each other. The packages below it may not have import cycles either.
 *
 * The root's eslint.config.mjs includes these. This file must have another name: ESLint 10 would
 * take an eslint.config.mjs here for the whole configuration of this package.
 */
const SRC = 'packages/example-service/src';

const FOLDERS = [
  'database',
  'formats',
  'texts',
  'components',
  'regions',
  'uploads',
  'storage',
  'http',
  'session',
  'journey',
  'questions',
  'pages',
  'routes',
];

const OTHER_PACKAGES = {
  regex: '^(\\.\\./)+(elements|server|formats|regions)/(src|dist)',
  message: 'Import the package.',
};

const restrict = (files, ...patterns) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns }] },
});

export default [
  {
    files: ['example-service', 'formats', 'regions'].map((name) => `packages/${name}/src/**/*.ts`),
    rules: { 'import-x/no-cycle': ['error', { ignoreExternal: true }] },
  },
  restrict([`${SRC}/{app,main}.ts`], OTHER_PACKAGES),
  restrict([`${SRC}/{html,language,logging,model,settings}.ts`], OTHER_PACKAGES, {
    regex: '^\\./.+/',
    message: 'These files are used by every folder and import none.',
  }),
  ...FOLDERS.map((folder, index) =>
    restrict([`${SRC}/${folder}/**/*.ts`], OTHER_PACKAGES, {
      regex: `^\\.\\./(${['app.js', 'main.js', ...FOLDERS.slice(index + 1)].join('|')})(/|$)`,
      message: `Folders import only those before them: ${FOLDERS.join(', ')}.`,
    }),
  ),
];
