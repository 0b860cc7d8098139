import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { launch, watch } from './browser.mjs';
import { book, serveBook } from './server.mjs';

/** Tests the Storybook that `npm run build:storybook` built, in a browser. */
describe('Storybook', () => {
  let browser, server, page, problems;
  before(async () => {
    assert.ok(
      existsSync(join(book, 'index.html')),
      'Build Storybook first: npm run build:storybook',
    );
    server = await serveBook();
    browser = await launch();
    page = await browser.newPage();
    problems = watch(page, server.address);
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  /** Opens a page of Storybook and waits for its preview. */
  async function open(path, viewport = { width: 1280, height: 800 }) {
    await page.setViewport(viewport);
    problems.length = 0;
    await page.goto(`${server.address}/${path}`);
    const handle = await page.waitForSelector('#storybook-preview-iframe');
    const preview = await handle.contentFrame();
    await preview.waitForSelector('#storybook-root > *, #storybook-docs h1');
    return preview;
  }

  const docsEntries = () =>
    Object.values(JSON.parse(readFileSync(join(book, 'index.json'), 'utf8')).entries).filter(
      ({ type }) => type === 'docs',
    );

  it('opens on its introduction, without errors or requests to other hosts', async () => {
    const preview = await open('');
    assert.match(
      await preview.$eval('#storybook-docs h1', (heading) => heading.textContent),
      /Nusa/,
    );
    assert.deepEqual(problems, []);
  });

  it('shows every docs page', { timeout: 120_000 }, async () => {
    problems.length = 0;
    const [first, ...others] = docsEntries().map(({ id }) => id);
    await page.goto(`${server.address}/iframe.html?viewMode=docs&id=${first}`);
    await page.waitForSelector('#storybook-docs h1');
    for (const id of [...others, first]) {
      await page.evaluate(async (storyId) => {
        const channel = window.__STORYBOOK_ADDONS_CHANNEL__;
        const rendered = new Promise((resolve) => channel.once('docsRendered', resolve));
        channel.emit('setCurrentStory', { storyId, viewMode: 'docs' });
        await rendered;
      }, id);
      await page.waitForSelector('#storybook-docs h1');
      const errors = await page.$$eval('.sb-errordisplay_code', (nodes) =>
        nodes.map((node) => node.textContent).filter(Boolean),
      );
      assert.deepEqual([...errors, ...problems], [], id);
    }
  });

  it('changes the language of a story with only the keyboard', async () => {
    const preview = await open('?path=/story/components-text-input--default');
    const label = () => preview.$eval('#storybook-root label', (node) => node.textContent);
    assert.equal(await label(), 'Nama lengkap');
    await page.focus('[aria-label^="Bahasa / Language"], [title^="Bahasa / Language"]');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[role=listbox], [role=menu], [role=dialog]', { visible: true });
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await preview.waitForFunction(() => document.documentElement.lang === 'en');
    assert.equal(await label(), 'Full name');
  });

  it('zooms as browsers do, with a narrower viewport for media queries', async () => {
    const preview = await open(
      '?path=/story/components-text-input--default&globals=zoom:400-percent&panel=false',
    );
    await preview.waitForFunction(() => innerWidth < 400);
  });

  it('emulates forced colours', async () => {
    const preview = await open(
      '?path=/story/components-text-input--default&globals=colours:forced',
    );
    const [background, colour] = await preview.$eval('#storybook-root input', (input) => {
      const { backgroundColor, color } = getComputedStyle(input);
      return [backgroundColor, color];
    });
    assert.notEqual(background, 'rgb(255, 255, 255)');
    assert.equal(colour, 'rgb(255, 255, 255)');
  });

  it('shows the HTML, the server-rendered markup and the page without JavaScript in the panel', async () => {
    await open('?path=/story/components-text-input--default&globals=language:en');
    const tab = await page.waitForSelector('[role=tab]::-p-text(HTML)');
    await tab.focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector('.story-code pre::-p-text(<input)', { visible: true });
    const codes = await page.$$eval('.story-code code', (nodes) =>
      nodes.map((node) => node.textContent),
    );
    assert.match(codes[0], /^<nusa-text-input label="Full name"/);
    assert.match(codes[1], /<label[^>]*for="nama"/);
    const href = await page.$eval('.story-code a', (link) => link.getAttribute('href'));
    assert.equal(href, 'ssr/components-text-input--default.en.html');
  });

  it('applies the controls to the story and its HTML', async () => {
    const preview = await open(
      '?path=/story/components-text-input--default&args=error-message:Isi+nama;disabled:!true',
    );
    await preview.waitForSelector('#storybook-root .nusa-error ::-p-text(Isi nama)');
    await preview.waitForSelector('#storybook-root input:disabled');
  });

  it('shows each example of a docs page in its own frame, upgraded', async () => {
    const preview = await open('?path=/docs/components-text-input--docs&globals=language:en');
    const handle = await preview.waitForSelector('.story-frame');
    const example = await handle.contentFrame();
    const label = await example.waitForSelector('nusa-text-input label');
    assert.equal(await label.evaluate((node) => node.textContent), 'Full name');
    assert.equal(await example.evaluate(() => document.documentElement.lang), 'en');
    await preview.waitForFunction(() => document.querySelector('.story-frame').offsetHeight > 120);
  });

  it('fits a screen of 320 pixels', async () => {
    const preview = await open('?path=/docs/components-text-input--docs', {
      width: 320,
      height: 640,
    });
    await preview.waitForSelector('.reference');
    const width = () => document.documentElement.scrollWidth;
    assert.deepEqual([await page.evaluate(width), await preview.evaluate(width)], [320, 320]);
  });

  it('reveals nothing about the machine that built it', () => {
    const secrets = [process.cwd(), process.env.HOME].filter((path) => path && path.length > 5);
    const leaks = readdirSync(book, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(html|js|json|css)$/.test(entry.name))
      .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
      .filter((file) => secrets.some((secret) => readFileSync(file, 'utf8').includes(secret)));
    assert.deepEqual(leaks, []);
    assert.ok(!existsSync(join(book, 'project.json')));
  });
});
