import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { defineConfig, Logger, parse } from '@terrazzo/parser';
import ts from 'typescript';
import { STATES } from '../../tokens/build/states.mjs';
import { tokens as defaults } from '../../tokens/dist/base.js';
import { emitTheme, makeTheme } from '../../tokens/theme/index.mjs';
import { nusaTheme, temporaryFolder } from './helpers.mjs';

const inputs = new URL('../../tokens/themes/', import.meta.url);
const built = new URL('../../tokens/dist/themes/', import.meta.url);
const examples = readdirSync(inputs).map((file) => file.replace('.json', ''));

const themeOf = (name) =>
  makeTheme(JSON.parse(readFileSync(new URL(`${name}.json`, inputs), 'utf8')));

test('there is an example of a ministry, a province, a kabupaten and a village', () => {
  assert.deepEqual(examples.toSorted(), [
    'desa-contoh',
    'kabupaten-contoh',
    'kementerian-contoh',
    'provinsi-contoh',
  ]);
});

for (const name of examples) {
  const theme = themeOf(name);
  const files = emitTheme(theme);

  test(`${name}: one command makes every file that the build makes`, (t) => {
    const folder = temporaryFolder(t);
    const result = nusaTheme(new URL(`${name}.json`, inputs).pathname, '--out', folder);
    assert.equal(result.status, 0, result.stderr);
    assert.match(result.stdout, /14 files/);
    for (const file of Object.keys(files)) {
      const made = readFileSync(join(folder, file), 'utf8');
      assert.equal(made, readFileSync(new URL(`${name}/${file}`, built), 'utf8'), file);
    }
  });

  test(`${name}: the CSS has only what differs, in at most 1 kB`, () => {
    for (const file of [`${name}.css`, `${name}.scoped.css`]) {
      const css = files[file];
      assert.ok(brotliCompressSync(css).length <= 1000, `${brotliCompressSync(css).length} bytes`);
      const written = [...css.matchAll(/(--nusa-[\w-]+):/g)].map((match) => match[1]).toSorted();
      const differing = theme.tokens
        .filter((token) => {
          const before = defaults.find(({ id }) => id === token.id);
          return (
            JSON.stringify([token.states ?? token.value]) !==
            JSON.stringify([before.states ?? before.value])
          );
        })
        .map(({ path }) => `--nusa-${path.join('-')}`);
      assert.deepEqual(written, differing.toSorted());
    }
  });

  test(`${name}: the DTCG files parse to the same values`, async () => {
    for (const { name: state } of STATES) {
      const parsed = await parseDtcg(files[`dtcg/${name}.${state}.tokens.json`]);
      assert.equal(Object.keys(parsed).length, theme.tokens.length);
      for (const token of theme.tokens) {
        const { $value, $type } = parsed[token.id];
        assert.equal($type, token.type, token.id);
        if (token.states) {
          assert.equal($value.hex, token.states[state], `${token.id} ${state}`);
          assert.equal(hexOf($value.components), token.states[state], `${token.id} ${state}`);
        } else if (token.value.unit !== 'rem') {
          assert.deepEqual($value, token.value, token.id);
        }
      }
    }
  });

  test(`${name}: Penpot’s file has a set and a theme for each state, with the same values`, () => {
    const { $themes, $metadata, core, ...sets } = JSON.parse(files[`dtcg/${name}.penpot.json`]);
    assert.deepEqual($metadata.tokenSetOrder, ['core', ...Object.keys(sets)]);
    assert.deepEqual(
      Object.keys(sets),
      STATES.map(({ name: state }) => state),
    );
    for (const { name: state, selectedTokenSets } of $themes) {
      assert.deepEqual(selectedTokenSets, { core: 'enabled', [state]: 'enabled' });
    }
    for (const token of theme.tokens.filter(({ states }) => states)) {
      for (const [state, set] of Object.entries(sets)) {
        assert.equal(set.color[token.path[1]].$value, token.states[state]);
      }
    }
    assert.equal(core.space['4'].$value, '16');
  });

  test(`${name}: the Android resources are XML with the same values`, () => {
    const day = resources(files[`android/values/nusa_${snake(name)}.xml`]);
    const night = resources(files[`android/values-night/nusa_${snake(name)}.xml`]);
    for (const token of theme.tokens.filter(({ states }) => states)) {
      const key = `nusa_${snake(token.path.join('_'))}`;
      assert.equal(day[key], token.states.light, key);
      assert.equal(day[`${key}_more`], token.states.more, key);
      assert.equal(night[key], token.states.dark, key);
      assert.equal(night[`${key}_more`], token.states['dark-more'], key);
    }
    assert.equal(day.nusa_font_size_body, '18sp');
    assert.equal(day.nusa_space_4, '16dp');
    assert.equal(day.nusa_radius, `${theme.radius ?? 4}dp`);
  });

  test(`${name}: the Swift has the shape of Swift, with the same values`, () => {
    const [file] = Object.keys(files).filter((each) => each.endsWith('.swift'));
    const code = files[file];
    assertBalanced(code);
    const [imported, ...lines] = code.split('\n');
    assert.equal(imported, 'import UIKit');
    const members = lines.slice(
      0,
      lines.findIndex((line) => line.includes('private static func')),
    );
    for (const line of members) assert.match(line, SWIFT_LINE);
    const colours = Object.fromEntries(
      [
        ...code.matchAll(
          /static let (\w+) = adaptive\(light: (\w+), dark: (\w+), more: (\w+), darkMore: (\w+)\)/g,
        ),
      ].map(([, key, ...values]) => [
        key,
        values.map((value) => value.replace('0x', '#').toLowerCase()),
      ]),
    );
    for (const token of theme.tokens.filter(({ states }) => states)) {
      assert.deepEqual(
        colours[camel(token.path[1])],
        STATES.map(({ name: state }) => token.states[state]),
      );
    }
    assert.match(code, /public static let space4: CGFloat = 16\n/);
  });

  test(`${name}: TypeScript, JSON and SCSS have the same values`, async () => {
    const { outputText, diagnostics } = ts.transpileModule(files[`${name}.ts`], {
      reportDiagnostics: true,
      compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
    });
    assert.deepEqual(diagnostics, []);
    const js = await import(`data:text/javascript,${encodeURIComponent(outputText)}`);
    const json = JSON.parse(files[`${name}.json`]);
    for (const { id, path, states } of theme.tokens.filter(({ states }) => states)) {
      assert.equal(js.color[camel(path[1])], states.light);
      assert.equal(js.colorDark[camel(path[1])], states.dark);
      assert.equal(js.colorDarkMore[camel(path[1])], states['dark-more']);
      assert.equal(json[id].value, states.light);
      assert.equal(json[id].dark ?? json[id].value, states.dark);
      const scss = files[`_${name}.scss`];
      assert.ok(scss.includes(`$nusa-${path.join('-')}: ${states.light};`), id);
      if (states.more !== states.light) {
        assert.ok(scss.includes(`$nusa-${path.join('-')}-more: ${states.more};`), id);
      }
    }
  });
}

