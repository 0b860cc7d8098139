// Puts beside the compiled code the files that tsc leaves behind: SQL migrations and the logo.
import { cp } from 'node:fs/promises';

const from = (path) => new URL(`../src/${path}`, import.meta.url);
const to = (path) => new URL(`../dist/${path}`, import.meta.url);

for (const path of ['database/migrations', 'assets']) {
  await cp(from(path), to(path), { recursive: true });
}
