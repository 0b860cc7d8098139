import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { auditPage, loadSubject, readResults } from '@nusa/audit';
import { main } from '../support/internals.mjs';
import { chromiumPath } from '../../../scripts/browsers.mjs';
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
  'a page with 50,000 nodes in shadow roots, 4,000 deep': [
    'too-large',
    script(
      'const host = document.body.appendChild(document.createElement("x-a"));' +
        'let node = host.attachShadow({ mode: "open" });' +
        'for (let i = 0; i < 4000; i++) node = node.appendChild(document.createElement("b"));' +
        'for (let i = 0; i < 46000; i++) host.shadowRoot.append(document.createElement("i"));',
    ),
  ],
  'a page that never stops coming': [
    'timeout',
    (_, response) => {
      response.writeHead(200, html);
      const more = () => response.write('<p>Lagi</p>'.repeat(1000));
      const timer = setInterval(more, 5);
      response.on('close', () => clearInterval(timer));
    },
  ],
  'a page with a frame from elsewhere that never loads': [
    'timeout',
    page('<iframe title="Peta" src="ELSEWHERE/bad/a-page-that-never-loads"></iframe>'),
  ],
  'a page that navigates forever': ['timeout', script('location = "?" + Math.random()')],
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

/** Under an address of its own; frames are from another one than the page. */
function serve(name, answer) {
  const path = `/bad/${name.replaceAll(/\W/g, '-')}`;
  const there = site.origin.replace('127.0.0.1', 'localhost');
  site.serve(path, typeof answer === 'string' ? answer.replace('ELSEWHERE', there) : answer);
  return path;
}

for (const [name, [state, answer]] of Object.entries(CASES)) {
  test(`${name}: ${state}, and the next page loads`, async () => {
    const path = serve(name, answer);
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
    // The runner opens a new tab after one that hangs.
    const next = state === 'timeout' ? await site.browser.newPage() : tab;
    assert.equal((await loadSubject(next, `${site.origin}/good`, LIMITS)).state, 'loaded');
    await Promise.race([tab.close(), new Promise((late) => setTimeout(late, 2000))]);
  });
}

const CHANGES = {
  'rewrites itself':
    'setInterval(() => { document.body.innerHTML = `<main><a href="#${Math.random()}">Baru</a></main>` }, 7)',
  'removes itself': 'setTimeout(() => document.documentElement.remove(), 300)',
  'navigates, closes and opens windows':
    'setInterval(() => { location = "/good?" + Math.random(); close(); open("/good"); document.write("") }, 50)',
  'moves focus about':
    'setInterval(() => { const all = document.querySelectorAll("button"); all[Math.floor(Math.random() * all.length)].focus() }, 20)',
};

for (const [what, code] of Object.entries(CHANGES)) {
  test(`a page that ${what} while it is tested: every check ends and is recorded`, async () => {
    const tab = await site.open(
      page(
        `<button>Satu</button><button>Dua</button><input aria-label="Nama"><script>${code}</script>`,
      ),
    );
    const started = performance.now();
    const { subject, checks, verdicts } = await auditPage(tab, {
      evidence: 'none',
      limits: { load: 3000, check: 3000, subject: 20_000 },
    });
    assert.ok(performance.now() - started < 60_000);
    assert.equal(verdicts.length, 55);
    if (subject.state === 'loaded') assert.ok(checks.length > 15);
    else assert.ok(subject.reason.id);
    for (const { status, reason } of checks) assert.ok(status === 'ran' || reason.id);
    await Promise.race([tab.close(), new Promise((late) => setTimeout(late, 2000))]);
  });
}

test('a run records all of them, in bounded time and memory', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'nusa-audit-bad-'));
  process.env.CHROME_PATH ??= chromiumPath();
  site.serve('/good', page('<p>Baik</p>'));
  // Reading 50,000 nodes may take a busy machine longer than this run waits for any page.
  const quick = Object.entries(CASES).filter(([, [state]]) => state !== 'too-large');
  const wanted = quick.map(([name, [state, answer]]) => [site.origin + serve(name, answer), state]);
  let memory = 0;
  const watch = setInterval(() => (memory = Math.max(memory, process.memoryUsage().rss)), 100);
  const before = process.memoryUsage().rss;
  const started = performance.now();
  const flags = ['--engine', 'axe', '--check', 'name', '--timeout', '4', '-f', 'csv', '-o', folder];
  const code = await main(
    ['url', ...wanted.map(([url]) => url), `${site.origin}/good`, ...flags],
    {
      out: () => {},
      error: () => {},
      isTerminal: false,
      columns: 80,
      stdin: [],
      stop: new AbortController().signal,
    },
    { load: loadSubject, audit: auditPage },
  );
  clearInterval(watch);
  const { results } = await readResults(join(folder, 'results.jsonl'));
  const states = Object.fromEntries(results.map(({ subject }) => [subject.url, subject.state]));
  assert.deepEqual(states, Object.fromEntries([...wanted, [`${site.origin}/good`, 'loaded']]));
  for (const { subject } of results)
    assert.ok(subject.state === 'loaded' || (subject.reason.id && subject.reason.en));
  assert.equal(code, 1, 'the pages that load have a button without a name');
  assert.ok(performance.now() - started < 120_000);
  assert.ok(memory - before < 300 * 2 ** 20, `${Math.round((memory - before) / 2 ** 20)} MiB`);
  rmSync(folder, { recursive: true });
});
