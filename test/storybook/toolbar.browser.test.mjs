import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch, watch } from './browser.mjs';
import { serveBook } from './server.mjs';

/** For each toolbar option: a probe to run on the page, and its result before and after the option is chosen. */
const QUESTION = 'pages-question-page';
const CHOICES = [
  {
    globals: { scheme: 'dark' },
    probe: () => getComputedStyle(document.body).backgroundColor,
    usual: /^rgb\(255, 255, 255\)$/,
    changed: /^rgb\((\d|[1-4]\d), \d+, \d+\)$/,
  },
  {
    globals: { scheme: 'light' },
    device: [{ name: 'prefers-color-scheme', value: 'dark' }],
    probe: () => getComputedStyle(document.body).backgroundColor,
    usual: /^rgb\((\d|[1-4]\d), \d+, \d+\)$/,
    changed: /^rgb\(255, 255, 255\)$/,
  },
  {
    globals: { contrast: 'more' },
    probe: () => getComputedStyle(document.querySelector('.nusa-hint, nusa-footer span')).color,
    usual: /^rgb\(82, 85, 92\)$/,
    changed: /^rgb\(54, 57, 64\)$/,
  },
  {
    globals: { colours: 'forced' },
    probe: () => getComputedStyle(document.querySelector('nusa-button button')).backgroundColor,
    usual: /^rgb\(32, 46, 126\)$/,
    changed: /^rgb\(0, 0, 0\)|rgb\(18, 18, 18\)$/,
  },
  {
    globals: { media: 'print' },
    probe: () => getComputedStyle(document.querySelector('nusa-button')).display,
    usual: /^(inline-)?block$/,
    changed: /^none$/,
  },
  {
    globals: { direction: 'rtl' },
    probe: () => getComputedStyle(document.querySelector('nusa-button')).direction,
    usual: /^ltr$/,
    changed: /^rtl$/,
  },
  {
    globals: { textSize: '200-percent' },
    probe: () => getComputedStyle(document.querySelector('nusa-button')).fontSize,
    usual: /^18px$/,
    changed: /^36px$/,
  },
  {
    globals: { motion: 'reduced' },
    title: 'foundations-motion',
    probe: () => getComputedStyle(document.querySelector('.story-motion')).transitionDuration,
    usual: /^0\.4s$/,
    changed: /^0s$/,
  },
];

const STORY = {
  [QUESTION]: `${QUESTION}--one-question`,
  'foundations-motion': 'foundations-motion--nothing-moves',
};

describe('Every option of the toolbar works', () => {
  let browser, server, page, devTools, problems;
  before(async () => {
    server = await serveBook();
    browser = await launch();
    page = await browser.newPage();
    devTools = await page.createCDPSession();
    problems = watch(page, server.address);
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  const device = (features) => devTools.send('Emulation.setEmulatedMedia', { features });

  const choose = (globals) =>
    page.evaluate((globals) => {
      const channel = window.__STORYBOOK_ADDONS_CHANNEL__;
      channel.emit('updateGlobals', { globals });
    }, globals);

  /** Waits until the probe's result matches, in the preview or in the first frame of a docs page. */
  async function expectThat(frame, probe, pattern) {
    let result;
    for (let tries = 0; tries < 60; tries++) {
      result = await frame()
        .then((page) => page.evaluate(probe))
        .catch((error) => error.message);
      if (pattern.test(result)) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    assert.match(String(result), pattern);
  }

  async function open(view, title) {
    const id = view === 'docs' ? `${title}--docs` : STORY[title];
    await page.goto(`${server.address}/iframe.html?viewMode=${view}&id=${id}`);
    if (view === 'story') {
      await page.waitForSelector('#storybook-root > *');
      return async () => page;
    }
    // Looked up each time, because React may replace the frame.
    const frame = async () => (await page.waitForSelector('.story-frame')).contentFrame();
    await expectThat(
      frame,
      () => String(Boolean(document.querySelector('nusa-button button, .story-motion'))),
      /true/,
    );
    return frame;
  }

  for (const view of ['story', 'docs']) {
    for (const {
      globals,
      device: features = [],
      title = QUESTION,
      probe,
      usual,
      changed,
    } of CHOICES) {
      const [[name, value]] = Object.entries(globals);
      it(`${name}: ${value}, ${view === 'story' ? 'in a story' : 'on a docs page'}`, async () => {
        await device(features);
        const frame = await open(view, title);
        await expectThat(frame, probe, usual);
        await choose(globals);
        await expectThat(frame, probe, changed);
        assert.deepEqual(problems, []);
      });
    }
  }

  it('restores the page when all options are reset', async () => {
    await device([]);
    const frame = await open('story', QUESTION);
    const look = () =>
      JSON.stringify(
        [...document.querySelectorAll('#storybook-root, #storybook-root *')].map((element) => {
          const { color, backgroundColor, fontSize, direction, display } =
            getComputedStyle(element);
          return [element.localName, color, backgroundColor, fontSize, direction, display];
        }),
      );
    const before = await (await frame()).evaluate(look);
    await choose({
      scheme: 'dark',
      contrast: 'more',
      colours: 'forced',
      media: 'print',
      direction: 'rtl',
      textSize: '200-percent',
      motion: 'reduced',
    });
    await expectThat(frame, () => document.documentElement.dir, /rtl/);
    assert.notEqual(await (await frame()).evaluate(look), before);
    await choose({
      scheme: 'system',
      contrast: 'normal',
      colours: 'normal',
      media: 'screen',
      direction: 'ltr',
      textSize: '100-percent',
      motion: 'normal',
    });
    await expectThat(frame, () => document.documentElement.dir, /^$/);
    assert.equal(await (await frame()).evaluate(look), before);
  });

  it('shows the contrast of each pair in the current scheme', async () => {
    const frame = await open('story', 'foundations-motion');
    await page.goto(`${server.address}/iframe.html?viewMode=story&id=foundations-colour--semantic`);
    const value = () => document.querySelector('[data-colour="color.page"]').textContent;
    const lowest = () =>
      [...document.querySelectorAll('[data-pair]')].filter((pair) =>
        /rendah/.test(pair.textContent),
      ).length;
    await page.waitForSelector('[data-pair]');
    await expectThat(frame, value, /^#ffffff/);
    const ratio = () =>
      document.querySelector('[data-pair="color.text color.page text"]').textContent;
    const light = await page.evaluate(ratio);
    await choose({ scheme: 'dark' });
    await expectThat(frame, value, /^#[0-3]/);
    assert.notEqual(await page.evaluate(ratio), light);
    assert.match(await page.evaluate(ratio), /≥ 4,5:1/);
    assert.equal(await page.evaluate(lowest), 0);
    await choose({ contrast: 'more' });
    await expectThat(frame, ratio, /≥ 7,0:1/);
    assert.equal(await page.evaluate(lowest), 0);
  });

  it('names every option in both languages in the toolbar', async () => {
    await page.setViewport({ width: 1400, height: 800 });
    await page.goto(`${server.address}/?path=/story/${STORY[QUESTION]}`);
    for (const name of [
      'Tema / Theme',
      'Skema warna / Colour scheme',
      'Kontras / Contrast',
      'Warna paksa / Forced colours',
      'Perbesaran halaman / Page zoom',
      'Ukuran teks pembaca / Reader’s text size',
      'Arah tulisan / Writing direction',
      'Layar atau cetak / Screen or print',
      'Gerak / Motion',
    ]) {
      await page.waitForSelector(`[aria-label^="${name}"], [title^="${name}"]`, {
        visible: true,
        timeout: 30_000,
      });
    }
  });
});
