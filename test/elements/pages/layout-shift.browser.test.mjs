import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { startPages } from '../../support/page-browser.mjs';
import { whenUpgraded } from '../../support/page-server.mjs';

/* What looks otherwise with scripts keeps its place all the same; the other fields are in form-contract.test.mjs. */

const FIELDS = {
  'nusa-password-input':
    '<nusa-password-input label="Kata sandi" name="sandi"></nusa-password-input>',
  "nusa-password-input with the author's own input":
    '<nusa-password-input label="Kata sandi"><input type="password" name="sandi"></nusa-password-input>',
  'nusa-multi-file-upload':
    '<nusa-multi-file-upload label="Berkas" name="berkas" upload-url="/berkas"></nusa-multi-file-upload>',
};

const { browser, server } = await startPages();

describe('Nothing moves when the script arrives', () => {
  for (const [name, html] of Object.entries(FIELDS)) {
    for (const width of [320, 1100]) {
      it(`${name}, ${width} pixels`, async () => {
        const release = server.holdScript();
        const page = await browser.newPage();
        await page.setViewport({ width, height: 700 });
        await page.evaluateOnNewDocument(() => {
          window.shift = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) window.shift += entry.value;
          }).observe({ type: 'layout-shift', buffered: true });
        });
        const address = server.add(`<form>${html}<p>Sesudahnya</p></form>`);
        void page.goto(address).catch(() => {}); // It ends, or not, with the script.
        await page.waitForSelector('input');
        const pause = () => page.evaluate(() => new Promise((done) => setTimeout(done, 100)));
        await pause();
        const place = () => page.$eval('p', (after) => after.getBoundingClientRect().top);
        const before = await place();
        release();
        await whenUpgraded(page);
        await pause();
        assert.equal(await place(), before);
        // Chromium itself writes other words into a file input that takes several files.
        const allowed = html.includes('multi-file') ? 0.001 : 0;
        assert.ok((await page.evaluate(() => window.shift)) <= allowed);
        await page.close();
      });
    }
  }
});
