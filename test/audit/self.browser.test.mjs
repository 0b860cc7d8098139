import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { auditPage, htmlReport, modelOf } from '@nusa/audit';
import { launchBrowser } from '../support/browser.mjs';
import { ReviewApp } from './support/internals.mjs';
import { folderWith, hostile, run, site } from './support/results.mjs';

/**
 * The other reports differ in their texts alone: what texts can break is looked at, not every key pressed
 * again. `NUSA_AUDIT_WHOLE=1` does all with all, which takes minutes.
 */
const isWhole = process.env.NUSA_AUDIT_WHOLE === '1';
const TEXTS = isWhole ? { level: 'full' } : { engines: ['axe', 'html'], checks: ['reflow'] };
const WHOLE = isWhole ? { level: 'full' } : {};
const timeout = isWhole ? 600_000 : 120_000;

/** What the report demands of others, it keeps itself. */
describe('The report audits itself', () => {
  let browser, server, address, tab;
  const served = new Map();
  before(async () => {
    browser = await launchBrowser();
    server = createServer(({ url }, response) => {
      response.writeHead(served.has(url) ? 200 : 404, {
        'content-type': 'text/html; charset=utf-8',
      });
      response.end(served.get(url) ?? '');
    });
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${server.address().port}`;
    tab = await browser.newPage();
    await tab.setViewport({ width: 1280, height: 800 });
  });
  after(async () => {
    await browser?.close();
    server?.closeAllConnections();
    server?.close();
  });

  async function assertClean(path, markup, options = {}) {
    served.set(path, markup);
    const problems = [];
    tab.on('console', (message) => problems.push(message.text()));
    tab.on('dialog', (dialog) => problems.push(`dialog: ${dialog.message()}`));
    await tab.goto(address + path);
    const { subject, findings, checks } = await auditPage(tab, {
      subject: { id: path, url: address + path },
      ...options,
    });
    assert.equal(subject.state, 'loaded', JSON.stringify(subject.reason));
    assert.deepEqual(
      checks
        .filter(({ status }) => status === 'error')
        .map(({ check, reason }) => `${check}: ${reason?.en}`),
      [],
    );
    assert.deepEqual(
      findings
        .filter(({ outcome }) => outcome === 'failed')
        .map(({ check, message, target }) => `${check}: ${message.en} ${target?.html ?? ''}`),
      [],
    );
    assert.deepEqual(
      problems.filter((text) => !/favicon/.test(text)),
      [],
    );
    tab.removeAllListeners('console');
    tab.removeAllListeners('dialog');
  }

  for (const language of ['id', 'en']) {
    it(`in ${language}, about a site with failures`, { timeout }, async () => {
      const markup = htmlReport(modelOf(run(), site()), {
        language,
        folder: '/nowhere',
        name: 'Layanan',
      });
      await assertClean(`/${language}`, markup, language === 'id' ? WHOLE : TEXTS);
    });
  }

  for (const language of isWhole ? ['id', 'en'] : ['id']) {
    it(
      `in ${language}, about a hostile page, whose markup never became markup`,
      { timeout },
      async () => {
        const markup = htmlReport(modelOf(run(), hostile()), { language, folder: '/nowhere' });
        await assertClean(`/hostile/${language}`, markup, TEXTS);
        assert.deepEqual(
          await tab.$$eval('script, iframe, img, [onerror]', (nodes) => nodes.length),
          0,
        );
      },
    );
  }

  it('and so do the pages on which a person answers', { timeout }, async () => {
    const { file, folder, remove } = folderWith(site());
    const app = await ReviewApp.open({
      results: file,
      reviews: `${folder}/reviews.yaml`,
      evidence: `${folder}/evidence`,
      language: 'id',
    });
    const ask = async (url) => {
      let body;
      const response = { writeHead: () => response, end: (text) => (body = text) };
      await app.handle({ url, method: 'GET', headers: { host: app.origin.slice(7) } }, response);
      return body;
    };
    app.origin = 'http://127.0.0.1:1';
    await assertClean('/question', await ask('/0'));
    remove();
  });
});
