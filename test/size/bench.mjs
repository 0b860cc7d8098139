/* `npm run bench`: all benchmarks, one after the other; `-- --update` records them in the ledger. */
import { readdirSync } from 'node:fs';

const scripts = readdirSync(new URL('.', import.meta.url)).filter((name) =>
  /^bench-.*\.mjs$/.test(name),
);
for (const script of scripts) await import(`./${script}`);
