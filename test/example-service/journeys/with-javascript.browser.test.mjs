import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assertStored, goOnTo, WORDS } from '../support/journey.mjs';
import { FILES } from '../support/files.mjs';
import { startService } from '../support/browser.mjs';

const { server, browser } = await startService();

describe('with JavaScript', () => {
  for (const [language, words] of Object.entries(WORDS)) {
    it(`leads to a stored application: ${language}`, async () => {
      const visitor = await browser.newVisitor();
      await visitor.open(`/${language}`);
      assert.equal(visitor.path, `/?lang=${language}`);
      await visitor.open('/');
      await goOnTo(visitor, '/permohonan/periksa', { words });
      const check = await visitor.read();
      for (const answer of [
        words.self,
        '3171 0145 0890 0002',
        'Siti Contoh',
        words.birthDate,
        'Arisan RT',
      ]) {
        assert.ok(check.includes(answer), `${answer} in ${check}`);
      }
      await goOnTo(visitor, '/permohonan/terkirim', { words });
      await assertStored(visitor, server, words);
      await visitor.assertQuiet();
    });
  }

  it('works with only the keyboard', async () => {
    const visitor = await browser.newVisitor();
    const { keyboard } = visitor.page;
    await visitor.open('/');
    await visitor.tabTo('button', 'Mulai sekarang');
    await visitor.pressToSend('Enter');
    await visitor.tabTo('button', 'Lanjutkan');
    await visitor.pressToSend('Enter');

    await visitor.tabTo('radio', 'Diri sendiri');
    await keyboard.press('Space');
    await visitor.pressToSend('Enter');
    await visitor.tabTo('textbox', 'Berapa NIK Anda?');
    await keyboard.type('3171014508900002');
    await visitor.pressToSend('Enter');
    await visitor.tabTo('textbox', 'Siapa nama lengkap Anda?');
    await keyboard.type('Siti Contoh');
    await visitor.pressToSend('Enter');
    await visitor.tabTo('textbox', 'Tanggal');
    await keyboard.type('5');
    await visitor.tabTo('textbox', 'Bulan');
    await keyboard.type('agt');
    await visitor.tabTo('textbox', 'Tahun');
    await keyboard.type('1990');
    await visitor.pressToSend('Enter');
    await visitor.tabTo('textbox', 'Berapa nomor Kartu Keluarga Anda?');
    await keyboard.type('3171010101200001');
    await visitor.pressToSend('Enter');
    await visitor.tabTo('radio', 'Ya');
    await keyboard.press('ArrowDown');
    await visitor.pressToSend('Enter');
    // Type-ahead in a list. The next list may take a moment to load.
    for (const [field, name, code] of [
      ['Provinsi', 'DI Y', '34'],
      ['Kabupaten atau kota', 'Kabupaten S', '34.04'],
      ['Kapanewon', 'Gode', '34.04.02'],
      ['Kalurahan', 'Sidom', '34.04.02.2003'],
    ]) {
      await visitor.page.waitForSelector(`option[value="${code}"]`);
      await visitor.tabTo('combobox', field);
      await keyboard.type(name);
    }
    await visitor.tabTo('button', 'Lanjutkan');
    await visitor.pressToSend('Enter');
    await visitor.tabTo('textbox', 'Nama jalan dan nomor rumah');
    await keyboard.type('Jalan Contoh Nomor 7');
    await visitor.tabTo('textbox', 'RT');
    await keyboard.type('3');
    await visitor.tabTo('textbox', 'RW');
    await keyboard.type('5');
    await visitor.pressToSend('Enter');
    await visitor.tabTo('textbox', 'Bulan');
    await keyboard.type('mar');
    await visitor.tabTo('textbox', 'Tahun');
    await keyboard.type('2019');
    await visitor.pressToSend('Enter');
    await visitor.tabTo('radio', 'Pendaftaran sekolah');
    for (let down = 0; down < 4; down++) await keyboard.press('ArrowDown');
    assert.equal(await visitor.isChosen('Lainnya'), true);
    await visitor.tabTo('textbox', 'Tulis keperluannya');
    await keyboard.type('Arisan RT');
    await visitor.tabTo('button', 'Lanjutkan');
    await visitor.pressToSend('Space');
    // The file picker belongs to the browser.
    await visitor.chooseFile('surat', FILES.letter);
    await visitor.waitForUploads();
    await visitor.tabTo('button', 'Lanjutkan');
    await visitor.pressToSend('Enter');
    await visitor.chooseFile('ktp', FILES.card);
    await visitor.tabTo('button', 'Lanjutkan');
    await visitor.pressToSend('Enter');
    await visitor.tabTo('textbox', 'Nomor ponsel');
    await keyboard.type('081234567890');
    await visitor.pressToSend('Enter');
    await visitor.tabTo('radio', 'Unduh lewat tautan');
    await keyboard.press('Space');
    await visitor.pressToSend('Enter');
    await visitor.tabTo('checkbox', WORDS.id.survey);
    await keyboard.press('Space');
    await visitor.tabTo('button', 'Lanjutkan');
    await visitor.pressToSend('Enter');
    await visitor.tabTo('button', 'Setujui dan kirim');
    await visitor.pressToSend('Enter');
    await assertStored(visitor, server);
    await visitor.assertQuiet();
  });

  it('lets people go back, reload and click twice in the middle', async () => {
    const visitor = await browser.newVisitor();
    await visitor.open('/');
    await goOnTo(visitor, '/permohonan/tanggal-lahir');
    await visitor.goBack();
    assert.equal(visitor.path, '/permohonan/nama');
    assert.equal(await visitor.valueOf('Siapa nama lengkap Anda?'), 'Siti Contoh');
    await visitor.goBack();
    assert.equal(await visitor.valueOf('Berapa NIK Anda?'), '3171 0145 0890 0002');
    await visitor.reload();
    assert.equal(await visitor.valueOf('Berapa NIK Anda?'), '3171 0145 0890 0002');
    await visitor.doubleClick('button', 'Lanjutkan');

    await goOnTo(visitor, '/permohonan/periksa');
    const before = (await server.applications()).length;
    await visitor.doubleClick('button', 'Setujui dan kirim');
    assert.equal(visitor.timesSent('/permohonan/periksa'), 1, 'the second click is ignored');
    await assertStored(visitor, server);
    await visitor.reload();
    await assertStored(visitor, server);
    await visitor.goBack();
    assert.equal(visitor.path, '/permohonan/terkirim', 'a form that was sent is not shown again');
    assert.equal((await server.applications()).length, before + 1);
    await visitor.assertQuiet();
  });

  it('reports what is missing at once, without the server', async () => {
    const visitor = await browser.newVisitor();
    await visitor.open('/');
    await goOnTo(visitor, '/permohonan/nik');
    const sent = visitor.posts.length;
    await (await visitor.find('button', 'Lanjutkan')).click();
    await visitor.page.waitForFunction(() => document.title.startsWith('Kesalahan: '));
    assert.ok(await visitor.has('link', 'Masukkan NIK'));
    assert.equal(visitor.posts.length, sent);

    await (await visitor.find('link', 'Masukkan NIK')).click();
    // At the speed of a person: a second press within a second counts as a double click.
    await visitor.page.keyboard.type('3171014508900002', { delay: 80 });
    await visitor.pressToSend('Enter');
    assert.equal(visitor.path, '/permohonan/nama', 'the link had put the focus in the field');
    await visitor.assertQuiet();
  });

  it('shows the server’s errors, and moves the focus there', async () => {
    const visitor = await browser.newVisitor();
    await visitor.open('/');
    await goOnTo(visitor, '/permohonan/tanggal-lahir');
    // The element rejects impossible dates; only the service rejects dates in the future.
    await visitor.type('Tanggal', '17');
    await visitor.type('Bulan', '8');
    await visitor.type('Tahun', '2999');
    await visitor.pressToSend('Enter');
    assert.equal(visitor.path, '/permohonan/tanggal-lahir');
    assert.equal(await visitor.valueOf('Tahun'), '2999');
    assert.match(await visitor.page.title(), /^Kesalahan: Kapan Anda lahir\?/);
    const message = 'Tanggal lahir tidak boleh setelah hari ini';
    assert.ok(await visitor.has('link', message));
    const focused = await visitor.page.evaluate(() => document.activeElement.textContent);
    assert.match(focused, new RegExp(message));
    await visitor.reload();
    assert.ok(await visitor.has('link', message), 'a reload asks nothing and loses nothing');
    await visitor.assertQuiet();
  });

  it('changes one answer from the check page', async () => {
    const visitor = await browser.newVisitor();
    await visitor.open('/');
    await goOnTo(visitor, '/permohonan/periksa');
    await visitor.follow('link', 'Ubah nama lengkap');
    await visitor.type('Siapa nama lengkap Anda?', 'Budi Contoh');
    await visitor.pressToSend('Enter');
    assert.equal(visitor.path, '/permohonan/periksa');
    assert.match(await visitor.read(), /Budi Contoh/);
    await visitor.assertQuiet();
  });

  it('sends people who apply for somebody else to the office', async () => {
    const visitor = await browser.newVisitor();
    await visitor.open('/');
    await goOnTo(visitor, '/permohonan/untuk-siapa');
    await visitor.choose('Orang lain');
    await visitor.follow('button', 'Lanjutkan');
    assert.deepEqual(await visitor.heading(), ['Anda perlu surat kuasa']);
    await visitor.follow('link', 'Kembali');
    assert.equal(await visitor.isChosen('Orang lain'), true);
    await visitor.assertQuiet();
  });

  it('has one level-one heading on each page', async () => {
    const visitor = await browser.newVisitor();
    await visitor.open('/');
    await goOnTo(visitor, '/permohonan/terkirim', {
      at: async (path) => assert.equal((await visitor.heading()).length, 1, path),
    });
  });
});
