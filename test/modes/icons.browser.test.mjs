import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { MIRRORED, readIcons } from '../../packages/elements/build/icons.mjs';
import { loadStories } from '../../scripts/stories-ssr.mjs';
import { launch, watch } from '../storybook/browser.mjs';
import { inkOf } from './pixels.mjs';

const elements = fileURLToPath(new URL('../../packages/elements/', import.meta.url));
const icons = readIcons(join(elements, 'src/styles/icons'));
const names = icons.map(({ name }) => name);
const dist = (file) => readFileSync(join(elements, 'dist', file), 'utf8');

describe('The icons', () => {
  it('are all in the style sheet and in the sprite, in the same place of the strip', () => {
    const places = [...dist('nusa-icons.css').matchAll(/\.nusa-icon--([\w-]+)\{--_icon:(\d+)\}/g)];
    assert.deepEqual(
      places.map(([, name, place]) => [name, Number(place)]),
      names.map((name, i) => [name, i]),
    );
    const drawn = [...dist('nusa-icons.svg').matchAll(/<use href="#([\w-]+)" y="(\d+)"/g)];
    assert.deepEqual(
      drawn.map(([, name, y]) => [name, Number(y)]),
      names.map((name, i) => [name, 24 * i]),
    );
  });

  it('are all shown in the book, in both languages', async () => {
    const stories = await loadStories();
    const { html } = stories.find(({ id }) => id === 'foundations-icons--all-icons');
    for (const text of Object.values(html)) {
      const shown = [...text.matchAll(/nusa-icon--([\w-]+)/g)].map(([, name]) => name);
      assert.deepEqual(shown.sort(), names);
    }
  });

  it('have one that is mirrored for each name that says so', () => {
    for (const name of MIRRORED) assert.ok(names.includes(name), name);
    const directed = names.filter((name) => /-(back|forward)$/.test(name));
    assert.deepEqual(
      directed.filter((name) => !MIRRORED.includes(name)),
      [],
    );
  });

  it('are no elements of a page without their picture', () => {
    assert.doesNotMatch(dist('nusa-icons.css') + dist('nusa-icons.svg'), /data:|<style|style=/);
  });
});

const TYPES = { css: 'text/css', svg: 'image/svg+xml', html: 'text/html; charset=utf-8' };

describe('An icon on a page whose policy allows only its own files', () => {
  const mask = names.map((name) => `<i class="nusa-icon nusa-icon--${name}"></i>`).join(' ');
  const sprite = names
    .map((name) => `<svg class="nusa-icon"><use href="nusa-icons.svg#${name}"></use></svg>`)
    .join(' ');
  const body = `<a id="link" href="#x"><i class="nusa-icon nusa-icon--external"></i></a>
<p id="masks">${mask}</p><p id="sprites">${sprite}</p>
<p id="ltr" dir="ltr"><i class="nusa-icon nusa-icon--arrow-forward"></i></p>
<p id="rtl" dir="rtl"><i class="nusa-icon nusa-icon--arrow-forward"></i></p>`;

  let server, browser, page, blank, problems;
  before(async () => {
    server = createServer((request, response) => {
      const name = request.url.slice(1) || 'index.html';
      const file = join(elements, 'dist', name);
      response.setHeader('content-type', TYPES[name.split('.').pop()] ?? 'text/plain');
      response.setHeader(
        'content-security-policy',
        "default-src 'none'; style-src 'self'; img-src 'self'",
      );
      if (name === 'index.html') {
        response.end(
          `<!doctype html><html lang="id"><link rel="icon" href="nusa-icons.svg"><link rel="stylesheet" href="nusa.css"><link rel="stylesheet" href="nusa-icons.css"><body class="nusa-page">${body}`,
        );
      } else if (existsSync(file)) response.end(readFileSync(file));
      else response.writeHead(404).end();
    });
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    browser = await launch();
    [page, blank] = [await browser.newPage(), await browser.newPage()];
    const address = `http://127.0.0.1:${server.address().port}`;
    problems = watch(page, address);
    await page.setViewport({ width: 320, height: 640, deviceScaleFactor: 2 });
    await page.goto(`${address}/`, { waitUntil: 'networkidle0' });
  });
  after(async () => {
    await browser?.close();
    server?.close();
  });

  const ink = (selector) => inkOf(page, blank, selector);

  async function emulate(media, features = []) {
    const devTools = await page.createCDPSession();
    await devTools.send('Emulation.setEmulatedMedia', { media, features });
  }

  it('is drawn: by the mask as by the sprite, and nothing breaks the policy', async () => {
    assert.deepEqual(problems, []);
    const [masks, sprites] = [await ink('#masks > *'), await ink('#sprites > *')];
    assert.equal(masks.length, names.length);
    for (const [i, { share }] of masks.entries()) {
      assert.ok(share > 0.02 && share < 0.6, `${names[i]}: ${share}`);
      const other = sprites[i].share;
      assert.ok(Math.abs(share - other) < 0.05, `${names[i]}: ${share} and ${other}`);
    }
  });

  it('has the colour of its text in forced colours, in a link too', async () => {
    await emulate('', [{ name: 'forced-colors', value: 'active' }]);
    const [text] = await ink('#masks > :first-child');
    const [link] = await ink('#link > i');
    const expected = await page.$eval('#link', (node) => getComputedStyle(node).color);
    await emulate('');
    assert.ok(text.share > 0.02, String(text.share));
    assert.equal(link.colour, expected);
  });

  it('is printed', async () => {
    await emulate('print');
    const [{ share }] = await ink('#masks > :first-child');
    await emulate('');
    assert.ok(share > 0.02, String(share));
  });

  it('points the other way where text runs from right to left', async () => {
    const [ltr, rtl] = [await ink('#ltr > i'), await ink('#rtl > i')].map(([icon]) => icon);
    assert.ok(ltr.right > ltr.left * 1.2, JSON.stringify(ltr));
    assert.ok(rtl.left > rtl.right * 1.2, JSON.stringify(rtl));
  });
});
