import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assertStored, goOnTo } from '../support/journey.mjs';
import { startService } from '../support/browser.mjs';

const { server, browser } = await startService();

const viewport = { width: 320, height: 640, isMobile: true, hasTouch: true };

for (const javascript of [true, false]) {
  describe(`320 px wide, JavaScript ${javascript ? 'on' : 'off'}`, () => {
    it('leads to a stored application, and nothing is cut off', async () => {
      const visitor = await browser.newVisitor({ javascript, viewport });
      await visitor.open('/');
      await goOnTo(visitor, '/permohonan/terkirim', {
        at: async (path) => assert.ok(await visitor.fits(), `${path} fits`),
      });
      await assertStored(visitor, server);
      await visitor.assertQuiet();
    });

    it('shows errors, information and problems without cutting them off', async () => {
      const visitor = await browser.newVisitor({ javascript, viewport });
      await visitor.open('/');
      await goOnTo(visitor, '/permohonan/tanggal-lahir');
      for (const [part, value] of Object.entries({ Tanggal: '17', Bulan: '8', Tahun: '2999' }))
        await visitor.type(part, value);
      await visitor.pressToSend('Enter');
      assert.ok(await visitor.has('link', 'Tanggal lahir tidak boleh setelah hari ini'));
      assert.ok(await visitor.fits(), 'an error');
      for (const path of ['/bantuan', '/privasi', '/kuki', '/aksesibilitas']) {
        await visitor.open(path);
        assert.ok(await visitor.fits(), path);
      }
      await visitor.open('/tidak-ada');
      assert.deepEqual(await visitor.heading(), ['Halaman tidak ditemukan']);
      assert.ok(await visitor.fits(), 'a page that is not there');
    });

    it('fits a long name and a long purpose', async () => {
      const visitor = await browser.newVisitor({ javascript, viewport });
      await visitor.open('/');
      await goOnTo(visitor, '/permohonan/nama');
      await visitor.type('Siapa nama lengkap Anda?', 'Siti'.repeat(20));
      await visitor.pressToSend('Enter');
      await goOnTo(visitor, '/permohonan/periksa');
      assert.ok(await visitor.fits());
    });
  });
}
