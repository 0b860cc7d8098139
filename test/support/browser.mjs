import puppeteer from 'puppeteer-core';
import { chromiumPath } from '../../scripts/browsers.mjs';

/** Chromium as all page tests start it; the caller closes it. */
export function launchBrowser() {
  return puppeteer.launch({
    headless: 'shell',
    executablePath: chromiumPath(),
    args: [
      '--no-sandbox',
      '--disable-dev-shm-usage',
      '--disable-background-networking',
      '--disable-component-update',
      '--no-first-run',
      '--font-render-hinting=none',
      '--force-color-profile=srgb',
    ],
  });
}
