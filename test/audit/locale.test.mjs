import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import axe from 'axe-core';

const require = createRequire(import.meta.url);
const template = require('axe-core/locales/_template.json');
const locale = JSON.parse(
  readFileSync(new URL('../../packages/audit/locales/axe.id.json', import.meta.url), 'utf8'),
);

/** Every text with the way to it. */
const texts = (value, path = '') =>
  typeof value === 'string'
    ? [[path, value]]
    : Object.entries(value).flatMap(([key, each]) => texts(each, path ? `${path}.${key}` : key));
const ours = new Map(texts(locale));

/** Words that say that a sentence is English; terms of HTML and ARIA stay as they are. */
const ENGLISH =
  /\b(the|is|are|must|should|have|has|not|with|and|or|that|this|which|ensure|does|when|be|cannot|from|use|used|unable|check|of|for|to|an|a|in|on|as|by|at|if|element|elements|attribute|attributes)\b/i;

/** Without code: markup, attributes, values in quotes, what axe puts in. */
const prose = (text) =>
  text
    .replace(/\$\{[^}]*\}|\{\{[\s\S]*?\}\}/g, ' ')
    .replace(/\[[^\]]*\]|<[^>]*>|"[^"]*"|'[^']*'|`[^`]*`|[\w-]+=[\w/."-]+/g, ' ')
    .replace(/\b\w+(?:-\w+)+\b/g, ' ');

describe('axe in Bahasa Indonesia', () => {
  it('has every text of the template, and no other', () => {
    assert.equal(locale.lang, 'id');
    assert.deepEqual(
      [...ours.keys()].sort(),
      texts(template)
        .map(([path]) => path)
        .sort(),
    );
    assert.equal(Object.keys(locale.rules).length, Object.keys(template.rules).length);
    assert.equal(Object.keys(locale.checks).length, Object.keys(template.checks).length);
  });

  it('keeps every placeholder and every piece of markup', () => {
    const parts = (text) => (text.match(/\$\{[^}]*\}|\{\{[\s\S]*?\}\}|<[^>]*>/g) ?? []).sort();
    for (const [path, text] of texts(template))
      assert.deepEqual(parts(ours.get(path)), parts(text), path);
  });

  it('leaves nothing in English, and nothing empty that is not', () => {
    for (const [path, text] of texts(template)) {
      if (path === 'lang') continue;
      const own = ours.get(path);
      assert.equal(own === '', text === '', path);
      assert.doesNotMatch(prose(own), ENGLISH, `${path}: ${own}`);
      if (text) assert.notEqual(own, text, path);
    }
  });

  it('does not address the reader, like the other locales of axe', () => {
    for (const [path, text] of ours) assert.doesNotMatch(text, /\b(Anda|kamu|kalian)\b/i, path);
  });

  it('loads into axe, which then speaks it', () => {
    axe.configure({ locale });
    try {
      const rule = axe.getRules().find(({ ruleId }) => ruleId === 'image-alt');
      assert.equal(rule.help, 'Gambar harus memiliki teks alternatif');
    } finally {
      axe.reset();
    }
  });

  it('would notice a text that was forgotten', () => {
    assert.match(prose('Ensure <img> elements have alternative text'), ENGLISH);
  });
});
