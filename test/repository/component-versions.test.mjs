import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, describe, it } from 'node:test';
import { componentVersions } from '../../packages/elements/build/versions.mjs';

const FILES = {
  'styles/base.css': '',
  'styles/field.css': '',
  'styles/choice.css': '',
  'styles/link.css': '',
  'base/shared.ts': "export const shared: string = 'a';",
  'button/button.ts': "import { shared } from '../base/shared.js';\nexport const button = shared;",
  'button/button.css': '.nusa-button { color: red }',
  'tag/tag.ts': "export const tag = 'b';",
  'amount/amount.ts':
    "import { rupiah } from '@nusa/formats/rupiah.js';\nexport const amount = rupiah;",
  'formats/rupiah.ts': 'export const rupiah = 1;',
};

const folders = [];
after(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

/** The versions of three elements, with some files other than usual. */
async function versions(changed = {}) {
  const src = mkdtempSync(join(tmpdir(), 'nusa-versions-'));
  folders.push(src);
  for (const [name, text] of Object.entries({ ...FILES, ...changed })) {
    mkdirSync(dirname(join(src, name)), { recursive: true });
    writeFileSync(join(src, name), text);
  }
  const names = ['button', 'tag', 'amount'];
  return componentVersions({ names, src, formats: join(src, 'formats') });
}

/** The elements whose version a change changes. */
async function changedBy(files) {
  const [before, now] = [await versions(), await versions(files)];
  return Object.keys(before).filter((tag) => before[tag] !== now[tag]);
}

describe('The version of an element', () => {
  it('is the same for the same source, and another for each element', async () => {
    assert.deepEqual(await changedBy({}), []);
    assert.equal(new Set(Object.values(await versions())).size, 3);
  });

  it('changes with its script, its styles, and what it imports; with no other', async () => {
    assert.deepEqual(await changedBy({ 'tag/tag.ts': "export const tag = 'c';" }), ['nusa-tag']);
    assert.deepEqual(await changedBy({ 'button/button.css': '.nusa-button { color: blue }' }), [
      'nusa-button',
    ]);
    assert.deepEqual(await changedBy({ 'base/shared.ts': "export const shared = 'z';" }), [
      'nusa-button',
    ]);
    assert.deepEqual(await changedBy({ 'formats/rupiah.ts': 'export const rupiah = 2;' }), [
      'nusa-amount',
    ]);
  });

  it('changes with the styles that all share', async () => {
    assert.equal((await changedBy({ 'styles/field.css': 'p { margin: 0 }' })).length, 3);
  });

  it('does not change with comments, types and white space', async () => {
    const same = {
      'base/shared.ts': "/** Why. */\nexport  const shared: 'a' = 'a'; // Here.",
      'button/button.css': '/* Why. */\n.nusa-button {\n  color: red;\n}\n',
    };
    assert.deepEqual(await changedBy(same), []);
  });
});
