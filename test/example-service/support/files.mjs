import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Files on disk for the browser to upload. */
const folder = mkdtempSync(join(tmpdir(), 'nusa-files-'));

function file(name, content) {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const jpeg = Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex');

export const FILES = {
  letter: file('surat.pdf', '%PDF-1.7\n1 0 obj<<>>endobj\n%%EOF\n'),
  card: file('ktp.jpg', Buffer.concat([jpeg, Buffer.alloc(1000, 0x55)])),
  large: file('foto-besar.jpg', Buffer.concat([jpeg, Buffer.alloc(1_500_000, 0x55)])),
  page: file('halaman.jpg', '<!doctype html><script>alert(1)</script>'),
};
