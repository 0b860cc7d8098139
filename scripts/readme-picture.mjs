/* Takes the screenshot at the top of README.md (docs/images/page.png) of the page whose HTML README.md shows. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from '../test/support/browser.mjs';
import { root } from './lib/run.mjs';

const html = readFileSync(join(root, 'README.md'), 'utf8').match(/```html\n([^]*?)```/)[1];
const file = (name) => readFileSync(join(root, 'packages/elements/dist', name), 'utf8');

const browser = await launchBrowser();
try {
  const page = await browser.newPage();
  await page.setViewport({ width: 760, height: 800 });
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname === '/nusa.css')
      request.respond({ contentType: 'text/css', body: file('nusa.css') });
    else if (pathname === '/nusa.js')
      request.respond({ contentType: 'text/javascript', body: file('nusa.js') });
    else request.respond({ contentType: 'text/html; charset=utf-8', body: html });
  });
  await page.goto('http://contoh.invalid/');
  // One answer is wrong, so that the screenshot shows an error.
  await page.type('input[name=nik]', '3171 0145 0890');
  await page.evaluate(() => {
    document
      .querySelector('nusa-text-input[name=nik]')
      .setAttribute('error-message', 'NIK harus 16 angka');
  });
  await page.click('h1, main', { offset: { x: 2, y: 2 } });
  await page.setViewport({ width: 760, height: 400 }); // Smaller than the page, so that the screenshot has no empty space below it.
  await page.screenshot({ path: join(root, 'docs/images/page.png'), fullPage: true });
} finally {
  await browser.close();
}
