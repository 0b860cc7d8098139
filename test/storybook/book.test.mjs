import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { launch, watch } from './browser.mjs';
import { book, serveBook } from './server.mjs';

/** The built book in a browser: `scripts/stories-build.mjs` has made it. */
describe('The book', () => {
  let browser, server;
  before(async () => {
    assert.ok(
      existsSync(join(book, 'index.html')),
      'Build the book first: node scripts/stories-build.mjs',
    );
    server = await serveBook();
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  /** Opens an address of the book and waits until the preview shows something. */
  async function open(path, viewport = { width: 1280, height: 800 }) {
    const page = await browser.newPage();
    await page.setViewport(viewport);
    const problems = watch(page, server.address);
    await page.goto(`${server.address}/${path}`);
    const handle = await page.waitForSelector('#storybook-preview-iframe');
    const preview = await handle.contentFrame();
    await preview.waitForSelector('#storybook-root > *, #storybook-docs h1');
    return { page, preview, problems };
  }

  const docsEntries = () =>
    Object.values(JSON.parse(readFileSync(join(book, 'index.json'), 'utf8')).entries).filter(
      ({ type }) => type === 'docs',
    );

  it('opens on its introduction, without an error and without asking another host', async () => {
    const { page, preview, problems } = await open('');
    assert.match(await preview.$eval('h1', (heading) => heading.textContent), /Nusa/);
    assert.deepEqual(problems, []);
    await page.close();
  });

  it('shows every docs page', { timeout: 120_000 }, async () => {
    const page = await browser.newPage();
    const problems = watch(page, server.address);
    for (const { id } of docsEntries()) {
      await page.goto(`${server.address}/iframe.html?viewMode=docs&id=${id}`);
      await page.waitForSelector('#storybook-docs h1');
      const errors = await page.$$eval('.sb-errordisplay_code', (nodes) =>
        nodes.map((node) => node.textContent).filter(Boolean),
      );
      assert.deepEqual([...errors, ...problems], [], id);
    }
    await page.close();
  });

  it('changes the language of a story by the keyboard alone', async () => {
    const { page, preview } = await open('?path=/story/components-text-input--default');
    const label = () => preview.$eval('#storybook-root label', (node) => node.textContent);
    assert.equal(await label(), 'Nama lengkap');
    await page.focus('[aria-label^="Bahasa / Language"], [title^="Bahasa / Language"]');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[role=listbox], [role=menu], [role=dialog]', { visible: true });
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await preview.waitForFunction(() => document.documentElement.lang === 'en');
    assert.equal(await label(), 'Full name');
    await page.close();
  });

  it('zooms as a browser does: the preview gets narrower, and answers', async () => {
    const { page, preview } = await open(
      '?path=/story/components-text-input--default&globals=zoom:400&panel=false',
    );
    await preview.waitForFunction(() => innerWidth < 400);
    await page.close();
  });

  it('shows a story in the colours of forced-colors rules', async () => {
    const { page, preview } = await open(
      '?path=/story/components-text-input--default&globals=colours:forced',
    );
    const [background, colour] = await preview.$eval('#storybook-root input', (input) => {
      const { backgroundColor, color } = getComputedStyle(input);
      return [backgroundColor, color];
    });
    assert.notEqual(background, 'rgb(255, 255, 255)');
    assert.equal(colour, 'rgb(255, 255, 255)');
    await page.close();
  });

  it('gives the tag, the server-rendered markup and the page without JavaScript in the panel', async () => {
    const { page } = await open('?path=/story/components-text-input--default&globals=language:en');
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
    await page.close();
  });

  it('writes what the controls say into the story and its tag', async () => {
    const { page, preview } = await open(
      '?path=/story/components-text-input--default&args=error-message:Isi+nama;disabled:!true',
    );
    await preview.waitForSelector('#storybook-root .nusa-error ::-p-text(Isi nama)');
    await preview.waitForSelector('#storybook-root input:disabled');
    await page.close();
  });

  it('fits a screen of 320 pixels', async () => {
    const { page } = await open('?path=/docs/components-text-input--docs', {
      width: 320,
      height: 640,
    });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(width <= 320, `${width} px`);
    await page.close();
  });

  it('tells nothing of the machine that built it', () => {
    const secrets = [process.cwd(), process.env.HOME].filter((path) => path && path.length > 5);
    const told = readdirSync(book, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(html|js|json|css)$/.test(entry.name))
      .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
      .filter((file) => secrets.some((secret) => readFileSync(file, 'utf8').includes(secret)));
    assert.deepEqual(told, []);
    assert.ok(!existsSync(join(book, 'project.json')));
  });
});
