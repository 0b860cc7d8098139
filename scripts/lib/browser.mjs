import puppeteer from 'puppeteer-core';
import { CHROMIUM_ARGUMENTS, chromiumPath } from '../browsers.mjs';

/**
 * Starts Chromium as every browser test does; the caller closes it.
 *
 * @param {import('puppeteer-core').LaunchOptions} [options]
 */
export function launchBrowser(options) {
  return puppeteer.launch({
    headless: 'shell',
    executablePath: chromiumPath(),
    args: CHROMIUM_ARGUMENTS,
    ...options,
  });
}
