import js from '@eslint/js';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import globals from 'globals';
import ts from 'typescript-eslint';
import auditBorders from './packages/audit/eslint.borders.mjs';
import serverBorders from './packages/server/eslint.borders.mjs';
import serviceBorders from './packages/example-service/eslint.borders.mjs';

/*
 * What a formatter and a compiler do not see: templates that are wrong, dependencies that point
 * the wrong way, and markup that would differ between browser and server.
 */

const ELEMENTS = 'packages/elements/src';
const INSTANCE = 'MemberExpression[object.type="ThisExpression"]';
/** Methods whose markup has to be the same in the browser and on the server. */
const RENDERS = 'MethodDefinition[key.name=/^render(?!Templates$)/]';
const OUTSIDE =
  '/^(children|childNodes|firstChild|firstElementChild|lastElementChild|parentElement|parentNode|' +
  'closest|matches|querySelector|querySelectorAll|getRootNode|textContent|innerHTML|isConnected|' +
  'ownerDocument|shadowRoot|offsetWidth|getBoundingClientRect)$/';

const pureRender = [
  {
    selector: `${RENDERS} Identifier[name=/^(document|window|navigator|location|localStorage)$/]`,
    message: 'render() also runs on the server: ask this.context, or move this to updated().',
  },
  {
    selector: `${RENDERS} ${INSTANCE}[property.name=${OUTSIDE}]`,
    message: 'render() also runs on the server: ask this.context, or move this to updated().',
  },
];

const templates = [
  {
    selector: 'TaggedTemplateExpression[tag.name="html"] TemplateElement[value.raw=/<nusa-/]',
    message: 'A template never contains another Nusa element: the server renders each page once.',
  },
  {
    selector: 'TaggedTemplateExpression[tag.name="html"] TemplateElement[value.raw=/\\sstyle=/]',
    message: 'No inline styles: a strict Content-Security-Policy refuses them.',
  },
  {
    selector: 'AssignmentExpression[left.property.name=/^(innerHTML|outerHTML)$/]',
    message: 'Text is text: nothing an author or a person wrote may become markup.',
  },
  { selector: 'Decorator', message: 'Static properties, no decorators: see docs/decisions.' },
  {
    selector: 'MemberExpression[object.name="customElements"][property.name="define"]',
    message: 'Classes have no side effects; define.ts registers the tag.',
  },
];

/** Of packages: only these. Of files: what the caller says. */
const onlyPackages = (allowed, why) => ({
  regex: `^(?!\\.|node:|${allowed})`,
  message: why,
});

const noLitElement = {
  name: 'lit',
  importNames: ['LitElement'],
  message: 'Extend NusaElement or LightElement: see docs/decisions.',
};

/** The rule's last setting wins for a file, so each package states its whole list. */
const imports = (files, patterns, ignores = []) => ({
  files,
  ignores,
  rules: { 'no-restricted-imports': ['error', { paths: [noLitElement], patterns }] },
});

const ONLY_LIT = onlyPackages(
  'lit$|lit/|@lit-labs/ssr-client$|#warn$',
  '@nusa/elements depends on lit and @lit-labs/ssr-client alone.',
);
/** The build takes the formats in, so they are no dependency at run time. */
const ONLY_LIT_AND_FORMATS = onlyPackages(
  'lit$|lit/|@lit-labs/ssr-client$|#warn$|@nusa/formats/',
  '@nusa/elements depends on lit and @lit-labs/ssr-client alone, and takes in @nusa/formats.',
);
/** A shared folder of the elements, and those below it. */
const sharedFolder = (name, below, packages = ONLY_LIT) =>
  imports(
    [`${ELEMENTS}/${name}/**/*.ts`],
    [
      packages,
      UNSAFE,
      {
        regex: `^\\.\\./(?!(${below.join('|') || '$^'})/[\\w.-]+$)`,
        message: `${name}/ imports ${below.join(', ') || 'no other folder'}; an element imports it.`,
      },
    ],
  );
const UNSAFE = {
  regex: '^lit/(directives/unsafe-|static-html|decorators)',
  message: 'Templates are written out, and text stays text.',
};

