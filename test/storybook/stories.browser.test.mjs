import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { LANGUAGES, loadStories } from '../../scripts/stories-ssr.mjs';
import { launch, readPage, scrollsSideways, watch } from './browser.mjs';
import { book, serveBook } from './server.mjs';

/** The narrowest screen that WCAG 2.2 requires (1.4.10). */
const NARROW = { width: 320, height: 640 };

/** Milliseconds after which English stories are skipped on a busy machine. They differ only in their texts. */
const BUDGET = 90_000;

describe('Every story, in both languages', () => {
  let browser, server, stories, client, plain, problems;

  before(async () => {
    server = await serveBook();
    browser = await launch();
    stories = await loadStories();
    client = await openPage();
    problems = watch(client.page, server.address);
    await client.page.goto(`${server.address}/iframe.html?viewMode=story&id=${stories[0].id}`);
    await client.page.waitForSelector('#storybook-root > *');
    plain = await openPage();
    await plain.page.setJavaScriptEnabled(false);
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  async function openPage() {
    const page = await browser.newPage();
    await page.setViewport(NARROW);
    return { page, devTools: await page.createCDPSession() };
  }

  /** Shows another story in the open preview, because reloading it for each story would take minutes. */
  const show = (id, language) =>
    client.page.evaluate(
      async (storyId, language) => {
        const channel = window.__STORYBOOK_ADDONS_CHANNEL__;
        const once = (event) => new Promise((resolve) => channel.once(event, resolve));
        const failures = ['storyErrored', 'storyThrewException', 'storyMissing'].map(
          async (event) => {
            throw new Error(`${event}: ${JSON.stringify(await once(event))}`);
          },
        );
        const step = async (event, payload) => {
          const rendered = once('storyRendered');
          channel.emit(event, payload);
          await Promise.race([rendered, ...failures]);
        };
        const current = new URLSearchParams(location.search).get('id');
        if (current !== storyId) await step('setCurrentStory', { storyId, viewMode: 'story' });
        if (document.documentElement.lang !== language)
          await step('updateGlobals', { globals: { language } });
        const hosts = [...document.querySelectorAll('#storybook-root *')];
        await Promise.all(hosts.map((host) => host.updateComplete));
        await new Promise((resolve) => setTimeout(resolve, 20));
      },
      id,
      language,
    );

  it('is in the index of Storybook', () => {
    const { entries } = JSON.parse(readFileSync(join(book, 'index.json'), 'utf8'));
    const indexed = Object.values(entries)
      .filter(({ type }) => type === 'story')
      .map(({ id }) => id);
    assert.deepEqual(stories.map(({ id }) => id).sort(), indexed.sort());
  });

  it('has a page without scripts or inline styles, with a policy that allows none', () => {
    const found = [];
    for (const { id } of stories) {
      for (const language of LANGUAGES) {
        const name = `${id}.${language}.html`;
        const html = readFileSync(join(book, 'ssr', name), 'utf8');
        if (/<script|\son[a-z]+=|javascript:/i.test(html)) found.push(`${name} has a script`);
        if (/\sstyle=|unsafe-inline/i.test(html)) found.push(`${name} has an inline style`);
        if (!html.includes(`http-equiv="Content-Security-Policy" content="default-src 'none'`)) {
          found.push(`${name} has no policy`);
        }
      }
    }
    assert.deepEqual(found, []);
  });

  it(
    'renders in the browser, reads the same without JavaScript, and fits 320 pixels',
    { timeout: 300_000 },
    async (test) => {
      const found = [];
      const deadline = performance.now() + BUDGET;
      let skipped = 0;
      for (const language of LANGUAGES) {
        for (const { id, withoutScript } of stories) {
          if (language === 'en' && performance.now() > deadline) {
            skipped++;
            continue;
          }
          const name = `${id} (${language})`;
          const [, response] = await Promise.all([
            show(id, language).catch((error) => found.push(`${name}: ${error.message}`)),
            plain.page.goto(`${server.address}/ssr/${id}.${language}.html`),
          ]);
          if (!response.ok()) found.push(`${name}: ${response.status()}`);
          const [upgraded, rendered] = await Promise.all([
            readPage(client.devTools),
            readPage(plain.devTools),
          ]);
          if (!withoutScript && upgraded.join('\n') !== rendered.join('\n')) {
            found.push(`${name} reads differently:\n${difference(upgraded, rendered)}`);
          }
          if (await scrollsSideways(client.page)) found.push(`${name} scrolls sideways`);
          if (await plain.page.evaluate(() => document.documentElement.scrollWidth > 320)) {
            found.push(`${name} scrolls sideways without JavaScript`);
          }
        }
      }
      if (skipped) test.diagnostic(`out of time: ${skipped} stories were not tested in English`);
      assert.deepEqual([...found, ...problems], []);
    },
  );
});

/** The lines from the first difference. */
function difference(upgraded, rendered) {
  const start = upgraded.findIndex((line, i) => line !== rendered[i]);
  const some = (lines, sign) => lines.slice(start, start + 4).map((line) => `  ${sign} ${line}`);
  return [...some(upgraded, '+'), ...some(rendered, '-')].join('\n');
}
