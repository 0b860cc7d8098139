/*
 * Measures memory over very many pages: audits N local pages (1,000 by default) with the command and prints
 * resident memory and time along the way.
 *   node test/audit/scale/scale.mjs [N] [--level quick]
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { auditPage, loadSubject } from '@nusa/audit';
import { chromiumPath } from '../../../scripts/browsers.mjs';
import { main } from '../support/internals.mjs';

const [first = '1000', ...flags] = process.argv.slice(2);
const count = Number(first);
process.env.CHROME_PATH ??= chromiumPath();

const page = (
  number,
) => `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Berita ${number}</title>
<meta name="viewport" content="width=device-width"></head><body><header><nav aria-label="Utama"><a href="/">Beranda</a>
<a href="/kontak">Kontak</a></nav></header><main><h1>Berita ${number}</h1>${'<p>Isi berita yang dibaca orang.</p>'.repeat(20)}
<form><label>Komentar <input name="komentar"></label><button>Kirim</button></form></main></body></html>`;

const server = createServer(({ url }, response) => {
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.end(page(url.slice(1)));
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const folder = mkdtempSync(join(tmpdir(), 'nusa-audit-scale-'));
const list = join(folder, 'urls.txt');
const address = `http://127.0.0.1:${server.address().port}`;
writeFileSync(list, Array.from({ length: count }, (_, at) => `${address}/${at}`).join('\n'));

const started = performance.now();
const step = Math.max(1, Math.floor(count / 10));
let done = 0;
const rows = [];
const auditor = {
  load: loadSubject,
  async audit(tab, options) {
    const result = await auditPage(tab, options);
    if (++done % step === 0) {
      globalThis.gc?.();
      const mebibytes = Math.round(process.memoryUsage().rss / 2 ** 20);
      const seconds = Math.round((performance.now() - started) / 1000);
      rows.push(mebibytes);
      console.log(
        `${String(done).padStart(6)} pages  ${String(seconds).padStart(5)} s  ${mebibytes} MiB`,
      );
    }
    return result;
  },
};
const code = await main(
  [
    'url',
    '--urls',
    list,
    '-o',
    join(folder, 'out'),
    '--evidence',
    'none',
    '--level',
    'quick',
    ...flags,
  ],
  {
    out: () => {},
    error: (text) => process.stderr.write(text),
    isTerminal: false,
    columns: 80,
    stdin: [],
    stop: new AbortController().signal,
  },
  auditor,
);
server.close();
rmSync(folder, { recursive: true });
const half = rows.slice(Math.floor(rows.length / 2));
const growth = half.at(-1) / half[0] - 1;
console.log(`exit ${code}; memory over the second half: ${(growth * 100).toFixed(1)} %`);
process.exitCode = code === 0 || code === 1 ? 0 : 1;
