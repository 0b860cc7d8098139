import { createServer } from 'node:http';
import { after, before } from 'node:test';
import { auditPage } from '@nusa/audit';
import { launchBrowser } from '../../../support/browser.mjs';

/** A page without faults around the given body. */
export const page = (body, { head = '', lang = 'id', title = 'Halaman uji' } = {}) =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title>` +
  `<meta name="viewport" content="width=device-width, initial-scale=1">${head}</head>` +
  `<body><main><h1>Halaman uji</h1>${body}</main></body></html>`;

/** One browser and one server for all tests of a file. */
export function pages() {
  const served = new Map();
  let browser, server, origin;
  before(async () => {
    browser = await launchBrowser();
    server = createServer((request, response) => {
      const answer = served.get(request.url.split('?')[0]);
      if (typeof answer === 'function') return answer(request, response);
      response.writeHead(answer ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(answer ?? 'Not found');
    });
    await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
    origin = `http://127.0.0.1:${server.address().port}`;
  });
  after(async () => {
    await browser?.close();
    server?.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  });

  const open = async (html) => {
    const path = `/${served.size}`;
    served.set(path, html);
    const tab = await browser.newPage();
    await tab.setViewport({ width: 1280, height: 800 });
    await tab.goto(origin + path);
    return tab;
  };
  return {
    get browser() {
      return browser;
    },
    get origin() {
      return origin;
    },
    serve: (path, answer) => served.set(path, answer),
    open,
    /** Audits one page; `checks: ['reflow']` runs only that check. */
    async audit(html, options = {}) {
      const tab = await open(html);
      try {
        return await auditPage(tab, { engines: [], checks: [], evidence: 'none', ...options });
      } finally {
        await tab.close();
      }
    },
  };
}

/** `failed axe/button-name 4.1.2 #pay`, for each finding. */
export const lines = ({ findings }) =>
  findings.map(
    ({ outcome, check, criteria, target }) =>
      `${outcome} ${check} ${criteria.join(',')}${target ? ` ${target.path.join(' ')}` : ''}`,
  );

export const outcomes = (result, check) =>
  result.findings.filter((each) => each.check === check).map(({ outcome }) => outcome);

export const verdictOf = (result, criterion) =>
  result.verdicts.find((each) => each.criterion === criterion).verdict;
