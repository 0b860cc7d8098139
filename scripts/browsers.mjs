import { existsSync } from 'node:fs';

/** Where Debian, and others, put a Chromium that runs without a screen; the headless shell first, which is faster. */
const CHROMIUM_PATHS = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The Chromium to test with: `CHROME_PATH`, or the first one found in a usual place; `undefined` if neither exists. */
export function chromiumPath() {
  return process.env.CHROME_PATH || CHROMIUM_PATHS.find((path) => existsSync(path));
}

/** How every test starts Chromium: as root in a container too, without calls to other hosts, with the same glyphs and colours. */
export const CHROMIUM_ARGUMENTS = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
];
