import assert from 'node:assert/strict';
import test from 'node:test';
import { consistency } from '@nusa/audit';

const facts = (given) => ({
  navigation: [{ name: 'utama', links: ['Beranda', 'Layanan', 'Berita'] }],
  help: [{ name: 'Bantuan', place: 'header' }],
  destinations: [{ name: 'Kontak', href: 'https://example.go.id/kontak' }],
  fields: ['Nama'],
  ...given,
});
const results = (...all) =>
  all.map((given, index) => ({ subject: { id: `page ${index}` }, facts: facts(given) }));
const said = (...given) =>
  consistency(...given).map(
    ({ subject, criteria, outcome }) => `${subject} ${criteria} ${outcome}`,
  );

test('pages that agree give no finding; a page without facts is left out', () => {
  assert.deepEqual(said(results({}, { fields: ['Alamat'] })), []);
  assert.deepEqual(said([{ subject: { id: 'broken' } }, ...results({})]), []);
});

test('another order of the same links fails 3.2.3; a link more does not', () => {
  const order = (...links) => ({ navigation: [{ name: 'utama', links }] });
  assert.deepEqual(said(results({}, order('Layanan', 'Beranda', 'Berita'))), [
    'page 1 3.2.3 failed',
  ]);
  assert.deepEqual(said(results({}, order('Beranda', 'Layanan', 'Baru', 'Berita'))), []);
});

test('another name for the same destination raises 3.2.4; help in another place fails 3.2.6', () => {
  const destinations = [{ name: 'Hubungi kami', href: 'https://example.go.id/kontak' }];
  assert.deepEqual(said(results({}, { destinations })), ['page 1 3.2.4 review']);
  const help = [{ name: 'Bantuan', place: 'footer' }];
  assert.deepEqual(said(results({}, { help })), ['page 1 3.2.6 failed']);
});

test('the same field in two steps of a journey raises 3.3.7; on two pages of a site it does not', () => {
  assert.deepEqual(said(results({}, {}), true), ['page 1 3.3.7 review']);
  assert.deepEqual(said(results({}, {})), []);
});
