import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { buildCopy } from './helpers.mjs';

const cleanUps = [];
after(() => cleanUps.forEach((cleanUp) => cleanUp()));
const built = buildCopy({ after: (cleanUp) => cleanUps.push(cleanUp) });

const json = JSON.parse(built.read('tokens.json'));
const css = built.read('tokens.css');
const scss = Object.fromEntries(
  [...built.read('_tokens.scss').matchAll(/^\$nusa-([\w-]+): (.*);$/gm)].map((m) => m.slice(1)),
);
const js = await import(pathToFileURL(built.path('tokens.js')));
const dts = built.read('tokens.d.ts');

const STATES = {
  value: 'light normal',
  dark: 'dark normal',
  more: 'light more',
  'dark-more': 'dark more',
};

const [narrow, wide] = css
  .split('@media (min-width:40rem)')
  .map((part) =>
    Object.fromEntries(
      [...part.matchAll(/--nusa-([\w-]+):([^;}]+)/g)]
        .map((m) => m.slice(1))
        .filter(([name]) => !/^(light|dark|normal|more)$/.test(name)),
    ),
  );
const semantic = Object.entries(json).filter(
  ([id]) => !id.startsWith('palette.') && !id.startsWith('breakpoint.'),
);

const kebab = (id) => id.replaceAll('.', '-');
const camel = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
const inJs = (id) =>
  id
    .split('.')
    .map(camel)
    .reduce((node, name) => node[name], js);

/** What is left of a value where of each pair of switches one is empty: `var(--nusa-light,#fff)var(--nusa-dark,#000)`. */
function inState(value, state) {
  const on = state.split(' ');
  const switched = /var\(--nusa-(light|dark|normal|more),([^()]*)\)/g;
  let before;
  do {
    before = value;
    value = value.replace(switched, (_, name, then) => (on.includes(name) ? then : ''));
  } while (value !== before);
  return value;
}

/** CSS writes values short; this writes them long again. */
const lengthen = (value) =>
  value
    .replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3')
    .replace(/^\./, '0.')
    .replaceAll(',', ', ');

test('JSON, SCSS and JavaScript carry every token with the same value', () => {
  assert.ok(Object.keys(json).length > 150);
  for (const [id, { value }] of Object.entries(json)) {
    assert.equal(scss[kebab(id)], String(value), id);
    assert.equal(inJs(id), value, id);
  }
});

test('CSS carries every semantic token with the same value, and nothing else', () => {
  for (const [id, { value, customProperty }] of semantic) {
    assert.equal(customProperty, `--nusa-${kebab(id)}`);
    assert.equal(lengthen(inState(narrow[kebab(id)], STATES.value)), String(value), id);
  }
  assert.deepEqual(Object.keys(narrow).toSorted(), semantic.map(([id]) => kebab(id)).toSorted());
});

test('in each scheme and contrast, CSS has the value that JSON has', () => {
  for (const [id, token] of semantic.filter(([id]) => id.startsWith('color.'))) {
    for (const [key, state] of Object.entries(STATES)) {
      const written = lengthen(inState(narrow[kebab(id)], state));
      assert.equal(written, token[key] ?? token.value, `${id} ${state}`);
    }
  }
});

test('only what differs is written for a scheme or a contrast', () => {
  const switching = Object.entries(narrow).filter(([, value]) => value.includes('var('));
  const differing = semantic.filter(([, { dark, more }]) => dark || more);
  assert.ok(differing.length > 30);
  assert.equal(switching.length, differing.length);
  const more = switching.filter(([, value]) => value.includes('more'));
  assert.equal(
    more.length,
    semantic.filter(([, token]) => token.more || token['dark-more'] !== token.dark).length,
  );
});

test('the sizes from 40rem agree, and only headings have one', () => {
  const sizes = semantic.filter(([, { from40rem }]) => from40rem);
  assert.deepEqual(
    sizes.map(([id]) => id),
    ['font-size.h3', 'font-size.h2', 'font-size.h1', 'font-size.xl'],
  );
  for (const [id, { from40rem }] of sizes) {
    assert.equal(wide[kebab(id)], String(from40rem));
    assert.equal(scss[`${kebab(id)}-from-40rem`], String(from40rem));
    assert.equal(js.fontSize[`${id.split('.')[1]}From40rem`], from40rem);
  }
  assert.equal(Object.keys(wide).length, sizes.length);
});

test('the types are the literal values of the JavaScript', () => {
  const declared = dts.replace(/^ *\/\*\*.*\n/gm, '').replaceAll('readonly ', '');
  const asJs = declared
    .replace(/^export declare const (\w+): /gm, 'export const $1 = ')
    .replace(/^( +.*);$/gm, '$1,');
  assert.equal(asJs, built.read('tokens.js'));
  assert.match(dts, /\/\*\* Text that people read\. \*\/\n {2}readonly text: '#14161a';/);
});

// The names are a contract: pages and other packages write them.
test('the names that others write are there', () => {
  assert.deepEqual(
    [
      'color-text-secondary',
      'color-tag-kunyit-background',
      'font-family-body',
      'font-size-h1',
      'line-height-xl',
      'space-16',
      'radius',
      'border-width',
      'focus-width',
      'target-size',
      'measure',
      'page-width',
    ].filter((name) => !(name in narrow)),
    [],
  );
  assert.deepEqual(
    Object.keys(narrow).filter((name) => /palette|breakpoint/.test(name)),
    [],
  );
});

test('the CSS is one short line, because every page pays for it', () => {
  assert.match(css, /^:root,\[data-scheme=light\],\[data-scheme=auto\]\{color-scheme:light;/);
  assert.doesNotMatch(css.trim(), /\n|: [^;}]|#(.)\1(.)\2(.)\3\b|:0\.|#[\da-f]*[A-F]/);
  assert.ok(brotliCompressSync(css).length <= 1100, `${brotliCompressSync(css).length} bytes`);
});
