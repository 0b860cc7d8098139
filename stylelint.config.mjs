/** Shorthands are covered by the rules against hex, named and computed colours. */
const COLOURS = ['/color$/', 'fill', 'stroke'];

/** Any element's tag, ours or HTML's, that stands before a comma inside `:is()` or `:where()`. */
const TAG_LIST = /:(is|where)\([^)]*(?<![\w.#:[-])[a-z][\w-]*\s*,/;

export default {
  extends: ['stylelint-config-standard'],
  ignoreFiles: ['**/dist/**', '**/node_modules/**'],
  plugins: [
    'stylelint-declaration-strict-value',
    './scripts/stylelint/important.mjs',
    './scripts/stylelint/line-thickness.mjs',
  ],
  reportDescriptionlessDisables: true,
  reportNeedlessDisables: true,
  reportInvalidScopeDisables: true,
  rules: {
    // Semantic tokens only.
    'color-no-hex': true,
    'color-named': 'never',
    'function-disallowed-list': [
      ['rgb', 'rgba', 'hsl', 'hsla', 'hwb', 'lab', 'lch', 'oklab', 'oklch', 'color', 'light-dark'],
      { message: 'Colours come from the tokens: var(--nusa-color-…).' },
    ],
    'scale-unlimited/declaration-strict-value': [
      COLOURS,
      {
        ignoreVariables: false,
        ignoreFunctions: false,
        ignoreValues: [
          '/^var\\(--(nusa-color|_)/',
          'transparent',
          'currentcolor',
          'inherit',
          'none',
          'auto',
          // System colours, for forced colours.
          '/^(Canvas|CanvasText|LinkText|ButtonText|ButtonFace|ButtonBorder|Field|FieldText|GrayText|Highlight|HighlightText|Mark|MarkText)$/',
        ],
        message: 'Colours come from the tokens: var(--nusa-color-…), not ${value} in ${property}.',
      },
    ],
    'custom-property-pattern': [
      '^(nusa-|_)',
      { message: 'Custom properties are --nusa-… or private, --_….' },
    ],

    // Logical only: the same rules serve writing in both directions.
    'property-layout-mappings': 'flow-relative',
    'declaration-property-value-disallowed-list': {
      '/^(text-align|float|clear|caption-side|scroll-snap-align)/': ['/\\b(left|right)\\b/'],
      '/./': ['/\\d(rem|pt|cm|mm|in|pc)\\b/'],
    },

    // A page may change the root's size, and the reader their own: see docs/decisions/sealed-light-css.md.
    'nusa/line-thickness': true,

    // What ships has to work in the browsers in use, and under any page's CSS.
    'max-nesting-depth': [0, { ignoreAtRules: ['media', 'supports', 'container'] }],
    'selector-disallowed-list': [
      [/&/, TAG_LIST],
      {
        message:
          'No nesting, and no :is() or :where() over tags, which slows every style recalculation: write the selectors out.',
      },
    ],
    'nusa/important': true,
    'selector-class-pattern': [
      '^nusa-[a-z0-9]+(-[a-z0-9]+)*(--[a-z0-9-]+)?$',
      { message: 'Light classes are .nusa-part or .nusa-part--variant: the page has classes too.' },
    ],
    'selector-max-id': 0,
    'selector-type-no-unknown': [true, { ignore: ['custom-elements'], ignoreTypes: ['host'] }],
    'selector-pseudo-class-no-unknown': [true, { ignorePseudoClasses: ['sealed', 'own'] }],
    'property-no-vendor-prefix': [
      true,
      {
        ignoreProperties: [
          '-webkit-text-fill-color',
          '-webkit-text-stroke',
          '-webkit-text-size-adjust',
        ],
      },
    ],

    // The order of our files, not of the selectors in one, decides; the build raises them all.
    'no-descending-specificity': null,
    // `contrast:` declarations and licences stand where they belong.
    'at-rule-empty-line-before': null,
    'comment-empty-line-before': null,
    'declaration-empty-line-before': null,
    'custom-property-empty-line-before': null,
    'rule-empty-line-before': null,
    'declaration-block-no-redundant-longhand-properties': null,
    'selector-not-notation': null, // `:not(a, b)` weighs as much as its heaviest part.
    'media-feature-range-notation': null, // `(width >= 40rem)` is newer than the browsers in use.
  },
  overrides: [
    {
      files: ['**/*.styles.ts'],
      customSyntax: 'postcss-lit',
      rules: {
        // A shadow root keeps the page out, so short names and ids are safe there.
        'selector-class-pattern': null,
        'selector-max-id': null,
        'no-empty-source': null,
      },
    },
    {
      files: ['packages/elements/src/styles/base.css'],
      rules: { 'custom-property-pattern': null },
    },
  ],
};
