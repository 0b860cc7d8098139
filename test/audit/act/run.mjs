import { auditPage } from '@nusa/audit';
import { ownChecks } from '../support/internals.mjs';
import { launchBrowser } from '../../support/browser.mjs';

const LIMITS = { load: 8000, check: 8000, subject: 30_000 };

/** Moves the content of the body, except a title, into an open shadow root, as in a component. */
function wrapInShadowRoot() {
  if (!document.body || !(document.documentElement instanceof HTMLElement)) return false;
  const host = document.createElement('x-act');
  const root = host.attachShadow({ mode: 'open' });
  for (const sheet of document.querySelectorAll('style, link[rel=stylesheet]'))
    root.append(sheet.cloneNode(true));
  root.append(
    ...[...document.body.childNodes].filter((node) => !/^(?:script|title)$/.test(node.localName)),
  );
  document.body.append(host);
  return true;
}

/** Our own checks that implement the rule of a case. */
const checksAbout = ({ ruleId }) =>
  ownChecks
    .filter(({ act = [] }) => act.includes(ruleId))
    .map(({ name }) => name.replace('nusa/', ''));

/** The findings of each page, as `{ id: [[check, outcome, detail], …] }`; several pages at a time. */
export async function runCases(testcases, site, { results = {}, concurrency = 2, ...options }) {
  const unique = [...new Map(testcases.map((each) => [each.relativePath, each])).values()];
  const queue = unique.filter(({ relativePath }) => !results[relativePath]);
  const total = queue.length;
  const next = () => {
    const testcase = queue.shift();
    if (testcase) options.progress?.(total - queue.length, total);
    return testcase;
  };
  await Promise.all(
    Array.from({ length: Math.min(concurrency, total) }, () => work(next, site, results, options)),
  );
  return results;
}

/** One browser with one tab, for one case after another. */
async function work(next, site, results, { engines, checks, shadow = false }) {
  let browser, tab;
  const fresh = async () => {
    await browser?.close().catch(() => {});
    browser = await launchBrowser();
    tab = await browser.newPage();
    await tab.setViewport({ width: 1280, height: 800 });
  };
  await fresh();
  let count = 0;
  for (let testcase = next(); testcase; testcase = next()) {
    if (++count % 100 === 0) await fresh();
    let hold;
    try {
      hold = await stay(tab);
      await hold.goto(site.url(testcase));
      if (shadow && !(await tab.evaluate(wrapInShadowRoot))) continue;
      if (shadow) await new Promise((drawn) => setTimeout(drawn, 30));
      const result = await auditPage(tab, {
        level: 'full',
        standard: 'act',
        engines,
        checks: checks ?? checksAbout(testcase),
        evidence: 'none',
        limits: LIMITS,
        reload: async () => {
          await hold.goto(site.url(testcase));
          if (shadow) await tab.evaluate(wrapInShadowRoot);
        },
      });
      results[testcase.relativePath] = {
        findings: unite(result.findings),
        errors: result.checks
          .filter(({ status }) => status === 'error')
          .map(({ check, reason }) => `${check}: ${reason.en}`),
        ...(result.subject.state !== 'loaded' && { state: result.subject.reason?.en }),
      };
    } catch (error) {
      results[testcase.relativePath] = { findings: [], errors: [String(error)] };
      await fresh();
    } finally {
      await hold?.release().catch(() => {});
    }
  }
  await browser.close();
}

function unite(findings) {
  const all = findings.map(({ check, outcome, tags = [], criteria }) =>
    JSON.stringify([
      check,
      outcome,
      tags.filter((tag) => /^(ibm|qualweb):/.test(tag)).join(' '),
      criteria.join(' '),
    ]),
  );
  return [...new Set(all)].sort().map((each) => JSON.parse(each));
}

/** Blocks navigations by the case itself, which may refresh, until it has been audited. */
async function stay(page) {
  const cdp = await page.createCDPSession();
  const { frameTree } = await cdp.send('Page.getFrameTree');
  let allowed = '';
  cdp.on('Fetch.requestPaused', ({ requestId, frameId, request }) => {
    const goes = frameId !== frameTree.frame.id || request.url === allowed;
    allowed = frameId === frameTree.frame.id && goes ? '' : allowed;
    void cdp
      .send(
        ...(goes
          ? ['Fetch.continueRequest', { requestId }]
          : ['Fetch.failRequest', { requestId, errorReason: 'Aborted' }]),
      )
      .catch(() => {});
  });
  await cdp.send('Fetch.enable', { patterns: [{ resourceType: 'Document' }] });
  return {
    async goto(url) {
      allowed = url;
      await page.goto(url, { waitUntil: 'load', timeout: 8000 });
    },
    release: () => cdp.detach(),
  };
}
