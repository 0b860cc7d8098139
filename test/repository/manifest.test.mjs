import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { RESTORED_ATTRIBUTES } from '../../scripts/manifest/nusa-elements.mjs';
import { classOf, filesBelow, inRepository, names, read } from './support.mjs';

const manifest = JSON.parse(read('packages/elements/custom-elements.json'));
const declarations = new Map(
  manifest.modules.flatMap((module) => module.declarations.map((each) => [each.tagName, each])),
);
const { elements } = await import(inRepository('packages/elements/dist/elements.js'));

const sorted = (list) => [...list].sort();

describe('the custom elements manifest', () => {
  it('has every element and no other', () => {
    assert.deepEqual(sorted(declarations.keys()), sorted(names.map((name) => `nusa-${name}`)));
  });

  for (const name of names) {
    describe(`nusa-${name}`, () => {
      const declaration = declarations.get(`nusa-${name}`);
      const source = filesBelow(`packages/elements/src/${name}`, '.ts').map(read).join('\n');

      it('is the class, with a summary', () => {
        assert.equal(declaration.name, classOf(name));
        assert.match(declaration.summary ?? '', /\.$/, '@summary: one sentence');
      });
      it('has the attributes that the class observes, by their true names', () => {
        const observed = elements[`nusa-${name}`].observedAttributes;
        const attributes = declaration.attributes.map((attribute) => attribute.name);
        assert.deepEqual(
          sorted(attributes),
          sorted(observed.filter((name) => !RESTORED_ATTRIBUTES.has(name))),
        );
      });
      it('explains each attribute and property', () => {
        const unexplained = [...declaration.attributes, ...declaration.members]
          .filter(({ kind }) => kind !== 'method')
          .filter(({ description }) => !description)
          .map((each) => each.name);
        assert.deepEqual(unexplained, []);
      });
      it('explains each slot and part that its templates have', () => {
        for (const [, slot] of source.matchAll(/<slot name="([\w-]+)"/g)) {
          assert.ok(
            declaration.slots?.some((each) => each.name === slot),
            `@slot ${slot}`,
          );
        }
        for (const [, part] of source.matchAll(/ part="([\w-]+)"/g)) {
          assert.ok(
            declaration.cssParts?.some((each) => each.name === part),
            `@csspart ${part}`,
          );
        }
      });
      it('keeps what is internal to itself', () => {
        const members = declaration.members.map((member) => member.name);
        assert.deepEqual(
          members.filter((member) => /^(#|_|render|context$)/.test(member)),
          [],
        );
      });
    });
  }

  it('feeds editors and JSX', () => {
    const { tags } = JSON.parse(read('packages/elements/dist/html-custom-data.json'));
    assert.equal(tags.length, names.length);
    const jsx = read('packages/elements/dist/jsx.d.ts');
    for (const name of names) assert.ok(jsx.includes(`'nusa-${name}': `), name);
  });
});