export default ts.config(
  {
    ignores: [
      '**/dist/',
      '**/node_modules/',
      'storybook-static/',
      '**/.wireit/',
      'audit-results/',
      'coverage/',
      '**/.data/',
      '**/.cache/',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    plugins: { 'import-x': importX },
    settings: {
      'import-x/resolver-next': [
        createNodeResolver({ extensionAlias: { '.js': ['.ts', '.js'], '.mjs': ['.mts', '.mjs'] } }),
      ],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts'] },
    },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-var': 'error',
      'prefer-const': 'error',
      'import-x/no-duplicates': ['error', { 'prefer-inline': true }],
      'import-x/no-self-import': 'error',
      'no-unused-vars': 'off',
      'no-control-regex': 'off', // What people paste is cleaned of control characters.
    },
  },
  ...ts.configs.recommended.map((config) => ({ ...config, files: ['**/*.ts'] })),
  {
    rules: {
      '@typescript-eslint/no-unused-vars': 'off',
      'no-unused-vars': [
        'error',
        {
          argsIgnorePattern: '^_',
          varsIgnorePattern: '^_',
          caughtErrors: 'none',
          ignoreRestSiblings: true,
        },
      ],
    },
    files: ['**/*.mjs', '**/*.js'],
  },
  {
    files: ['**/*.ts'],
    rules: {
      '@typescript-eslint/no-unused-vars': [
        'error',
        {
          argsIgnorePattern: '^_',
          varsIgnorePattern: '^_',
          caughtErrors: 'none',
          ignoreRestSiblings: true,
        },
      ],
    },
  },
  {
    // Rules that need types, where a forgotten promise would be a fault that nobody sees.
    files: ['packages/*/src/**/*.ts'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      'import-x/no-cycle': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      // What was caught may be thrown on.
      '@typescript-eslint/only-throw-error': ['error', { allowThrowingUnknown: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  { files: ['**/*.mjs', '**/*.js'], languageOptions: { globals: globals.node } },

  // The elements.
  {
    files: [`${ELEMENTS}/**/*.ts`],
    extends: [lit['flat/recommended'], wc['flat/recommended'], litA11y.configs.recommended],
    languageOptions: { globals: globals.browser },
    rules: {
      'no-console': 'error',
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-restricted-syntax': ['error', ...pureRender, ...templates],
      'lit/no-invalid-html': 'error',
      'lit/no-legacy-template-syntax': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/no-template-arrow': 'error',
      'lit/no-template-bind': 'error',
      'lit/quoted-expressions': ['error', 'never'],
      // An element's listeners on itself go with it.
      'wc/require-listener-teardown': ['error', { hosts: ['window', 'document'] }],
    },
  },
  // i18n, dom, styles ← base ← field ← the elements.
  imports(
    [`${ELEMENTS}/*/**/*.ts`],
    [
      ONLY_LIT_AND_FORMATS,
      UNSAFE,
      {
        // The shared folders, its own files, and the class module of another element (`../radio/radio.js`).
        regex: '^\\.\\./(?!(base|field|i18n|dom|styles)/[\\w.-]+$|([\\w-]+)/\\2\\.js$)',
        message:
          'An element imports the shared folders and other elements’ classes, never their internals.',
      },
    ],
    ['base', 'field', 'i18n', 'dom', 'styles'].map((folder) => `${ELEMENTS}/${folder}/**`),
  ),
  sharedFolder('i18n', []),
  sharedFolder('dom', []),
  sharedFolder('styles', []),
  sharedFolder('base', ['i18n', 'dom']),
  sharedFolder('field', ['base', 'i18n', 'dom'], ONLY_LIT_AND_FORMATS),
  imports([`${ELEMENTS}/*.ts`], [ONLY_LIT, { regex: '^\\.\\./', message: 'Nothing outside src.' }]),
  {
    // It leaves a `try` for its own `catch`, which is shorter than a second branch.
    files: [`${ELEMENTS}/base/render.ts`],
    rules: { '@typescript-eslint/only-throw-error': 'off' },
  },
  { files: [`${ELEMENTS}/base/define.ts`], rules: { 'no-restricted-syntax': 'off' } },
  {
    // It listens to the document once, and `once` removes the listener.
    files: [`${ELEMENTS}/base/light-element.ts`],
    rules: { 'wc/require-listener-teardown': 'off' },
  },
  { files: [`${ELEMENTS}/base/warn.development.ts`], rules: { 'no-console': 'off' } },

  // tokens ← elements ← server ← example-service; formats depends on nothing.
  ...serverBorders,
  imports(
    ['packages/regions/src/**/*.ts'],
    [onlyPackages('$^', '@nusa/regions depends on nothing at run time.')],
  ),
  imports(
    ['packages/formats/src/**/*.ts'],
    [onlyPackages('$^', '@nusa/formats depends on nothing.')],
  ),
  ...serviceBorders,
  imports(
    ['tokens/**/*.mjs'],
    [{ regex: '^@nusa/|/packages/', message: 'The tokens know no package.' }],
  ),
  imports(
    ['stories/**/*.ts'],
    [
      {
        regex: '\\.storybook/',
        message: 'The configuration imports from stories/, never the reverse.',
      },
    ],
  ),
  imports(
    ['stories/support/**/*.ts'],
    [
      {
        regex: '\\.storybook/',
        message: 'The configuration imports from stories/, never the reverse.',
      },
      {
        regex: '^(\\.\\./)+(components|foundations|guides|pages|patterns)/',
        message: 'Stories import from support/, never the reverse.',
      },
    ],
  ),

  ...auditBorders,

  // Tests run in browsers, with mocha.
  {
    files: ['test/**/*.ts', 'stories/**/*.ts', '.storybook/**/*.ts'],
    languageOptions: { globals: { ...globals.browser, ...globals.mocha } },
    rules: {
      // An import for its effect beside one of a name says that the elements are needed.
      'import-x/no-duplicates': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-expressions': 'off', // chai's `to.be.true`
    },
  },
  {
    // Functions that a driver runs in a page.
    files: ['test/**/*.mjs', 'scripts/readme-picture.mjs'],
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
  },
);
