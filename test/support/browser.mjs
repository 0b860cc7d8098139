import puppeteer from 'puppeteer-core';
import { CHROMIUM_ARGUMENTS, chromiumPath } from '../../scripts/browsers.mjs';

/** Chromium as all page tests start it; the caller closes it. */
export function launchBrowser() {
  return puppeteer.launch({
    headless: 'shell',
    executablePath: chromiumPath(),
    args: CHROMIUM_ARGUMENTS,
  });
}
