/* How many form pages a second the server renders, over Nunjucks with GOV.UK Frontend, in one process by turns. */
import { fileURLToPath } from 'node:url';
import { renderHtml } from '@nusa/server';
import nunjucks from 'nunjucks';
import { govukFormPage, nusaFormPage } from './support/form-page.mjs';
import { reportBench, rounded } from './support/ledger.mjs';

const TURNS = 7;
const TURN_MS = 600;

const environment = new nunjucks.Environment(
  new nunjucks.FileSystemLoader(
    fileURLToPath(new URL('../../node_modules/govuk-frontend/dist', import.meta.url)),
  ),
  { autoescape: true },
);
const template = new nunjucks.Template(govukFormPage, environment, 'form-page.njk', true);

const cases = {
  nusa: () => renderHtml(nusaFormPage),
  govuk: () => template.render(),
};

for (const [name, render] of Object.entries(cases)) {
  const page = render();
  if (!/name="nik"/.test(page)) throw new Error(`The page of ${name} lacks its fields.`);
  for (let i = 0; i < 20; i++) render(); // Warm, as a server is.
}

const best = { nusa: 0, govuk: 0 };
for (let turn = 0; turn < TURNS; turn++) {
  for (const [name, render] of Object.entries(cases)) {
    let pages = 0;
    let spent = 0;
    // The processor's time, not the clock's: other programs may be at work.
    const start = process.cpuUsage();
    while (spent < TURN_MS) {
      for (let i = 0; i < 5; i++) render();
      pages += 5;
      const { user, system } = process.cpuUsage(start);
      spent = (user + system) / 1000;
    }
    best[name] = Math.max(best[name], (pages / spent) * 1000);
  }
}

reportBench('server', {
  'Nusa, form pages': { value: Math.round(best.nusa), unit: 'a second' },
  'Nunjucks with GOV.UK Frontend, form pages': { value: Math.round(best.govuk), unit: 'a second' },
  'Nusa over Nunjucks': {
    value: rounded(best.nusa / best.govuk, 1),
    unit: '×',
    budget: '≥ 15, aim 30',
  },
});
