import assert from 'node:assert/strict';
import { test } from 'node:test';
import Color from 'colorjs.io';
import fc from 'fast-check';
import { STATES } from '../../tokens/build/states.mjs';
import { pairs } from '../../tokens/dist/base.js';
import { describeTheme, emitTheme, makeTheme, ThemeError } from '../../tokens/theme/index.mjs';

const make = (brand, more) => makeTheme({ name: 'coba', brand, ...more });

const colourOf = (theme, id, state) =>
  theme.tokens.find((token) => token.id === `color.${id}`).states[state];

/** WCAG’s own formula, written out. */
function luminance(hex) {
  const [r, g, b] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function ratio(one, other) {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** What the pairs ask, calculated again from the outcome and by another route than the theme’s own. */
function tooLow(theme) {
  const states = Object.fromEntries(theme.tokens.map((token) => [token.id, token.states]));
  return STATES.flatMap(({ name: state, needed }) => {
    const least = theme.aaa ? { text: 7, border: 4.5 } : needed;
    return pairs.flatMap(({ text, border, either, on }) =>
      on.flatMap((ground) => {
        const ratios = [text ?? border ?? either]
          .flat()
          .map((id) => ratio(states[id][state], states[ground][state]));
        // The two formulas differ in the fifth digit.
        const enough = Math.max(...ratios) >= (text ? least.text : least.border) - 1e-3;
        return enough ? [] : [`${text ?? border ?? either} on ${ground} (${state}) ${ratios}`];
      }),
    );
  });
}

const HARD = {
  yellow: '#ffd500',
  white: '#ffffff',
  black: '#000000',
  'a middle grey': '#777777',
  'another middle grey': '#949494',
  'neon green': '#39ff14',
  'pure blue': '#0000ff',
  'pure red': '#ff0000',
  'the colour of errors': '#ba1e20',
  'the colour of the focus': '#ffc629',
  cyan: '#00ffff',
  magenta: '#ff00ff',
  'the page in the dark': '#14161a',
};

for (const [what, brand] of Object.entries(HARD)) {
  for (const aaa of [false, true]) {
    test(`${what} becomes a theme in which every pair is high enough${aaa ? ', with AAA' : ''}`, () => {
      const theme = make(brand, { aaa });
      assert.deepEqual(tooLow(theme), []);
      assert.ok(theme.rows.length > 250);
    });
  }
}

test('any colours become a theme in which every pair is high enough', () => {
  const hex = fc
    .integer({ min: 0, max: 0xffffff })
    .map((number) => `#${number.toString(16).padStart(6, '0')}`);
  fc.assert(
    fc.property(hex, fc.option(hex, { nil: undefined }), fc.boolean(), (brand, second, aaa) => {
      assert.deepEqual(tooLow(make(brand, { second, aaa })), []);
    }),
    { numRuns: 1000 },
  );
});

test('the bar is the brand itself, whatever colour it is', () => {
  for (const brand of Object.values(HARD)) {
    const theme = make(brand);
    assert.equal(colourOf(theme, 'brand', 'light'), brand);
    assert.equal(colourOf(theme, 'brand', 'dark'), brand);
  }
});

test('a colour that is high enough stays what it is, and is not in the table', () => {
  const theme = make('#7a1523');
  assert.equal(colourOf(theme, 'action', 'light'), '#7a1523');
  assert.equal(colourOf(theme, 'link', 'light'), '#7a1523');
  assert.deepEqual(
    theme.moved.filter(({ state }) => state === 'light'),
    [],
  );
});

test('what is moved is moved in lightness, and no further than it must be', () => {
  for (const brand of ['#ffd500', '#39ff14', '#0000ff', '#c0392b', '#00a3a3', '#8e44ad']) {
    const theme = make(brand);
    assert.ok(theme.moved.length > 0);
    for (const { state, token, from, to } of theme.moved) {
      const [before, after] = [from, to].map((hex) => new Color(hex).to('oklch'));
      // A step back towards the brand breaks a pair.
      const back = after.clone();
      back.l += Math.sign(before.l - after.l) * 0.01;
      const hex = back
        .toGamut({ space: 'srgb' })
        .to('srgb')
        .toString({ format: 'hex', collapse: false });
      const other = structuredClone(theme);
      other.tokens.find(({ id }) => id === token).states[state] = hex;
      assert.notDeepEqual(tooLow(other), [], `${brand}: ${token} (${state}) could be ${hex}`);
      // The chroma is less only where sRGB has no more at this lightness.
      if (before.c - after.c > 0.004) {
        const full = after.clone();
        full.c += 0.008;
        assert.ok(!full.inGamut('srgb'), `${brand}: ${token} (${state}) lost chroma`);
      }
      if (after.c > 0.03) {
        const turn = Math.abs(((before.h - after.h + 540) % 360) - 180);
        assert.ok(turn < 3, `${brand}: the hue of ${token} (${state}) turned by ${turn}`);
      }
    }
  }
});

test('a second colour is that of buttons and links, and the first that of the bar', () => {
  const theme = make('#ffd500', { second: '#00693c' });
  assert.equal(colourOf(theme, 'brand', 'light'), '#ffd500');
  assert.equal(colourOf(theme, 'on-brand', 'light'), '#0b0c0f');
  assert.equal(colourOf(theme, 'action', 'light'), '#00693c');
  assert.equal(colourOf(theme, 'link', 'light'), '#00693c');
});

test('with AAA the colours that the theme does not make are those of more contrast as well', () => {
  const theme = make('#7a1523', { aaa: true });
  for (const id of ['error', 'text-secondary', 'link-visited']) {
    assert.equal(colourOf(theme, id, 'light'), colourOf(theme, id, 'more'));
  }
});

test('shades of the button can be told from each other', () => {
  for (const brand of Object.values(HARD)) {
    const theme = make(brand);
    for (const { name } of STATES) {
      const [action, hover] = ['action', 'action-hover'].map((id) => colourOf(theme, id, name));
      assert.ok(Color.deltaE(action, hover, 'OK') >= 0.02, `${brand} ${name}: ${action} ${hover}`);
    }
  }
});

test('hex, short hex and OKLCH are read alike', () => {
  const [short, long, percent, number] = [
    '#0A5',
    '#00aa55',
    'oklch(64.4% 0.1717 151.5)',
    'oklch(0.644 .1717 151.5deg)',
  ].map((brand) => make(brand).brand.hex);
  assert.equal(short, long);
  assert.equal(percent, number);
  assert.ok(Color.deltaE(percent, long, 'OK') < 0.01, `${percent} ${long}`);
});

test('a colour outside sRGB is brought in, and that is said', () => {
  const theme = make('oklch(60% 0.35 150)');
  assert.match(theme.advice.join('\n'), /oklch\(60% 0\.35 150\) is outside sRGB; #[\da-f]{6} is/);
});

test('the table says what was moved, by how much and why; APCA advises', () => {
  const text = describeTheme(make('#ffd500'));
  assert.match(
    text,
    /^light +action +#ffd500 +#[\da-f]{6} +−0\.3\d\d +−0\.0\d\d +0\.3\d\d +text action on page needs 4\.5$/m,
  );
  assert.match(
    describeTheme(make('#202e7e')),
    /on-action on action \(dark\): APCA Lc \d+; 60 is advised/,
  );
  assert.match(describeTheme(make('#b81f22')), /nearly the colour of errors/);
});

const IMPOSSIBLE = [
  [{ brand: '#12' }, /The brand colour “#12” is no colour that can be read/],
  [{ brand: 'red' }, /“red” is no colour that can be read: write #0a5c36/],
  [{ brand: '#0a5c3680' }, /“#0a5c3680” is translucent/],
  [{ brand: '#0a58' }, /translucent/],
  [{ brand: 'oklch(50% 0.1 20 / 0.5)' }, /translucent/],
  [{ brand: 'oklch(150% 0.1 20)' }, /is no colour/],
  [{ brand: 'oklch(50% -0.1 20)' }, /is no colour/],
  [{ brand: 'oklch(50% 0.1 none)' }, /is no colour/],
  [{ brand: '#000;}*{display:none' }, /is no colour/],
  [{ brand: 123 }, /“123” is no colour/],
  [{ brand: undefined }, /A theme needs a brand colour/],
  [{ second: 'var(--x)' }, /The second colour “var\(--x\)” is no colour/],
  [{ radius: '-4' }, /The radius “-4” cannot be used: write pixels from 0 to 24/],
  [{ radius: '99px' }, /The radius/],
  [{ radius: '1rem' }, /The radius/],
  [{ radius: '4px;color:red' }, /The radius/],
  [{ font: 'Inter; color: red' }, /The font “Inter; color: red” cannot be used/],
  [{ font: 'url(x)' }, /The font/],
  [{ font: '"Inter}' }, /The font/],
  [{ font: '' }, /The font/],
  [{ font: 'a,b,c,d,e,f,g,h,i' }, /up to 8 names/],
  [{ name: 'Kabupaten Contoh' }, /The name “Kabupaten Contoh” cannot be used/],
  [{ name: '../x' }, /The name/],
  [{ name: undefined }, /The name “that is missing”/],
  [{ title: '*/ body{' }, /The title/],
  [{ aaa: 'yes' }, /The option aaa is true or false/],
  [{ colour: '#fff' }, /There is no option “colour”; there are name, title, brand/],
];

for (const [given, message] of IMPOSSIBLE) {
  test(`${JSON.stringify(given)} gets a sentence, not a theme`, () => {
    assert.throws(
      () => makeTheme({ name: 'coba', brand: '#0a5c36', ...given }),
      (error) => error instanceof ThemeError && message.test(error.message),
    );
  });
}

test('what is no object gets a sentence', () => {
  for (const given of [null, undefined, 'x', [], 4])
    assert.throws(() => makeTheme(given), ThemeError);
});

test('nothing that is given becomes code of an output', () => {
  const sheet =
    /^\/\* [\p{L}\p{N} .,()-]+: made by nusa-theme from #[\da-f]{6} \*\/\n(?:[^{}]+\{(?:--nusa-[\w-]+:[^;{}]+;?)+\})+\n$/u;
  const nasty = fc.oneof(
    fc.constantFrom('4', '8px'),
    fc.constantFrom('Noto Sans', 'Kab. Contoh (2)'),
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(
      '</style>',
      '*/}',
      '";alert(1)//',
      '\\',
      '${x}',
      '#{x}',
      ']]>',
      '\n',
      '@import',
    ),
  );
  const given = fc.record(
    { title: nasty, font: nasty, radius: nasty, brand: fc.constant('#0a5c36') },
    {
      requiredKeys: ['brand'],
    },
  );
  let made = 0;
  fc.assert(
    fc.property(given, (options) => {
      let theme;
      try {
        theme = makeTheme({ name: 'coba', ...options });
      } catch (error) {
        assert.ok(error instanceof ThemeError, error.stack);
        return;
      }
      made++;
      const files = emitTheme(theme);
      assert.match(files['coba.css'], sheet);
      assert.match(files['coba.scoped.css'], sheet);
      const code = files['coba.ts'] + files['ios/CobaTheme.swift'] + files['_coba.scss'];
      assert.doesNotMatch(code, /<\/style|alert|@import|\$\{|\\\(/);
    }),
    { numRuns: 150 },
  );
  assert.ok(made > 0);
});
