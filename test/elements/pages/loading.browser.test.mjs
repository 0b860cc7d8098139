import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { startPages } from '../../support/page-browser.mjs';
import { whenUpgraded } from '../../support/page-server.mjs';

/* Slow parsers, early scripts, broken scripts: the page must come out the same. */

const { browser, server } = await startPages();

const form = `
  <form method="post" action="/terkirim">
    <nusa-text-input label="Nama" hint="Sesuai KTP" name="nama"><p>Tanpa gelar</p></nusa-text-input>
    <nusa-text-input label="NIK"><input name="nik"></nusa-text-input>
    <nusa-radios legend="Untuk siapa?" name="untuk">
      <nusa-radio value="sendiri" label="Diri sendiri"></nusa-radio>
      <nusa-radio value="lain" label="Orang lain"><nusa-text-input label="Namanya" name="lain"></nusa-text-input></nusa-radio>
    </nusa-radios>
    <nusa-button label="Kirim"></nusa-button>
  </form>`;

describe('a page that arrives slowly, with a script that is early', () => {
  for (const render of [true, false]) {
    for (const pieces of [2, 5, 9]) {
      it(`has each control once: ${render ? 'server-rendered' : 'raw'}, in ${pieces} pieces`, async () => {
        const page = await browser.newPage();
        await page.goto(server.add(form, { render, pieces, script: 'async' }), {
          waitUntil: 'load',
        });
        await whenUpgraded(page);
        const controls = await page.$$eval('input, button', (all) =>
          all.map((control) => control.name),
        );
        assert.deepEqual(controls, ['nama', 'nik', 'untuk', 'untuk', 'lain', '']);
        assert.equal(
          await page.$eval('input[name=nama]', (input) => input.labels[0].textContent),
          'Nama',
        );
        assert.equal(
          await page.$eval('input[name=nik]', (input) => input.labels[0].textContent),
          'NIK',
        );
        await page.close();
      });
    }
  }
});

describe('a page whose script fails', () => {
  for (const [what, prepare] of [
    ['arrives half', () => server.cutScript(true)],
    ['never arrives', () => server.holdScript()],
  ]) {
    it(`submits what was answered: it ${what}`, async () => {
      prepare();
      const page = await browser.newPage();
      void page.goto(server.add(form)).catch(() => {});
      await page.waitForSelector('nusa-button button');
      await page.type('input[name=nama]', 'Siti');
      await page.click('input[value=lain]');
      await page.type('input[name=lain]', 'Budi');
      await page.click('nusa-button button');
      await page.waitForSelector('pre');
      const body = await page.$eval('pre', (pre) => pre.textContent);
      assert.equal(body, 'nama=Siti&nik=&untuk=lain&lain=Budi');
      await page.close();
      server.cutScript(false);
    });
  }
});
