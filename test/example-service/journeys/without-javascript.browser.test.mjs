import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assertStored, goOnTo, WORDS } from '../support/journey.mjs';
import { startService } from '../support/browser.mjs';

const { server, browser } = await startService();

const off = { javascript: false };

describe('without JavaScript', () => {
  for (const [language, words] of Object.entries(WORDS)) {
    it(`leads to a stored application: ${language}`, async () => {
      const visitor = await browser.newVisitor(off);
      await visitor.open(`/${language}`);
      await visitor.open('/');
      await goOnTo(visitor, '/permohonan/terkirim', { words });
      await assertStored(visitor, server, words);
      await visitor.assertQuiet();
    });
  }

  it('lets people go back, reload and click twice in the middle', async () => {
    const visitor = await browser.newVisitor(off);
    await visitor.open('/');
    await goOnTo(visitor, '/permohonan/tanggal-lahir');
    await visitor.goBack();
    assert.equal(await visitor.valueOf('Siapa nama lengkap Anda?'), 'Siti Contoh');
    await visitor.reload();
    await visitor.doubleClick('button', 'Lanjutkan');
    await goOnTo(visitor, '/permohonan/periksa');
    const before = (await server.applications()).length;
    // With an immediate response, the next page could load before the second click.
    server.answerLate(1000);
    await visitor.doubleClick('button', 'Setujui dan kirim');
    server.answerLate(0);
    assert.equal(visitor.timesSent('/permohonan/periksa'), 2, 'both clicks reach the server');
    await assertStored(visitor, server);
    await visitor.reload();
    await assertStored(visitor, server);
    assert.equal((await server.applications()).length, before + 1);
    await visitor.assertQuiet();
  });

  it('reports what is missing with the service’s message, not the browser’s', async () => {
    const visitor = await browser.newVisitor(off);
    await visitor.open('/');
    await goOnTo(visitor, '/permohonan/nik');
    await visitor.follow('button', 'Lanjutkan');
    assert.equal(visitor.path, '/permohonan/nik');
    assert.match(await visitor.page.title(), /^Kesalahan: /);
    await (await visitor.find('link', 'Masukkan NIK')).click();
    await visitor.page.keyboard.type('317101450890');
    await visitor.pressToSend('Enter');
    assert.ok(await visitor.has('link', 'NIK harus 16 angka'));
    assert.equal(await visitor.valueOf('Berapa NIK Anda?'), '317101450890');
    await visitor.assertQuiet();
  });

  it('does not block a form because of a hidden field', async () => {
    const visitor = await browser.newVisitor(off);
    await visitor.open('/');
    await goOnTo(visitor, '/permohonan/keperluan');
    assert.equal(await visitor.has('textbox', 'Tulis keperluannya'), false);
    await visitor.choose('Pekerjaan');
    await visitor.follow('button', 'Lanjutkan');
    assert.equal(visitor.path, '/permohonan/surat-pengantar');
  });
});
