import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { ASSETS, loadStories, renderStoryPage } from '../../scripts/stories-ssr.mjs';
import { launch } from '../storybook/browser.mjs';

const TYPES = { css: 'text/css', svg: 'image/svg+xml', js: 'text/javascript' };

/** Stories as the server renders them, without a script, as a reader sees them who asks for something else. */
describe('Each mode is designed', () => {
  let server, browser, page, devTools, stories, address;
  before(async () => {
    stories = new Map((await loadStories()).map((story) => [story.id, story]));
    server = createServer(async (request, response) => {
      const name = request.url.slice(1);
      if (name in ASSETS) {
        response.setHeader('content-type', TYPES[name.split('.').pop()]);
        response.end(readFileSync(ASSETS[name]));
        return;
      }
      const story = stories.get(name);
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(story ? await renderStoryPage(story, 'id') : '');
    });
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${server.address().port}`;
    browser = await launch();
    page = await browser.newPage();
    devTools = await page.createCDPSession();
  });
  after(async () => {
    await browser?.close();
    server?.close();
  });

  async function open(id, { width = 1100, media = '', features = [], direction } = {}) {
    await page.setViewport({ width, height: 800 });
    const emulated = Object.entries(features).map(([name, value]) => ({ name, value }));
    await devTools.send('Emulation.setEmulatedMedia', { media, features: emulated });
    await page.goto(`${address}/${id}`);
    if (direction) await page.evaluate((dir) => (document.documentElement.dir = dir), direction);
  }

  const styleOf = (selector, property, pseudo) =>
    page.$eval(
      selector,
      (element, property, pseudo) => getComputedStyle(element, pseudo)[property],
      property,
      pseudo,
    );

  describe('from right to left', () => {
    const direction = 'rtl';
    for (const [id, selector, pseudo, ltr, rtl] of [
      ['components-back-link--default', 'nusa-back-link > a', '::before', '-45deg', '135deg'],
      [
        'components-breadcrumbs--default',
        'nusa-breadcrumbs li + li',
        '::before',
        '45deg',
        '225deg',
      ],
      ['components-button--start', '.nusa-button--start', '::after', '45deg', '225deg'],
      ['components-pagination--default', 'a[rel=prev]', '::before', '-45deg', '135deg'],
      ['components-pagination--default', 'a[rel=next]', '::after', '135deg', '-45deg'],
    ]) {
      it(`the arrow of ${selector} points along the line`, async () => {
        await open(id);
        assert.equal(await styleOf(selector, 'rotate', pseudo), ltr);
        await open(id, { direction });
        assert.equal(await styleOf(selector, 'rotate', pseudo), rtl);
      });
    }

    it('the groups of a number keep their order', async () => {
      await open('components-identifier-input--read-back', { direction });
      assert.equal(await styleOf('nusa-identifier-input input', 'direction'), 'ltr');
    });
  });

  describe('in forced colours', () => {
    const features = { 'forced-colors': 'active' };
    it('what is disabled is not dimmed once more', async () => {
      await open('components-button--disabled', { features });
      assert.equal(await styleOf('button', 'opacity'), '1');
      await open('components-checkbox--disabled', { features });
      assert.equal(await styleOf('.nusa-choice', 'opacity'), '1');
      const [label, text] = [
        await styleOf('.nusa-choice-label', 'color'),
        await styleOf('body', 'color'),
      ];
      assert.notEqual(label, text);
    });

    it('the choice of a scheme shows by its frame', async () => {
      await open('components-scheme-switch--default', { features });
      assert.equal(await styleOf('[aria-pressed=true]', 'outlineStyle'), 'solid');
      assert.equal(await styleOf('[aria-pressed=false]', 'outlineStyle'), 'none');
    });
  });

  describe('on paper', () => {
    const media = 'print';
    it('is light, though the device is dark', async () => {
      await open('pages-check-answers--default', {
        media,
        features: { 'prefers-color-scheme': 'dark' },
      });
      assert.equal(await styleOf('body', 'backgroundColor'), 'rgb(255, 255, 255)');
      assert.equal(await styleOf('body', 'color'), 'rgb(20, 22, 26)');
    });

    it('keeps a label with its field, and no button', async () => {
      await open('pages-question-page--one-question', { media });
      assert.equal(await styleOf('nusa-radio', 'breakInside'), 'avoid');
      assert.equal(await styleOf('nusa-button', 'display'), 'none');
    });

    it('shows what stays closed on a screen', async () => {
      const heightOf = () =>
        page.$eval('nusa-details', (host) => host.getBoundingClientRect().height);
      await open('components-details--default');
      const closed = await heightOf();
      await open('components-details--default', { media });
      assert.ok((await heightOf()) > closed + 20);
    });

    it('says where a link to another site leads', async () => {
      await open('foundations-icons--with-words', { media });
      const link = '.nusa-prose a[href^=http]';
      assert.equal(await styleOf(link, 'content', '::after'), '" (https://contoh.go.id)"');
      assert.equal(await styleOf('.nusa-prose a[href^="/"]', 'content', '::after'), 'none');
    });
  });

  it('with a text of twice the size no page scrolls sideways at 320 px', async () => {
    const found = [];
    for (const id of stories.keys()) {
      if (!id.startsWith('pages-')) continue;
      await open(id, { width: 320 });
      const { width, names } = await page.evaluate(() => {
        const tags = [...document.querySelectorAll('*')]
          .map(({ localName }) => localName)
          .filter((name) => name.startsWith('nusa-'));
        // The page's own policy allows no other style; a sheet of the test's is none of the page's.
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(
          `${[...new Set(tags), '.nusa-page', '.nusa-main', '.nusa-prose'].join()}{font-size:36px!important}`,
        );
        document.adoptedStyleSheets = [sheet];
        const wide = [...document.querySelectorAll('body *')].filter(
          (element) =>
            element.getBoundingClientRect().right > 320 ||
            element.scrollWidth > Math.max(element.clientWidth, 1),
        );
        const names = wide.map(({ localName, className }) => `${localName}.${className}`);
        return { width: document.documentElement.scrollWidth, names };
      });
      if (width > 320) found.push(`${id}: ${width} px: ${names.slice(-3).join()}`);
    }
    assert.deepEqual(found, []);
  });
});
