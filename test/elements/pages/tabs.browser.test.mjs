import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { startPages } from '../../support/page-browser.mjs';
import { whenUpgraded } from '../../support/page-server.mjs';

/* What tabs do to the history of a page; the rest is in test/elements/components/tabs.test.ts. */

const TABS = `<nusa-tabs title-text="Isi">${['hari', 'minggu', 'bulan']
  .map(
    (id) =>
      `<nusa-tabs-panel id="${id}" label="${id}"><p>${'Isi. '.repeat(400)}</p></nusa-tabs-panel>`,
  )
  .join('')}</nusa-tabs>`;

const { browser, server } = await startPages();

const state = (page) =>
  page.evaluate(() => ({
    hash: location.hash,
    selected: document.querySelector('[aria-selected=true]').textContent.trim(),
    focused: document.activeElement.textContent.trim(),
    scroll: scrollY,
  }));

async function back(page) {
  const changed = page.evaluate(
    () =>
      new Promise((resolve) =>
        addEventListener('hashchange', () => setTimeout(resolve), { once: true }),
      ),
  );
  await page.evaluate(() => history.back());
  await changed;
}

describe('tabs on a page', () => {
  for (const render of [true, false]) {
    it(`lead Back to the tab before, ${render ? 'rendered on the server' : 'rendered in the browser'}`, async () => {
      const page = await browser.newPage();
      await page.setViewport({ width: 900, height: 600 });
      await page.goto(server.add(TABS, { render }), { waitUntil: 'domcontentloaded' });
      await whenUpgraded(page);
      const [, second, third] = await page.$$('[role=tab]');
      await second.click();
      await third.click();
      assert.deepEqual(await state(page), {
        hash: '#bulan',
        selected: 'bulan',
        focused: 'bulan',
        scroll: 0,
      });
      await back(page);
      assert.deepEqual(await state(page), {
        hash: '#minggu',
        selected: 'minggu',
        focused: 'minggu',
        scroll: 0,
      });
      await back(page);
      const { hash, selected } = await state(page);
      assert.deepEqual({ hash, selected }, { hash: '', selected: 'hari' });
      await page.close();
    });
  }
});
