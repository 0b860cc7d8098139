import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contrast } from '../../tokens/build/contrast.mjs';
import { coloursOf } from '../../tokens/build/format.mjs';
import { loadTokens } from '../../tokens/build/load.mjs';
import { buildCopy } from './helpers.mjs';

const tokens = await loadTokens();
const colours = coloursOf(tokens);

test('every alias resolves to the value of the token it names', () => {
  const aliases = tokens.filter(({ alias }) => alias);
  assert.ok(aliases.length > 30);
  for (const { id, alias } of aliases) assert.equal(colours[id], colours[alias], id);
});

test('every semantic colour is an alias into the palette, with a description', () => {
  for (const { id, alias, description } of tokens.filter(({ path }) => path[0] === 'color')) {
    assert.match(alias, /^palette\./, id);
    assert.ok(description, id);
  }
});

test('the palette has every step of every hue', () => {
  const steps = [10, 15, 20, 25, 30, 35, 40, 45, 50, 60, 70, 80, 90, 95, 98];
  for (const hue of ['nila', 'soga', 'saga', 'daun', 'kunyit', 'arang']) {
    for (const step of steps) assert.match(colours[`palette.${hue}.${step}`], /^#[\da-f]{6}$/);
  }
});

test('a step is as dark as the palette promises', () => {
  for (const [id, value] of Object.entries(colours)) {
    const step = Number(id.match(/^palette\.\w+\.(\d+)$/)?.[1]);
    const onWhite = contrast(value, '#ffffff');
    if (step <= 45) assert.ok(onWhite >= 5.4, `${id} ${onWhite}`);
    if (step <= 60) assert.ok(onWhite >= 2.9, `${id} ${onWhite}`);
  }
});

test('a visited link is as easy to read as one that is not', () => {
  const [link, visited] = ['color.link', 'color.link-visited'].map((id) =>
    contrast(colours[id], colours['color.page']),
  );
  assert.ok(Math.abs(link - visited) < 0.1, `${link} ${visited}`);
});

// What is broken, the change that breaks it, and what the message must say.
const broken = [
  [
    'an unknown alias',
    { 'semantic.tokens.json': ['{palette.nila.40}', '{palette.nila.41}'] },
    /Could not resolve alias \{palette\.nila\.41\}[\s\S]*> +\d+ \|.*palette\.nila\.41/,
  ],
  [
    'aliases in a circle',
    { 'semantic.tokens.json': ['{palette.nila.40}', '{color.link}'] },
    /Circular alias|circular/i,
  ],
  [
    'a colour component out of range',
    { 'base.tokens.json': ['[0.1255, 0.1804', '[1.3, 0.1804'] },
    /Invalid range for color space srgb[\s\S]*> +\d+ \|.*1\.3/,
  ],
  [
    'a hex that is not the colour of its components',
    { 'base.tokens.json': ['"#202e7e"', '"#202e7f"'] },
    /palette\.nila\.30: hex is #202e7f, but its components are #202e7e/,
  ],
  [
    'a semantic colour with a value of its own',
    {
      'semantic.tokens.json': [
        '"{palette.nila.40}"',
        '{ "colorSpace": "srgb", "components": [0, 0, 0], "hex": "#000000" }',
      ],
    },
    /color\.link: a semantic colour must be an alias/,
  ],
  [
    'a semantic token without a description',
    { 'semantic.tokens.json': ['"Text and links on brand."', '""'] },
    /color\.on-brand: add a \$description/,
  ],
  [
    'a dimension written as a string',
    { 'semantic.tokens.json': ['{ "value": 4, "unit": "px" }', '"4px"'] },
    /valid-dimension[\s\S]*> +\d+ \|.*4px/,
  ],
  [
    'a type that no output knows',
    { 'semantic.tokens.json': ['"$type": "fontWeight"', '"$type": "fontWieght"'] },
    /font-weight\.regular: its \$type is fontWieght/,
  ],
  [
    'a second value that is not a number',
    { 'semantic.tokens.json': ['"from40rem": 3 ', '"from40rem": "3" '] },
    /font-size\.xl: from40rem must be a number/,
  ],
  [
    'a missing colon',
    { 'semantic.tokens.json': ['"semibold": {', '"semibold" {'] },
    /semantic\.tokens\.json: .*\n\n> \d+ \| +"semibold" \{/,
  ],
];

for (const [what, changes, message] of broken) {
  test(`${what} fails the build, shows where, and writes nothing`, (t) => {
    const result = buildCopy(t, changes);
    assert.equal(result.status, 1);
    assert.match(result.stderr, message);
    assert.equal(result.written(), false);
  });
}
