/*
 * Measures what a page downloads and compares it with the budgets of the architecture and with
 * the ledger: `npm run size`; `-- --update` records. Every figure is in bytes after brotli 11.
 *
 * An element's own size is that of the modules in its folder and of the formats that it takes in,
 * minified together, without what they import from core and Lit: what a page pays for one more element. Core is counted in the
 * form page and in nusa.js, never by an element.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { rollup } from 'rollup';
import bundles from '../../rollup.config.mjs';
import { FORM_PAGE_ELEMENTS } from './support/form-page.mjs';
import { readLedger, updateLedger } from './support/ledger.mjs';

const KIB = 1024;
const dist = fileURLToPath(new URL('../../packages/elements/dist', import.meta.url));
const names = readdirSync(dist).filter((name) => existsSync(join(dist, name, 'element.js')));

/** Elements that have state, or render more than one control or list. */
const COMPOSITE = new Set(
  `accordion accordion-section add-another breadcrumbs character-count consent cookie-banner date-input
  error-summary exit-this-page file-upload form header language-navigation official-site-banner
  pagination password-input region-input rupiah-input service-navigation session-timeout
  summary-list tabs task-list`.split(/\s+/),
);

/** What is several things in one, in KiB; docs/decisions/larger-elements.md says why. */
const LARGER = {
  autocomplete: 4.75,
  'date-picker': 2.25,
  'identifier-input': 3,
  'multi-file-upload': 3,
  table: 2.5,
};

/** How far a size may grow without a new record: brotli itself moves by a few bytes. */
const GROWTH = 0.02;
const NOISE = 8;

const brotli = (text) =>
  brotliCompressSync(text, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(text),
    },
  }).length;

/** Bundles some modules as rollup.config.mjs bundles nusa.js. */
async function bundle(modules, options = {}) {
  const { plugins, treeshake } = bundles[0];
  const entry = modules.map((module) => `import ${JSON.stringify(module)};`).join('\n');
  const virtual = {
    name: 'entry',
    resolveId: (id) => (id === 'entry' ? id : undefined),
    load: (id) => (id === 'entry' ? entry : undefined),
  };
  const built = await rollup({
    input: 'entry',
    logLevel: 'silent',
    treeshake,
    plugins: [virtual, ...plugins],
    ...options,
  });
  // What is left out is named the same wherever the repository lies.
  const { output } = await built.generate({ format: 'es', paths: (id) => basename(id) });
  await built.close();
  return output[0].code;
}

const define = (name) => join(dist, name, 'define.js');

async function measure() {
  const read = (file) => readFileSync(join(dist, file));
  const present = FORM_PAGE_ELEMENTS.filter((name) => names.includes(name));
  const formPage = await bundle(present.map(define));
  const untagged = present.filter((name) => !formPage.includes(`nusa-${name}`));
  if (untagged.length) throw new Error(`The form page's bundle lacks ${untagged.join(', ')}.`);

  const sheet = brotli(read('nusa.css'));
  const rows = [
    // Aimed at 12 and 18 KiB; what stands in the way: docs/decisions/form-page-bytes.md.
    { name: 'form page JS', bytes: brotli(formPage), budget: 16.25 * KIB },
    { name: 'form page JS + CSS', bytes: brotli(formPage) + sheet, budget: 28.25 * KIB },
    { name: 'nusa.css', bytes: sheet, budget: 12 * KIB },
    { name: 'nusa-icons.css', bytes: brotli(read('nusa-icons.css')), budget: 0.5 * KIB },
    { name: 'nusa-icons.svg', bytes: brotli(read('nusa-icons.svg')), budget: 1.75 * KIB },
    { name: 'nusa.js', bytes: brotli(read('nusa.js')) },
    { name: 'shadow styles', bytes: brotli(await shadowStyles()) },
  ];
  for (const name of names) {
    const own = [name, 'formats'].map((folder) => join(dist, folder) + sep);
    const isOwn = (file) => own.some((folder) => file.startsWith(folder));
    const code = await bundle([define(name)], {
      external: (id, importer) =>
        id !== 'entry' && importer !== 'entry' && !isOwn(join(importer ?? '', '..', id)),
    });
    if (!code.includes(`nusa-${name}`)) throw new Error(`The bundle of ${name} lacks its tag.`);
    const budget = (LARGER[name] ?? (COMPOSITE.has(name) ? 2 : 1)) * KIB;
    rows.push({ name: `nusa-${name}`, bytes: brotli(code), budget });
  }
  return { rows, missing: FORM_PAGE_ELEMENTS.filter((name) => !names.includes(name)) };
}

/** The styles of all shadow roots, each sheet once. */
async function shadowStyles() {
  const { elements } = await import(join(dist, 'elements.js'));
  const sheets = new Set();
  for (const element of Object.values(elements)) {
    void element.observedAttributes; // Reading it prepares the class.
    for (const { cssText } of element.elementStyles) sheets.add(cssText);
  }
  return [...sheets].join('');
}

function judge({ bytes, budget }, recorded) {
  if (budget && bytes > budget) return `over its budget by ${bytes - budget}`;
  if (recorded === undefined) return 'not in the ledger: npm run size -- --update';
  const growth = bytes - recorded;
  if (growth > Math.max(recorded * GROWTH, NOISE)) {
    return `grew by ${growth} (${((growth / recorded) * 100).toFixed(1)} %): make it smaller, or npm run size -- --update`;
  }
  return '';
}

const { rows, missing } = await measure();
if (process.argv.includes('--update')) {
  updateLedger('sizes', Object.fromEntries(rows.map(({ name, bytes }) => [name, bytes])));
}

const { sizes } = readLedger();
const cells = rows.map((row) => {
  const recorded = sizes[row.name];
  return [row.name, row.bytes, recorded ?? '-', row.budget ?? '-', judge(row, recorded)];
});
const table = [['brotli, bytes', 'measured', 'recorded', 'budget', ''], ...cells];
const width = Math.max(...table.map(([name]) => name.length));
for (const [name, ...rest] of table) {
  const columns = rest.slice(0, 3).map((cell) => String(cell).padStart(9));
  console.log(`${name.padEnd(width)} ${columns.join('')}  ${rest[3]}`.trimEnd());
}
if (missing.length) console.log(`Missing from the form page so far: ${missing.join(', ')}`);
if (cells.some((row) => row.at(-1))) process.exit(1);
