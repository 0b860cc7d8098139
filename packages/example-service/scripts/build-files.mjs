/*
 * Adds to `dist` what tsc does not: the SQL migrations, and the assets that pages link to.
 * The name of an asset contains a hash of its content, so that browsers can cache it for ever;
 * `assets.json` holds these names. Each asset is compressed once, here.
 */
import { createHash } from 'node:crypto';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));

const MIGRATIONS = 'database/migrations';
const PUBLIC = path('../dist/public/');
const ASSETS = {
  styles: fileURLToPath(import.meta.resolve('@nusa/elements/nusa.css')),
  script: fileURLToPath(import.meta.resolve('@nusa/elements/nusa.js')),
  logo: path('../src/assets/logo.svg'),
};

await cp(path(`../src/${MIGRATIONS}`), path(`../dist/${MIGRATIONS}`), { recursive: true });

await rm(PUBLIC, { recursive: true, force: true });
await mkdir(PUBLIC, { recursive: true });
const names = {};
for (const [key, file] of Object.entries(ASSETS)) {
  const content = await readFile(file);
  const hash = createHash('sha256').update(content).digest('base64url').slice(0, 12);
  const extension = extname(file);
  names[key] = `${basename(file, extension)}.${hash}${extension}`;
  await writeFile(PUBLIC + names[key], content);
  await writeFile(`${PUBLIC}${names[key]}.br`, await promisify(brotliCompress)(content));
  await writeFile(`${PUBLIC}${names[key]}.gz`, await promisify(gzip)(content, { level: 9 }));
}
await writeFile(path('../dist/assets.json'), JSON.stringify(names));
