import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { classOf, fileFor, filesBelow, names, read } from './support.mjs';

const SRC = 'packages/elements/src';

describe('every element has all that belongs to it', () => {
  const registry = read(`${SRC}/elements.ts`);
  const all = read(`${SRC}/all.ts`);
  const ledger = JSON.parse(read('test/size/ledger.json'));

  for (const name of names) {
    describe(`nusa-${name}`, () => {
      it('is a class without side effects, and a tag', () => {
        assert.match(
          read(`${SRC}/${name}/${name}.ts`),
          new RegExp(`export class ${classOf(name)}\\b`),
        );
        const define = read(`${SRC}/${name}/define.ts`);
        assert.match(define, new RegExp(`define\\('nusa-${name}', ${classOf(name)}\\)`));
        assert.match(
          define,
          new RegExp(`'nusa-${name}': ${classOf(name)};`),
          'HTMLElementTagNameMap',
        );
      });
      it('is registered for the server and for the bundle', () => {
        assert.match(registry, new RegExp(`'nusa-${name}': ${classOf(name)},`));
        assert.match(all, new RegExp(`'\\./${name}/define\\.js'`));
      });
      it('is shown in a story', () => {
        assert.ok(
          fileFor(name, 'stories/components', '.stories.ts'),
          `stories/components/${name}.stories.ts is missing`,
        );
      });
      it('is tested', () => {
        assert.ok(
          fileFor(name, 'test/elements/components', '.test.ts'),
          `test/elements/components/${name}.test.ts is missing`,
        );
      });
      it('is explained', () => {
        assert.ok(
          fileFor(name, 'docs/components', '.mdx'),
          `docs/components/${name}.mdx is missing`,
        );
      });
      it('is in the size ledger', () => {
        assert.ok(ledger.sizes[`nusa-${name}`], 'run npm run size -- --update');
      });
    });
  }

  it('and nothing in the ledger, the stories or the pages is of an element that is gone', () => {
    const known = (name) => names.includes(name);
    const rows = Object.keys(ledger.sizes).filter((row) => /^nusa-[\w-]+$/.test(row));
    assert.deepEqual(
      rows.filter((row) => !known(row.replace('nusa-', ''))),
      [],
    );
    const pages = filesBelow('docs/components', '.mdx').map(
      (file) => file.match(/([^/]+)\.mdx$/)[1],
    );
    assert.deepEqual(
      pages.filter((page) => !known(page)),
      [],
    );
  });
});

describe('an explanation', () => {
  for (const file of filesBelow('docs/components', '.mdx')) {
    it(`${file} has HTML to copy and reads without Storybook`, () => {
      const text = read(file);
      assert.match(text, /```html\n/);
      assert.doesNotMatch(text, /^import /m, 'a forge does not run imports');
    });
  }
});

/* The texts of `catalogue('radios', { id: { … }, en: { … } })`, wherever a component calls it. */
function cataloguesIn(file) {
  const source = ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true);
  const found = [];
  const visit = (node) => {
    if (ts.isCallExpression(node) && node.expression.getText() === 'catalogue') {
      const [component, texts] = node.arguments;
      // Texts that are not written out are those of @nusa/formats, which test/formats checks.
      if (!ts.isObjectLiteralExpression(texts)) return;
      const languages = texts.properties.map((property) => [
        property.name.text,
        new Map(
          property.initializer.properties.map((each) => [
            each.name.text,
            each.initializer.getText(),
          ]),
        ),
      ]);
      found.push({ component: component.text, texts: Object.fromEntries(languages) });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

describe('messages', () => {
  const catalogues = filesBelow(SRC, '.ts')
    .filter((file) => !file.endsWith('i18n/messages.ts'))
    .flatMap((file) => cataloguesIn(file).map((each) => ({ file, ...each })));
  const placeholders = (text) => [...new Set(text.match(/%\{\w+\}/g))].sort();

  it('are found', () => assert.ok(catalogues.length > 0));

  for (const { file, component, texts } of catalogues) {
    it(`of ${component} have the same keys and values in both languages`, () => {
      assert.deepEqual(Object.keys(texts), ['id', 'en'], `${file}: Bahasa Indonesia first`);
      assert.deepEqual([...texts.id.keys()].sort(), [...texts.en.keys()].sort());
      for (const [key, text] of texts.id) {
        assert.ok(text.length > 2, `${component}.${key} is empty`);
        assert.deepEqual(
          placeholders(text),
          placeholders(texts.en.get(key)),
          `${component}.${key}`,
        );
      }
    });
  }

  it('each have a name of their own', () => {
    const components = catalogues.map(({ component }) => component);
    assert.deepEqual(
      components.filter((name, i) => components.indexOf(name) !== i),
      [],
    );
  });
});
