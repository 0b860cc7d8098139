import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { checkContrast, contrast } from '../../tokens/build/contrast.mjs';
import { coloursOf } from '../../tokens/build/format.mjs';
import { loadTokens } from '../../tokens/build/load.mjs';
import { buildCopy } from './helpers.mjs';

const colours = { grey: '#767676', pale: '#949494', white: '#ffffff', black: '#000000' };

test('the ratio is the one WCAG defines', () => {
  assert.equal(contrast('#000000', '#ffffff').toFixed(2), '21.00');
  assert.equal(contrast('#ffffff', '#000000').toFixed(2), '21.00');
  assert.equal(contrast('#767676', '#ffffff').toFixed(2), '4.54');
  assert.equal(contrast('#ffffff', '#ffffff').toFixed(2), '1.00');
});

test('text needs 4.5, a border needs 3', () => {
  const rows = checkContrast(
    [
      { text: 'grey', on: 'white' },
      { text: 'pale', on: 'white' },
      { border: 'pale', on: ['white', 'black'] },
    ],
    colours,
  );
  assert.deepEqual(
    rows.map(({ kind, token, on, needed, ok }) => [kind, token, on, needed, ok]),
    [
      ['text', 'grey', 'white', 4.5, true],
      ['text', 'pale', 'white', 4.5, false],
      ['border', 'pale', 'white', 3, true],
      ['border', 'pale', 'black', 3, true],
    ],
  );
});

test('a ratio that only rounding would lift to what is needed is too low', () => {
  const [row] = checkContrast([{ text: 'almost', on: 'white' }], { ...colours, almost: '#777777' });
  assert.equal(row.ratio.toFixed(1), '4.5');
  assert.equal(row.ok, false);
});

test('an unknown name throws, and says where it was written', () => {
  assert.throws(
    () => checkContrast([{ text: 'color.txt', on: 'white' }], colours),
    /no colour token named "color\.txt"/,
  );
  assert.throws(
    () => checkContrast([{ text: 'grey', on: 'toString', file: 'a.css', line: 7 }], colours),
    /^Error: a\.css:7: .*"toString"/,
  );
});

test('a pair without a kind or a background throws', () => {
  assert.throws(() => checkContrast([{ on: 'white' }], colours), /"text" or "border"/);
  assert.throws(() => checkContrast([{ text: 'grey' }], colours), /"text" or "border"/);
});

test('every semantic colour is in pairs.json, or has a reason why it is not', async () => {
  const file = new URL('../../tokens/src/pairs.json', import.meta.url);
  const { pairs, covered } = JSON.parse(readFileSync(file, 'utf8'));
  const listed = new Set([
    ...pairs.flatMap(({ text, border, either, on }) => [text ?? border ?? either, on].flat()),
    ...Object.keys(covered),
  ]);
  const semantic = Object.keys(coloursOf(await loadTokens())).filter((id) =>
    id.startsWith('color.'),
  );
  assert.deepEqual(
    semantic.filter((id) => !listed.has(id)),
    [],
  );
});

test('a pair that is too low fails the build by name, and writes nothing', (t) => {
  const result = buildCopy(t, {
    'semantic.tokens.json': ['{palette.nila.40}', '{palette.nila.60}'],
  });
  assert.equal(result.status, 1);
  assert.match(result.stderr, /3\.18:1 \(needs 4\.5\) text color\.link on color\.page \(light\)/);
  assert.equal(result.written(), false);
});

test('a pair that names no token fails the build by name', (t) => {
  const result = buildCopy(t, { 'pairs.json': ['color.on-brand', 'color.onbrand'] });
  assert.equal(result.status, 1);
  assert.match(result.stderr, /pairs\.json: .*"color\.onbrand"/);
});
