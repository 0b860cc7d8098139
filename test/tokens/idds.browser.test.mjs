import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { contrast } from '../../tokens/build/contrast.mjs';
import { STATES } from '../../tokens/build/states.mjs';
import { pairs } from '../../tokens/dist/base.js';
import { launchBrowser } from '../support/browser.mjs';

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const sheet = read('packages/elements/dist/nusa.css');
const bridge = read('tokens/bridges/idds.css');

/** A page such as theirs, written for this test: their names, and colours of our own choice. */
const BRANDS = {
  inagov: { '--ina-primary-primary': '#1a6acc' },
  panrb: { '--ina-primary-primary': '#b0302f' },
  bgn: { '--ina-bgn-brand-primary': '#0057fa' },
  bkn: { '--ina-bkn-brand-primary': '#dc1f5d' },
  lan: { '--ina-lan-brand-primary': '#2864a0' },
  inaku: { '--ina-inaku-brand-primary': '#07274e' },
};
/** What a page may set as a brand of its own, by their setCustomTheme. */
const OWN = [
  '#ffd500',
  '#ffffff',
  '#000000',
  '#39ff14',
  '#0000ff',
  '#ff0000',
  '#00ffff',
  '#ff00ff',
  '#808080',
];

const NAMES = [
  ...new Set(
    pairs.flatMap(({ text, border, either, on }) => [text ?? border ?? either, on].flat()),
  ),
];

let browser;
let page;
before(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
});
after(() => browser.close());

/** Every colour of the pairs as the browser calculates it, as `#rrggbb`. */
async function coloursWith({ brand, variables, theme, contrast: level }) {
  const theirs = Object.entries(variables).map(([name, value]) => `${name}:${value}`);
  const attributes = [
    brand && `data-brand="${brand}"`,
    theme && `data-theme="${theme}"`,
    level && `data-contrast="${level}"`,
  ].filter(Boolean);
  await page.setContent(
    `<!doctype html><html lang="id" ${attributes.join(' ')}><head><title>IDDS</title><style>:root{${theirs.join(';')}}</style><style>${sheet}</style><style>${bridge}</style></head><body><p>Isi</p></body></html>`,
  );
  return page.evaluate((names) => {
    const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const probe = document.querySelector('p');
    const hex = (name) => {
      probe.style.setProperty('color', `var(--nusa-${name.replaceAll('.', '-')})`);
      context.fillStyle = getComputedStyle(probe).color;
      context.fillRect(0, 0, 1, 1);
      const [r, g, b] = context.getImageData(0, 0, 1, 1).data;
      return `#${[r, g, b].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
    };
    return Object.fromEntries(names.map((name) => [name, hex(name)]));
  }, NAMES);
}

function tooLow(colours, least) {
  return pairs.flatMap(({ text, border, either, on }) =>
    on.flatMap((ground) => {
      const ratios = [text ?? border ?? either]
        .flat()
        .map((id) => contrast(colours[id], colours[ground]));
      const needed = text ? least.text : least.border;
      return Math.max(...ratios) >= needed
        ? []
        : [`${text ?? border ?? either} on ${ground}: ${ratios}`];
    }),
  );
}

const inState = ({ scheme, contrast: level }) => ({
  theme: scheme,
  contrast: level === 'more' ? 'more' : undefined,
});

describe('the bridge to IDDS', () => {
  for (const [brand, variables] of Object.entries(BRANDS)) {
    it(`takes the brand of ${brand}, and every pair is high enough`, async () => {
      for (const state of STATES) {
        const colours = await coloursWith({ brand, variables, ...inState(state) });
        assert.deepEqual(tooLow(colours, state.needed), [], state.name);
      }
      const { 'color.brand': bar } = await coloursWith({ brand, variables });
      assert.equal(bar, Object.values(variables)[0]);
    });
  }

  it('keeps a brand that a page sets itself legible, whatever colour it is', async () => {
    for (const own of OWN) {
      for (const state of STATES) {
        const variables = { '--ina-brand-primary': own };
        const colours = await coloursWith({ variables, ...inState(state) });
        assert.deepEqual(tooLow(colours, state.needed), [], `${own} ${state.name}`);
      }
    }
  });

  it('follows their scheme', async () => {
    const variables = BRANDS.lan;
    const dark = await coloursWith({ brand: 'lan', variables, theme: 'dark' });
    const light = await coloursWith({ brand: 'lan', variables, theme: 'light' });
    assert.equal(dark['color.page'], '#14161a');
    assert.equal(light['color.page'], '#ffffff');
  });

  it('is ours on a page without their variables', async () => {
    const colours = await coloursWith({ variables: {} });
    assert.deepEqual(tooLow(colours, STATES[0].needed), []);
  });

  it('has no value of theirs: names only, and colours that are ours', () => {
    const ours = new Set(['#202e7e', '#fff']);
    for (const [hex] of bridge.matchAll(/#[\da-f]{3,8}\b/gi)) assert.ok(ours.has(hex), hex);
    assert.doesNotMatch(bridge, /rgb|hsl|--ina-[\w-]+\s*:/);
  });
});
