/* global markAuthors */
import { fileURLToPath } from 'node:url';
import { ASSETS, loadStories } from '../../../scripts/stories-ssr.mjs';
import { serve } from '../../support/serve.mjs';
import { TAKEN_OVER } from './taken-over.mjs';

const collector = fileURLToPath(new URL('collector.js', import.meta.url));

/** Held still: what the page does to the frame of a story is not what is tested. */
const FRAME =
  'all:revert!important;display:block!important;position:relative!important;box-sizing:border-box!important;' +
  'width:720px!important;padding:8px!important;background:#fff!important;color-scheme:light!important;' +
  'transition:none!important;animation:none!important';

/** The author's own nodes belong to the page: here they look the same on each, so that only ours can differ. */
const HELD_STILL =
  '[data-author]:not([hidden],.story),[data-author]::before,[data-author]::after,[data-author]::marker{all:revert!important;' +
  'font:16px/1.5 sans-serif!important;letter-spacing:normal!important;word-spacing:normal!important;text-indent:0!important;' +
  'text-transform:none!important;text-align:start!important;text-shadow:none!important;color:#000!important;' +
  'white-space:normal!important;transition:none!important;animation:none!important}' +
  // Beside our elements the author's are the page's to draw, and to size.
  '[data-author=beside]:not([hidden]){visibility:hidden!important;position:absolute!important}';

const frame = ({ id, html }) => {
  // Most rules of forms begin with `form`, and radio buttons of two stories must not be one group.
  const tag = /<form/.test(html.id) ? 'div' : 'form';
  return `<${tag} class="story" data-story="${id}" style="${FRAME}">${html.id}</${tag}>`;
};

/** Ten thousand options look no different from fifty, and take minutes under a sheet that lays each out. */
const withFewOptions = (html) => {
  let count = 0;
  return html.replace(/<option\b[^>]*>[^<]*(<\/option>)?/g, (option) =>
    ++count > 50 ? '' : option,
  );
};

/** Every story of the components and patterns. */
const stories = (await loadStories())
  .filter(({ title }) => !/^Foundations/.test(title))
  .map((story) => ({ ...story, html: { id: withFewOptions(story.html.id) } }));

/** Whose rules for the author's own markup are unlike those of the other components. */
const ALSO = ['components-file-upload--own-input'];

/** Of each component and pattern the story with the most markup, and a few more. */
function oneOfEach() {
  const found = new Map();
  for (const story of stories) {
    const { title, html } = story;
    if (html.id.length > (found.get(title)?.html.id.length ?? 0)) found.set(title, story);
  }
  return [...found.values(), ...stories.filter(({ id }) => ALSO.includes(id))];
}

/** A page with all stories is too slow and too tall to be compared and pictured: they come on several. */
const PAGES = 6;

/** @returns {{ name: string, stories: object[] }[]} pages that hold every story once, or one of each component */
export const pagesOf = (isWhole) =>
  isWhole
    ? Array.from({ length: PAGES }, (_, page) => ({
        name: `${page + 1} of ${PAGES}`,
        stories: stories.filter((_, i) => i % PAGES === page),
      }))
    : [{ name: 'one of each component', stories: oneOfEach() }];

/** No white space around the body: a page that keeps it would put a line there. */
const page = (chosen, script) => `<!doctype html>
<html lang="id" id="root">
<head>
<meta charset="utf-8">
<title>Cerita</title>
<link rel="icon" href="data:,">
<style id="before"></style>
<link rel="stylesheet" href="/nusa.css">
<style id="after"></style>
<script src="/collector.js"></script>
${script ? '<script type="module" src="/nusa.js"></script>' : ''}
</head><body id="app">${chosen.map(frame).join('')}</body></html>`;

/** Serves a page that holds some stories. */
export const serveStories = (chosen = stories) =>
  serve({
    files: { ...ASSETS, 'collector.js': collector },
    page: (request, response, { pathname, searchParams }) => {
      if (pathname !== '/stories') return false;
      return response.end(page(chosen, searchParams.has('script')));
    },
  });

/** Opens the stories from one to another on a page, upgraded or not. */
export async function openStories(browser, address, { script = true } = {}) {
  const page = await browser.newPage();
  await page.setViewport({ width: 760, height: 1000 });
  await page.goto(`${address}/stories${script ? '?script' : ''}`);
  await page.evaluate(async () => {
    const hosts = [...document.querySelectorAll('*')];
    await Promise.all(hosts.map((host) => host.updateComplete));
    await document.fonts.ready;
    document.activeElement?.blur();
  });
  await page.evaluate(
    (css, taken) => {
      markAuthors(taken);
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets.push(sheet);
    },
    HELD_STILL,
    TAKEN_OVER.join(','),
  );
  return page;
}
