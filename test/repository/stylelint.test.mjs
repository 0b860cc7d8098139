import assert from 'node:assert/strict';
import { test } from 'node:test';
import stylelint from 'stylelint';

const LIGHT = 'packages/elements/src/button/button.css';
const SHADOW = 'packages/elements/src/radios/radios.styles.ts';

async function rulesBroken(codeFilename, code) {
  const { results } = await stylelint.lint({ code, codeFilename });
  return results[0].warnings.map(({ rule }) => rule);
}

/** What is wrong, the rule's body in a light sheet, and the rule that says so. */
const declarations = [
  ['a colour in hex', 'color: #fff', 'color-no-hex'],
  ['a colour by name', 'border: 1px solid red', 'color-named'],
  ['a computed colour', 'background: rgb(0 0 0)', 'function-disallowed-list'],
  [
    'a colour that is no token',
    'color: var(--nusa-warna)',
    'scale-unlimited/declaration-strict-value',
  ],
  ['a side of the screen', 'margin-left: 0', 'property-layout-mappings'],
  ['an alignment by the screen', 'text-align: left', 'declaration-property-value-disallowed-list'],
  ['rem', 'padding: 1rem', 'declaration-property-value-disallowed-list'],
  ['pixels that are not a line', 'padding: 16px', 'nusa/line-thickness'],
  ['!important', 'display: none !important', 'nusa/important'],
];

for (const [what, declaration, rule] of declarations) {
  test(`finds ${what}`, async () => {
    const broken = await rulesBroken(LIGHT, `.nusa-x {\n  ${declaration};\n}\n`);
    assert.ok(broken.includes(rule), broken.join(', '));
  });
  test(`finds ${what} in a shadow root's styles`, async () => {
    const code = `css\`\n  #x {\n    ${declaration};\n  }\n\`;\n`;
    const broken = await rulesBroken(SHADOW, code);
    assert.ok(broken.includes(rule), broken.join(', '));
  });
}

/** What is wrong, the selector, and the rule that says so. */
const selectors = [
  ['nesting', '.nusa-x {\n  & span {\n    margin: 0;\n  }\n}\n', 'max-nesting-depth'],
  [
    'a list of tags in :is()',
    ':is(nusa-a, nusa-b) {\n  margin: 0;\n}\n',
    'selector-disallowed-list',
  ],
  [
    'a list of tags in :where()',
    '.nusa-x > :where(a, button) {\n  margin: 0;\n}\n',
    'selector-disallowed-list',
  ],
  ['a class that a page may have', '.button {\n  margin: 0;\n}\n', 'selector-class-pattern'],
  ['an id', '#nusa {\n  margin: 0;\n}\n', 'selector-max-id'],
];

for (const [what, code, rule] of selectors) {
  test(`finds ${what}`, async () => {
    assert.ok((await rulesBroken(LIGHT, code)).includes(rule));
  });
}

test('finds a disabled rule without its reason', async () => {
  const code = '/* stylelint-disable-next-line color-no-hex */\n.nusa-x {\n  color: #fff;\n}\n';
  const { results } = await stylelint.lint({ code, codeFilename: LIGHT });
  assert.ok(results[0].warnings.some(({ rule }) => rule === '--report-descriptionless-disables'));
});

test('lets tokens, logical properties, lines in pixels and the shadow root’s one exception pass', async () => {
  const light = `.nusa-x {
  border-inline-start: 5px solid var(--nusa-color-error);
  padding-inline: calc(0.5 * var(--nusa-rem));
  color: inherit;
}

@media (forced-colors: active) {
  .nusa-x {
    outline-color: Highlight;
  }
}
`;
  assert.deepEqual(await rulesBroken(LIGHT, light), []);
  const shadow = 'css`\n  :host::before {\n    content: none !important;\n  }\n`;\n';
  assert.deepEqual(await rulesBroken(SHADOW, shadow), []);
});
