import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { tokens } from '../../tokens/dist/base.js';
import { launchBrowser } from '../support/browser.mjs';

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const sheet = read('packages/elements/dist/nusa.css');
const script = read('packages/elements/dist/nusa.js');
const theme = read('tokens/dist/themes/provinsi-contoh/provinsi-contoh.scoped.css');

const colours = tokens.filter(({ states }) => states);
const inState = (state) =>
  Object.fromEntries(
    colours.map(({ path, states }) => [`--nusa-${path.join('-')}`, states[state]]),
  );

let browser;
before(async () => {
  browser = await launchBrowser();
});
after(() => browser.close());

/** A page with `nusa.css`, as a reader with these preferences gets it. */
async function open(t, { root = '', body = '', html = '', media = '', features = {} } = {}) {
  const page = await browser.newPage();
  t.after(() => page.close());
  const client = await page.createCDPSession();
  await client.send('Emulation.setEmulatedMedia', {
    media,
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });
  await page.setContent(
    `<!doctype html><html lang="id" ${root}><head><title>Skema</title><style>${sheet}${theme}</style></head><body ${body}>${html}</body></html>`,
  );
  return page;
}

/** What the colours are on an element, as `#rrggbb`, and its color-scheme. */
function coloursOn(page, selector) {
  return page.$eval(
    selector,
    (element, names) => {
      const style = getComputedStyle(element);
      const long = (hex) => (hex.length === 4 ? hex.replace(/[\da-f]/g, '$&$&') : hex);
      return {
        scheme: style.colorScheme,
        colours: Object.fromEntries(
          names.map((name) => [name, long(style.getPropertyValue(name).trim())]),
        ),
      };
    },
    Object.keys(inState('light')),
  );
}

const DARK = { 'prefers-color-scheme': 'dark' };
const MORE = { 'prefers-contrast': 'more' };
const OURS = 'class="nusa-page"';

const CASES = [
  ['a page is light', {}, 'light'],
  ['our page is dark for a reader whose system is', { body: OURS, features: DARK }, 'dark'],
  ['somebody else’s page stays light, since its background does', { features: DARK }, 'light'],
  ['somebody else’s page may follow', { root: 'data-scheme="auto"', features: DARK }, 'dark'],
  ['a page that follows is light by day', { root: 'data-scheme="auto"' }, 'light'],
  ['a page may choose dark', { root: 'data-scheme="dark"' }, 'dark'],
  ['a page may choose light', { root: 'data-scheme="light"', body: OURS, features: DARK }, 'light'],
  ['more contrast, by the system', { features: MORE }, 'more'],
  ['more contrast, by the page', { root: 'data-contrast="more"' }, 'more'],
  ['normal contrast, by the page', { root: 'data-contrast="normal"', features: MORE }, 'light'],
  ['both by the system', { body: OURS, features: { ...DARK, ...MORE } }, 'dark-more'],
  ['both by the page', { root: 'data-scheme="dark" data-contrast="more"' }, 'dark-more'],
  [
    'dark by the page, contrast by the system',
    { root: 'data-scheme="dark"', features: MORE },
    'dark-more',
  ],
  ['paper is light for our page', { body: OURS, features: DARK, media: 'print' }, 'light'],
  [
    'paper is light for a page that chose dark',
    { root: 'data-scheme="dark"', media: 'print' },
    'light',
  ],
];

/** A page that says nothing keeps the browser's own `normal`, which is light: nusa.css must not change it. */
function schemeOf({ root = '', body, media }, state) {
  if (media === 'print') return 'normal'; // The tokens are dark on screens alone, and say nothing of paper.
  const isOurs = body === OURS || root.includes('data-scheme');
  return isOurs ? (state.startsWith('dark') ? 'dark' : 'light') : 'normal';
}