test('the command says what was moved, and writes nothing for what is no theme', (t) => {
  const folder = join(temporaryFolder(t), 'out');
  const dry = nusaTheme('--name', 'coba', '--brand', '#ffd500', '--dry-run', '--out', folder);
  assert.equal(dry.status, 0, dry.stderr);
  assert.match(dry.stdout, /Delta E OK/);
  assert.equal(existsSync(folder), false);

  for (const [args, message] of [
    [['--name', 'coba', '--brand', 'merah'], /^The brand colour “merah” is no colour/],
    [['--name', 'coba', '--brand', '#123456', '--colour', 'x'], /Unknown option '--colour'/],
    [['no-such.json'], /^The file no-such\.json cannot be read\.\n$/],
    [['a.json', 'b.json'], /^Name one file/],
  ]) {
    const result = nusaTheme(...args, '--out', folder);
    assert.equal(result.status, 1);
    assert.match(result.stderr, message);
    assert.doesNotMatch(result.stderr, /\n\s+at /);
  }
  assert.equal(existsSync(folder), false);
});

test('without anything the command says how it is used', () => {
  assert.match(nusaTheme('--help').stdout, /nusa-theme --name kabupaten-contoh --brand/);
  assert.equal(nusaTheme().status, 1);
});

async function parseDtcg(src) {
  const logger = new Logger({ level: 'error' });
  const cwd = new URL('file:///tokens/');
  const filename = new URL('theme.tokens.json', cwd);
  const config = defineConfig(
    { lint: { rules: { 'core/valid-color': 'error', 'core/valid-dimension': 'error' } } },
    { logger, cwd },
  );
  return (await parse([{ filename, src }], { logger, config })).tokens;
}

const hexOf = (components) =>
  `#${components
    .map((value) =>
      Math.round(value * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;

/** One element a line and nothing else, which is XML by its form alone. */
const XML_LINE =
  /^ {2}<(color|dimen|integer|string|item)((?: [a-z]+="[\w.]+")+)>((?:[^<>&]|&#\d+;)+)<\/\1>$/;

/** `{ name: text }` of each resource; fails where it is not XML, or a name is there twice. */
function resources(xml) {
  const [declaration, open, ...lines] = xml.trimEnd().split('\n');
  assert.equal(declaration, '<?xml version="1.0" encoding="utf-8"?>');
  assert.equal(open, '<resources>');
  assert.equal(lines.pop(), '</resources>');
  const found = {};
  for (const line of lines) {
    assert.match(line, XML_LINE);
    const [, , attributes, text] = XML_LINE.exec(line);
    const name = /name="(\w+)"/.exec(attributes)[1];
    assert.match(name, /^[a-z][a-z0-9_]*$/);
    assert.ok(!(name in found), `${name} is there twice`);
    found[name] = text;
  }
  return found;
}

const SWIFT_LINE =
  /^$|^\/\/\/ .+$|^public enum \w+ \{$|^ {2}public enum [A-Z]\w+ \{$|^ {4}\/\/\/ .+$|^ {2}\}$|^ {4}public static let [a-z]\w* = adaptive\(.*\)$|^ {4}public static let [a-z]\w*: (?:CGFloat|Int) = \d+(?:\.\d+)?$|^ {4}public static let [a-z]\w* = \["[^"\\]+"(?:, "[^"\\]+")*\]$/;

function assertBalanced(code) {
  const open = [];
  const bare = code.replace(/\/\/.*$/gm, '').replace(/"[^"\n]*"/g, '""');
  for (const sign of bare) {
    if ('({['.includes(sign)) open.push(sign);
    if (')}]'.includes(sign)) assert.equal(open.pop(), '({['[')}]'.indexOf(sign)]);
  }
  assert.deepEqual(open, []);
}

const snake = (name) => name.replaceAll('-', '_');
const camel = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
