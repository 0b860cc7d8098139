import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { emitTheme, makeTheme } from '../theme/index.mjs';

/* The example themes: only what goes in is committed. Runs after build.mjs, from whose output they are made. */
const inputs = new URL('../themes/', import.meta.url);
const out = new URL('../dist/themes/', import.meta.url);

rmSync(out, { recursive: true, force: true });
const names = readdirSync(inputs).filter((file) => file.endsWith('.json'));
for (const file of names) {
  const theme = makeTheme(JSON.parse(readFileSync(new URL(file, inputs), 'utf8')));
  for (const [name, text] of Object.entries(emitTheme(theme))) {
    const target = new URL(`${theme.name}/${name}`, out);
    mkdirSync(fileURLToPath(new URL('.', target)), { recursive: true });
    writeFileSync(target, text);
  }
}
console.log(`${names.length} themes built.`);