describe('schemes and contrasts', () => {
  for (const [what, options, state] of CASES) {
    it(what, async (t) => {
      const { scheme, colours: found } = await coloursOn(await open(t, options), 'html');
      assert.deepEqual(found, inState(state));
      assert.equal(scheme, schemeOf(options, state));
    });
  }

  const PARTS = [
    ['light in a dark page', 'data-scheme="dark"', 'data-scheme="light"', 'light'],
    ['dark in a light page', '', 'data-scheme="dark"', 'dark'],
    ['dark in a page of more contrast', 'data-contrast="more"', 'data-scheme="dark"', 'dark-more'],
    ['more contrast in a dark page', 'data-scheme="dark"', 'data-contrast="more"', 'dark-more'],
    ['normal contrast in one of more', 'data-contrast="more"', 'data-contrast="normal"', 'light'],
  ];
  for (const [what, root, part, state] of PARTS) {
    it(`a part may be ${what}`, async (t) => {
      const page = await open(t, { root, html: `<div id="part" ${part}><p id="in">Isi</p></div>` });
      assert.deepEqual((await coloursOn(page, '#in')).colours, inState(state));
    });
  }

  it('a dark part is light on paper', async (t) => {
    const page = await open(t, { html: '<p id="in" data-scheme="dark">Isi</p>', media: 'print' });
    assert.deepEqual((await coloursOn(page, '#in')).colours, inState('light'));
  });

  it('a page’s own value of a token holds in both schemes', async (t) => {
    const page = await open(t, { root: 'data-scheme="dark"' });
    await page.addStyleTag({ content: ':root { --nusa-color-brand: #123456 }' });
    assert.equal((await coloursOn(page, 'html')).colours['--nusa-color-brand'], '#123456');
  });

  it('a theme may be that of a part, in its scheme', async (t) => {
    const page = await open(t, {
      root: 'data-scheme="dark"',
      html: '<div data-nusa-theme="provinsi-contoh"><p id="a">A</p><p id="b" data-scheme="light">B</p></div><p id="c">C</p>',
    });
    const brandLine = async (selector) =>
      (await coloursOn(page, selector)).colours['--nusa-color-brand-line'];
    assert.equal(await brandLine('#a'), '#ffd500');
    assert.equal(await brandLine('#b'), '#a58901');
    assert.equal(await brandLine('#c'), inState('dark')['--nusa-color-brand-line']);
  });
});

describe('a switch at run time', () => {
  const FIELDS = Array.from(
    { length: 100 },
    (_, i) =>
      `<nusa-text-input label="Nama" hint="Sesuai KTP" error-message="Tulis nama" name="f${i}"></nusa-text-input>`,
  ).join('');
  const PAGE = `${FIELDS}<nusa-radios legend="Untuk siapa?" name="u"><nusa-radio value="a" label="A" checked></nusa-radio></nusa-radios><nusa-details summary="Bantuan"><p>Isi</p></nusa-details><nusa-button label="Kirim"></nusa-button>`;

  for (const [attribute, value] of [
    ['data-scheme', 'dark'],
    ['data-contrast', 'more'],
    ['data-nusa-theme', 'provinsi-contoh'],
  ]) {
    it(`${attribute} renders nothing again, and moves nothing`, async (t) => {
      const page = await open(t, { body: OURS, html: PAGE });
      await page.addScriptTag({ type: 'module', content: script });
      await page.waitForFunction(() => document.querySelector('nusa-button button'));
      const result = await page.evaluate(
        async (name, on) => {
          const frame = () =>
            new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
          const hosts = [...document.querySelectorAll(':defined')].filter(
            (element) => 'updateComplete' in element,
          );
          await Promise.all(hosts.map((host) => host.updateComplete));
          await frame();
          let updates = 0;
          for (const host of hosts) {
            const { performUpdate } = host;
            host.performUpdate = function () {
              updates++;
              return performUpdate.call(this);
            };
          }
          let shift = 0;
          const observer = new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) shift += entry.value;
          });
          observer.observe({ type: 'layout-shift' });
          const all = [...document.body.querySelectorAll('*')];
          const boxes = () => JSON.stringify(all.map((each) => each.getBoundingClientRect()));
          const button = document.querySelector('nusa-button button');
          const look = () =>
            getComputedStyle(button).backgroundColor +
            getComputedStyle(document.querySelector('.nusa-hint')).color;
          const [boxesBefore, lookBefore] = [boxes(), look()];
          document.documentElement.setAttribute(name, on);
          await frame();
          await frame();
          const found = {
            updates,
            shift,
            moved: boxes() !== boxesBefore,
            looksDifferent: look() !== lookBefore,
            hosts: hosts.length,
          };
          // That updates are counted at all.
          document.querySelector('nusa-button').label = 'Lain';
          await frame();
          return { ...found, counted: updates > found.updates };
        },
        attribute,
        value,
      );
      assert.deepEqual(result, {
        updates: 0,
        shift: 0,
        moved: false,
        looksDifferent: true,
        hosts: result.hosts,
        counted: true,
      });
      assert.ok(result.hosts > 100);
    });
  }
});
