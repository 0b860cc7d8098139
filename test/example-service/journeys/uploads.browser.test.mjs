import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FILES } from '../support/files.mjs';
import { assertStored, goOnTo } from '../support/journey.mjs';
import { startService } from '../support/browser.mjs';

const { server, browser } = await startService();

const LETTER = '/permohonan/surat-pengantar';
const CARD = '/permohonan/foto-ktp';

async function visitorAt(path, options) {
  const visitor = await browser.newVisitor(options);
  await visitor.open('/');
  await goOnTo(visitor, path);
  return visitor;
}

describe('files with JavaScript', () => {
  it('are uploaded over a slow connection, and are still there after a reload', async () => {
    const visitor = await visitorAt(LETTER);
    const line = await visitor.page.createCDPSession();
    await line.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 50,
      downloadThroughput: -1,
      uploadThroughput: 300_000,
    });
    await visitor.chooseFile('surat', FILES.large);
    await visitor.page.waitForSelector('nusa-multi-file-upload progress');
    await (await visitor.find('button', 'Lanjutkan')).click();
    assert.equal(visitor.path, LETTER, 'not before the file is there');
    await visitor.waitForUploads();
    await visitor.reload();
    assert.match(await visitor.read(), /foto-besar\.jpg/);
    await visitor.follow('button', 'Lanjutkan');
    assert.equal(visitor.path, CARD);
  });

  it('are refused with the service’s message, and the others stay', async () => {
    const visitor = await visitorAt(LETTER);
    await visitor.chooseFile('surat', FILES.letter);
    await visitor.waitForUploads();
    await visitor.chooseFile('surat', FILES.page);
    await visitor.page.waitForFunction(() =>
      document.querySelector('.nusa-files .nusa-error')?.textContent.includes('bukan JPG'),
    );
    await (await visitor.find('button', 'Hapus halaman.jpg')).click();
    await visitor.follow('button', 'Lanjutkan');
    assert.equal(visitor.path, CARD);
  });
});

describe('files without JavaScript', () => {
  const off = { javascript: false };

  it('are sent one by one, refused with a message, and removed', async () => {
    const visitor = await visitorAt(LETTER, off);
    await visitor.chooseFile('surat', FILES.letter);
    await visitor.follow('button', 'Unggah');
    assert.equal(visitor.path, LETTER);
    assert.match(await visitor.read(), /surat\.pdf/);

    await visitor.chooseFile('surat', FILES.page);
    await visitor.follow('button', 'Unggah');
    const words = 'Berkas “halaman.jpg” bukan JPG, PNG, atau PDF. Pilih berkas lain';
    assert.ok(await visitor.has('link', words));
    assert.match(await visitor.read(), /surat\.pdf/, 'the good one stays');

    await visitor.follow('button', 'Hapus surat.pdf');
    assert.equal(await visitor.has('button', 'Hapus surat.pdf'), false);
    await visitor.follow('button', 'Lanjutkan');
    assert.ok(await visitor.has('link', 'Unggah surat pengantar RT/RW'));
    await goOnTo(visitor, '/permohonan/terkirim');
    await assertStored(visitor, server);
  });

  it('stay through Back, a double click and a reload', async () => {
    const visitor = await visitorAt(CARD, off);
    await visitor.goBack();
    await visitor.reload();
    assert.match(await visitor.read(), /surat\.pdf/);
    await visitor.follow('button', 'Lanjutkan');
    await visitor.chooseFile('ktp', FILES.card);
    await visitor.doubleClick('button', 'Lanjutkan');
    await goOnTo(visitor, '/permohonan/terkirim');
    await assertStored(visitor, server);
  });
});
