import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { declaredPairs } from '../../tokens/build/declared-pairs.mjs';
import { run, temporaryFolder } from './helpers.mjs';

const undeclaredIn = (css, file = 'a.css') =>
  declaredPairs(css, file).undeclared.map(({ token, property, line }) => [token, property, line]);

test('declared pairs are read with file and line', () => {
  const css = `/* contrast: text color.text on color.page */
a {}

/* contrast: border color.input-border on color.page, color.surface */`;
  assert.deepEqual(declaredPairs(css, 'a.css').pairs, [
    { text: 'color.text', on: 'color.page', file: 'a.css', line: 1 },
    { border: 'color.input-border', on: 'color.page', file: 'a.css', line: 4 },
    { border: 'color.input-border', on: 'color.surface', file: 'a.css', line: 4 },
  ]);
});

test('a declaration that cannot be read is reported, not skipped', () => {
  const css = 'a {}\n/* contrast: txt color.text on color.page */';
  const { pairs, malformed } = declaredPairs(css, 'a.css');
  assert.deepEqual(pairs, []);
  assert.deepEqual(malformed, [
    { comment: '/* contrast: txt color.text on color.page */', file: 'a.css', line: 2 },
  ]);
});

for (const property of [
  'color',
  'fill',
  'stroke',
  'background',
  'background-color',
  'border',
  'border-inline-start-color',
  'outline',
  'text-decoration-color',
  'box-shadow',
  '--_border',
]) {
  test(`a colour in ${property} that no pair mentions is undeclared`, () => {
    assert.deepEqual(undeclaredIn(`a {\n  ${property}: 0 0 var(--nusa-color-link);\n}`), [
      ['color.link', property, 2],
    ]);
  });
}

test('a colour on either side of a pair is declared', () => {
  const css = `/* contrast: text color.on-action on color.action */
b { color: var(--nusa-color-on-action); background: var(--nusa-color-action) }`;
  assert.deepEqual(undeclaredIn(css), []);
});

test('a colour whose name only begins like a declared one is undeclared', () => {
  const css = `/* contrast: text color.link on color.page */
a:hover { color: var(--nusa-color-link-hover) }`;
  assert.deepEqual(undeclaredIn(css), [['color.link-hover', 'color', 2]]);
});

test('focus and decoration are covered by pairs.json', () => {
  const css = `a { background: var(--nusa-color-focus); color: var(--nusa-color-focus-text);
    border: 1px solid var(--nusa-color-divider); outline-color: var(--nusa-color-aside-border) }`;
  assert.deepEqual(undeclaredIn(css), []);
});

test('a fallback, a second layer and a last declaration without a semicolon count', () => {
  const css = `a { color: var(--_x, var(--nusa-color-link)); box-shadow:
    0 0 0 1px var(--nusa-color-page), 0 2px var(--nusa-color-action-foot) }`;
  assert.deepEqual(undeclaredIn(css), [
    ['color.link', 'color', 1],
    ['color.page', 'box-shadow', 2],
    ['color.action-foot', 'box-shadow', 2],
  ]);
});

test('a colour named in a comment does not count as used', () => {
  assert.deepEqual(undeclaredIn('/* color: var(--nusa-color-link) */ a { color: inherit }'), []);
});

test('css`…` in TypeScript is read as text, interpolations and all', () => {
  const ts = `import { css } from 'lit';
// The bar is var(--nusa-color-link) elsewhere.
export const styles = css\`
  :host { border: \${width} solid var(--nusa-color-error) }
  \${shared}
  p { color: var(--nusa-color-text) }
\`;`;
  assert.deepEqual(undeclaredIn(ts, 'a.styles.ts'), [
    ['color.error', 'border', 4],
    ['color.text', 'color', 6],
  ]);
});

const check = (t, files) => {
  const folder = temporaryFolder(t);
  const paths = Object.entries(files).map(([name, css]) => {
    writeFileSync(join(folder, name), css);
    return join(folder, name);
  });
  return run('check-contrast.mjs', ...paths);
};

test('the command prints a table and passes when all is declared and high enough', (t) => {
  const result = check(t, {
    'a.css': `/* contrast: text color.text on color.page */
a { color: var(--nusa-color-text) }`,
    'b.styles.ts': 'css`a { color: inherit }`',
  });
  assert.equal(result.stderr, '');
  assert.equal(result.status, 0);
  assert.match(
    result.stdout,
    /ok +18\.1\d +needs 4\.5 +light +text +color\.text on color\.page .*a\.css:1/,
  );
  assert.match(result.stdout, /ok +16\.1\d +needs 7 +dark-more +text /);
  assert.match(result.stdout, /1 pair in 2 files, in 4 states each/);
});

test('the command names each failure with file and line, the ones after the first too', (t) => {
  const result = check(t, {
    'a.css': `/* contrast: text color.divider on color.page */
/* contrast: text color.nothing on color.page */
/* contrast: color.text on color.page */
a { color: var(--nusa-color-link);
  fill: var(--nusa-color-lnik) }`,
  });
  assert.equal(result.status, 1);
  assert.match(result.stdout, /TOO LOW +1\.27/);
  for (const message of [
    /a\.css:1: too low: 1\.27:1 \(needs 4\.5\) text color\.divider on color\.page/,
    /a\.css:2: .*"color\.nothing"/,
    /a\.css:3: cannot read/,
    /a\.css:4: color\.link \(in color\) is in no declared pair/,
    /a\.css:5: color\.lnik \(in fill\) does not exist/,
  ]) {
    assert.match(result.stderr, message);
  }
});

test('the command fails without files, and for a file that is not there', () => {
  assert.equal(run('check-contrast.mjs').status, 1);
  const missing = run('check-contrast.mjs', 'no-such.css');
  assert.equal(missing.status, 1);
  assert.match(missing.stderr, /no-such\.css/);
});
