/*
 * Style recalculation when the scheme, or the theme, of a page with 1,000 fields changes, over the
 * same switch on the same native HTML with Nusa's classes.
 */
import { readFileSync } from 'node:fs';
import { launchBrowser } from '../support/browser.mjs';
import { reportBench, rounded } from './support/ledger.mjs';
import { bestOf, metricsOf, mount, openPage, times } from './support/mount.mjs';

const ROUNDS = 7;
const COUNT = 1000;
const SWITCHES = 10;

const fields = {
  native: times(
    COUNT,
    (i) =>
      `<div><span><label class="nusa-label" for="f${i}">Nama</label><span class="nusa-hint" id="f${i}-hint">Sesuai KTP</span><input class="nusa-control" id="f${i}" name="f${i}" type="text" aria-describedby="f${i}-hint"></span></div>`,
  ),
  nusa: times(
    COUNT,
    (i) => `<nusa-text-input label="Nama" hint="Sesuai KTP" name="f${i}"></nusa-text-input>`,
  ),
};

const theme = readFileSync(
  new URL('../../tokens/dist/themes/provinsi-contoh/provinsi-contoh.scoped.css', import.meta.url),
  'utf8',
);

const SWITCH = {
  scheme: ['data-scheme', 'dark'],
  theme: ['data-nusa-theme', 'provinsi-contoh'],
};

/** Milliseconds of style recalculation for one switch. */
async function switchTime(browser, kind, html, [attribute, value]) {
  const { page, client } = await openPage(browser, kind);
  await page.addStyleTag({ content: theme });
  await mount(page, kind, html);
  const before = await metricsOf(client);
  await page.evaluate(
    async (name, on, count) => {
      const frame = () =>
        new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      for (let i = 0; i < count; i++) {
        document.documentElement.toggleAttribute(name);
        if (document.documentElement.hasAttribute(name)) {
          document.documentElement.setAttribute(name, on);
        }
        await frame();
      }
    },
    attribute,
    value,
    SWITCHES,
  );
  const after = await metricsOf(client);
  await page.close();
  return ((after.RecalcStyleDuration - before.RecalcStyleDuration) * 1000) / SWITCHES;
}

const browser = await launchBrowser();
const figures = {};
try {
  for (const [what, attribute] of Object.entries(SWITCH)) {
    const best = await bestOf(ROUNDS, fields, (kind, html) =>
      switchTime(browser, kind, html, attribute),
    );
    figures[`${what} of ${COUNT} native fields`] = { value: rounded(best.native, 1), unit: 'ms' };
    figures[`${what} of ${COUNT} Nusa fields`] = {
      value: rounded(best.nusa / best.native),
      unit: '× native',
    };
  }
} finally {
  await browser.close();
}
reportBench('theme switch', figures);
