import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { SCHEME_SCRIPT, SCHEME_SCRIPT_HASH } from '@nusa/elements/scheme-script.js';
import { renderHtml, schemeFromCookie } from '@nusa/server';
import { launch, watch } from '../storybook/browser.mjs';

const dist = fileURLToPath(new URL('../../packages/elements/dist/', import.meta.url));

const page = (script) => `<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Surat</title>
<link rel="icon" href="data:,">
${script}
<link rel="stylesheet" href="/nusa.css">
<script type="module" src="/nusa.js"></script>
</head>
<body class="nusa-page">
<main class="nusa-main">
<h1>Surat keterangan domisili</h1>
<nusa-text-input label="Nama" name="nama"></nusa-text-input>
<a href="/next" id="next">Lanjut</a>
</main>
<nusa-footer><nusa-scheme-switch action="/tampilan"></nusa-scheme-switch></nusa-footer>
</body></html>`;

/** As the command line of @nusa/server writes a static page: nobody's choice is known to it. */
const prerendered = (script) => renderHtml(page(script), { nonce: 'abc' });

/** How a page may learn of the scheme, and the sources of scripts that its policy allows. */
const WAYS = {
  server: { scripts: "'self'", html: (scheme) => renderHtml(page(''), { scheme, nonce: 'abc' }) },
  'an inline script with the published hash': {
    scripts: `'self' '${SCHEME_SCRIPT_HASH}'`,
    html: () => prerendered(`<script>${SCHEME_SCRIPT}</script>`),
  },
  'the script as a file': {
    scripts: "'self'",
    html: () => prerendered('<script src="/nusa-scheme.js"></script>'),
  },
};

describe('A chosen scheme survives reload without a flash', () => {
  let server, browser, address, current;
  before(async () => {
    server = createServer((request, response) => {
      const { pathname } = new URL(request.url, 'http://x');
      if (/^\/nusa[\w.-]*$/.test(pathname)) {
        response.setHeader(
          'content-type',
          pathname.endsWith('css') ? 'text/css' : 'text/javascript',
        );
        // Late enough for a frame to be painted before it, were there one.
        setTimeout(() => response.end(readFileSync(join(dist, pathname))), 60);
        return;
      }
      const { scripts, html } = current;
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.setHeader(
        'content-security-policy',
        `default-src 'none'; style-src 'self' 'nonce-abc'; img-src data:; script-src ${scripts}; form-action 'self'`,
      );
      response.end(html(schemeFromCookie(request.headers.cookie)));
    });
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${server.address().port}`;
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    server?.close();
    server?.closeAllConnections();
  });

  /** The colours that the corner of the page had, frame by frame, from one page to the next. */
  async function framesOf(way, { choose = true } = {}) {
    current = way;
    const context = await browser.createBrowserContext();
    const tab = await context.newPage();
    const problems = watch(tab, address);
    await tab.setViewport({ width: 400, height: 400 });
    await tab.goto(`${address}/`, { waitUntil: 'networkidle0' });
    await tab.click('nusa-scheme-switch button[value=dark]');
    if (!choose) await tab.evaluate(() => (document.cookie = 'nusa-scheme=;path=/;max-age=0'));
    // The first frame that is sent is the last one that was painted.
    await new Promise((resolve) => setTimeout(resolve, 150));
    const devTools = await tab.createCDPSession();
    const frames = [];
    devTools.on('Page.screencastFrame', ({ data, sessionId }) => {
      frames.push(data);
      void devTools.send('Page.screencastFrameAck', { sessionId });
    });
    await tab.evaluateOnNewDocument(() => {
      globalThis.shifts = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) globalThis.shifts += entry.value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await devTools.send('Page.startScreencast', { format: 'png', everyNthFrame: 1 });
    await Promise.all([tab.waitForNavigation({ waitUntil: 'networkidle0' }), tab.click('#next')]);
    await new Promise((resolve) => setTimeout(resolve, 200));
    await devTools.send('Page.stopScreencast');
    const state = await tab.evaluate(() => ({
      shifts: globalThis.shifts,
      pressed: document.querySelector('[aria-pressed=true]').value,
      scheme: document.documentElement.dataset.scheme,
    }));
    const corners = await tab.evaluate(cornersOf, frames);
    await context.close();
    return { corners, problems, ...state };
  }

  for (const [name, way] of Object.entries(WAYS)) {
    it(`by ${name}: every frame is dark, and nothing moves`, async () => {
      const { corners, problems, shifts, pressed, scheme } = await framesOf(way);
      assert.ok(corners.length > 0, 'no frame was seen');
      assert.deepEqual(
        corners.filter((brightness) => brightness > 80),
        [],
        String(corners),
      );
      assert.deepEqual([shifts, pressed, scheme], [0, 'dark', 'dark']);
      assert.deepEqual(problems, []);
    });
  }

  it('would see a flash: without a choice the next page is light', async () => {
    const { corners } = await framesOf(WAYS.server, { choose: false });
    assert.ok(
      corners.some((brightness) => brightness > 200),
      String(corners),
    );
  });

  it('has no other script allowed by its policy', async () => {
    const { problems } = await framesOf({
      scripts: "'self' 'sha256-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA='",
      html: WAYS['an inline script with the published hash'].html,
    });
    assert.match(problems.join('\n'), /Content Security Policy/);
  });

  it('changes at run time without rendering anything anew and without a shift', async () => {
    current = WAYS.server;
    const tab = await browser.newPage();
    await tab.goto(`${address}/`, { waitUntil: 'networkidle0' });
    const changes = await tab.evaluate(async () => {
      const seen = [];
      const observer = new MutationObserver((records) =>
        seen.push(
          ...records.map(
            ({ target, attributeName, type }) =>
              `${target.localName ?? 'text'} ${attributeName ?? type}`,
          ),
        ),
      );
      observer.observe(document, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      });
      let shifts = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts += entry.value;
      }).observe({ type: 'layout-shift' });
      document.querySelector('nusa-scheme-switch button[value=dark]').click();
      await new Promise((resolve) => setTimeout(resolve, 150));
      return { seen, shifts };
    });
    await tab.close();
    assert.deepEqual(changes, {
      seen: ['html data-scheme', 'button aria-pressed', 'button aria-pressed'],
      shifts: 0,
    });
  });
});

/** How bright the lower left corner of each frame is, from 0 to 255. Images of `data:` are allowed in the test's pages. */
async function cornersOf(frames) {
  const corners = [];
  for (const data of frames) {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.width, image.height];
    const context = canvas.getContext('2d');
    context.drawImage(image, 0, 0);
    const [red, green, blue] = context.getImageData(2, 2, 1, 1).data;
    corners.push(Math.max(red, green, blue));
  }
  return corners;
}
