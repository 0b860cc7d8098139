import assert from 'node:assert/strict';
import test from 'node:test';
import { auditPage, loadSubject } from '../../packages/audit/dist/index.js';
import { page, pages } from './support/pages.mjs';

const site = pages();
const LIMITS = { load: 1500, check: 4000, subject: 20_000 };

const script = (code) => page(`<script>${code}</script><button></button>`);
const html = { 'content-type': 'text/html' };
const CASES = {
  'a page that never loads': ['timeout', () => {}],
  'a page whose last byte never comes': [
    'timeout',
    (_, response) => {
      response.writeHead(200, html);
      response.write(page('<p>Sebentar'));
    },
  ],
  'a page that redirects for ever': [
    'redirects',
    ({ url }, response) => response.writeHead(302, { location: url }).end(),
  ],
  'a file to download': [
    'download',
    (_, response) =>
      response
        .writeHead(200, {
          'content-type': 'application/octet-stream',
          'content-disposition': 'attachment; filename="a.bin"',
        })
        .end('x'),
  ],
  'a page that is not HTML': [
    'not-html',
    (_, response) => response.writeHead(200, { 'content-type': 'application/json' }).end('{}'),
  ],
  'a page that wants a password': [
    'blocked',
    (_, response) => response.writeHead(403, html).end('x'),
  ],
  'a page that is not there': [
    'error',
    (_, response) => response.writeHead(404, html).end(page('<p>Tidak ditemukan</p>')),
  ],
  'a server that fails': ['error', (_, response) => response.writeHead(500, html).end('x')],
  'a server that hangs up': ['error', (_, response) => response.destroy()],
  'a page with 50,000 nodes': ['too-large', page('<b></b>'.repeat(50_000))],
  'a page whose script never ends': ['timeout', script('for (;;);')],
  'a page that opens dialogs': [
    'loaded',
    script('alert(1); confirm(2); onbeforeunload = (e) => e.preventDefault()'),
  ],
  'a page that throws in every script': [
    'loaded',
    script(
      'Array.prototype.map = () => { throw 1 }; JSON.stringify = () => { throw 2 };' +
        'setInterval(() => { throw 3 }, 10); throw 4',
    ),
  ],
};

for (const [name, [state, answer]] of Object.entries(CASES)) {
  test(`${name}: ${state}, and the next page loads`, async () => {
    const path = `/bad/${name.replaceAll(' ', '-')}`;
    site.serve(path, answer);
    site.serve('/good', page('<p>Baik</p>'));
    const tab = await site.browser.newPage();
    const started = performance.now();
    const loaded = await loadSubject(tab, site.origin + path, {
      ...LIMITS,
      ...(state === 'too-large' && { load: 20_000 }),
    });
    assert.equal(loaded.state, state);
    assert.equal(state === 'loaded', loaded.reason === undefined);
    if (state === 'loaded') {
      const { findings } = await auditPage(tab, { engines: ['axe'], checks: [], limits: LIMITS });
      assert.ok(findings.some(({ check }) => check === 'axe/button-name'));
    }
    assert.ok(performance.now() - started < 15_000);
    // Whoever runs many subjects takes a new tab after one that hangs.
    const next = state === 'timeout' ? await site.browser.newPage() : tab;
    assert.equal((await loadSubject(next, `${site.origin}/good`, LIMITS)).state, 'loaded');
    await Promise.race([tab.close(), new Promise((late) => setTimeout(late, 2000))]);
  });
}
