import { auditPage } from '@nusa/audit';
import { engines, ownChecks } from '../support/internals.mjs';
import { launchBrowser } from '../../support/browser.mjs';
import { createServer } from 'node:http';
import { plainPage } from './pages.mjs';

/** Passes `judge(html, criterion)`, which audits a page with the checks of that criterion, or with all. */
export async function withAuditor(work) {
  let html = '';
  const server = createServer((request, response) => {
    const isPage = request.url === '/page';
    response.writeHead(isPage || request.url === '/frame' ? 200 : 404, {
      'content-type': 'text/html',
    });
    response.end(
      isPage ? html : '<!doctype html><html lang="id"><title>Peta</title><p>Peta</p></html>',
    );
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  const url = `http://127.0.0.1:${server.address().port}/page`;
  let browser = await launchBrowser();
  let count = 0;
  const open = async (given) => {
    html = given;
    if (++count % 60 === 0) {
      await browser.close();
      browser = await launchBrowser();
    }
    const page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 800 });
    await page.goto(url);
    return page;
  };
  const judge = async (given, criterion) => {
    const page = await open(given);
    try {
      const about = (list) =>
        list
          .filter(({ criteria }) => !criterion || criteria.includes(criterion))
          .map(({ name }) => name);
      return await auditPage(page, {
        level: 'standard',
        evidence: 'none',
        ...(criterion && {
          engines: about(engines),
          checks: about(ownChecks).map((name) => name.replace('nusa/', '')),
        }),
      });
    } finally {
      await page.close().catch(() => {});
    }
  };
  try {
    return await work(judge, open);
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}

/** The verdict on an injected fault. */
export async function tryMutation(judge, { criterion, apply }, seed) {
  const plain = plainPage(seed);
  const mutated = apply(plain);
  if (mutated === plain) return undefined;
  const result = await judge(mutated, criterion);
  const verdict = result.verdicts.find((each) => each.criterion === criterion).verdict;
  const broken = result.checks
    .filter(({ status }) => status === 'error')
    .map(({ check, reason }) => `${check}: ${reason.en}`);
  return { verdict, broken };
}
