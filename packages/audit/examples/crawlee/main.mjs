/*
 * Audits a site that Crawlee crawls. Crawlee finds pages, respects robots.txt, retries and throttles; this
 * audits each page it opens. `npm install`, then `node main.mjs https://layanan.example.go.id/`.
 */
import { PuppeteerCrawler } from 'crawlee';
import puppeteer from 'puppeteer-core';
import { auditPage, engineVersions, ResultStore, writeReports } from '@nusa/audit';

const [start] = process.argv.slice(2);
const store = await ResultStore.open('audit-results/results.jsonl');
let browser;

const crawler = new PuppeteerCrawler({
  maxRequestsPerCrawl: 50,
  maxConcurrency: 2,
  respectRobotsTxtFile: true,
  // Checks press keys, resize and reload, which takes longer than reading a page.
  requestHandlerTimeoutSecs: 300,
  launchContext: {
    launcher: puppeteer,
    launchOptions: { executablePath: process.env.CHROME_PATH, args: ['--no-sandbox'] },
  },
  async requestHandler({ page, request, enqueueLinks }) {
    browser ??= await page.browser().version();
    // Before the audit, which may leave the page at another URL.
    await enqueueLinks({ strategy: 'same-hostname' });
    await store.add(
      await auditPage(page, {
        subject: { id: request.loadedUrl, url: request.loadedUrl },
        evidenceFolder: 'audit-results/evidence',
      }),
    );
  },
});

await crawler.run([start]);
await store.finish({
  type: 'run',
  startedAt: new Date().toISOString(),
  command: `node main.mjs ${start}`,
  level: 'standard',
  standard: 'wcag22aa',
  engines: engineVersions(),
  browser: browser ?? '-',
  media: ['1280 × 800'],
  notTested: [],
});
const { files } = await writeReports('audit-results/results.jsonl', {
  formats: ['html', 'earl'],
  languages: ['id', 'en'],
  folder: 'audit-results',
});
console.log(files.join('\n'));
