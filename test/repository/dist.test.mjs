import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { classOf, filesBelow, has, inRepository, names, read } from './support.mjs';

const DIST = 'packages/elements/dist';

describe('what is published', () => {
  for (const file of ['nusa.css', 'nusa.js', 'nusa.development.js', 'all.js', 'elements.js']) {
    it(`has ${file}`, () => assert.ok(has(`${DIST}/${file}`)));
  }

  for (const name of names) {
    it(`has nusa-${name} as a bundle that registers it, as a class and as a module`, async () => {
      // With "sideEffects": false a bundle of registrations is empty and tiny.
      assert.ok(read(`${DIST}/${name}.js`).includes(`nusa-${name}`), 'the bundle lacks its tag');
      const module = await import(inRepository(`${DIST}/${name}/element.js`));
      assert.equal(typeof module[classOf(name)], 'function');
      assert.ok(has(`${DIST}/${name}/define.js`));
      assert.ok(has(`${DIST}/${name}/define.d.ts`));
    });
  }

  it('registers every element in nusa.js, and styles its host in nusa.css', () => {
    const script = read(`${DIST}/nusa.js`);
    const sheet = read(`${DIST}/nusa.css`);
    for (const name of names) {
      assert.match(script, new RegExp(`["'\`]nusa-${name}["'\`]`), name);
      assert.match(sheet, new RegExp(`nusa-${name}[^\\w-]`), name);
    }
  });

  it('has no bundle of anything but the elements', () => {
    const bundles = filesBelow(DIST, '.js')
      .map((file) => file.slice(DIST.length + 1))
      .filter((file) => !file.includes('/'))
      .map((file) => file.replace(/\.js$/, ''));
    const others = ['all', 'elements', 'nusa', 'nusa.development', 'nusa-scheme'];
    assert.deepEqual(
      bundles.filter((name) => !names.includes(name) && !others.includes(name)),
      [],
    );
  });

  // In this order: what is registered stays registered.
  it('registers nothing when classes are imported, in Node as well', async () => {
    await import(inRepository(`${DIST}/elements.js`));
    for (const name of names) {
      await import(inRepository(`${DIST}/${name}/${name}.js`));
      assert.equal(customElements.get(`nusa-${name}`), undefined, name);
    }
  });

  it('registers everything when all.js is imported', async () => {
    await import(inRepository(`${DIST}/all.js`));
    for (const name of names) assert.ok(customElements.get(`nusa-${name}`), name);
  });
});

describe('a strict Content-Security-Policy', () => {
  // The development bundle keeps the comments of its sources; no page in use loads it.
  const scripts = filesBelow(DIST, '.js').filter((file) => !file.includes('.development.'));
  const sheets = filesBelow(DIST, '.css');

  it('has something to look at', () => assert.ok(scripts.length > names.length && sheets.length));

  for (const [what, pattern] of [
    ['eval', /\beval\s*\(|\bnew Function\b|setTimeout\(\s*["'`]/],
    ['inline handlers', /<[a-z][\w-]*\s[^<>]*\son[a-z]+=["'$]/],
    ['inline styles', /<[a-z][\w-]*\s[^<>]*\sstyle=/],
    // Namespaces are names, messages show an address as an example, Lit names its own page, and
    // exit-this-page leads to the weather forecast when the author says nothing else.
    [
      'another host',
      /\b(https?|wss?):\/\/(?!www\.w3\.org\/|lit\.dev\/msg|www\.bmkg\.go\.id['"`]|(contoh|example)\.go\.id)/,
    ],
  ]) {
    it(`finds no ${what}`, () => {
      const found = [...scripts, ...sheets].filter((file) => {
        const code = read(file)
          .replace(/\/\*[^]*?\*\//g, '')
          .replace(/^\s*\/\/.*$/gm, '');
        return pattern.test(code);
      });
      assert.deepEqual(found, []);
    });
  }

  it('finds no sheet that loads anything but the icons that stand beside it', () => {
    for (const file of sheets) {
      assert.doesNotMatch(read(file).replaceAll('url(nusa-icons.svg)', ''), /@import|url\(/, file);
    }
  });
});
