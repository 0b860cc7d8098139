/* Main-thread CPU time of mounting 1,000 elements, over the same native HTML with Nusa's classes. */
import { launchBrowser } from '../support/browser.mjs';
import { reportBench, rounded } from './support/ledger.mjs';
import { bestOf, mountTime, times } from './support/mount.mjs';

const ROUNDS = 9;
const COUNT = 1000;

const fields = {
  native: times(
    COUNT,
    (i) =>
      `<div><span><label class="nusa-label" for="f${i}">Nama</label><span class="nusa-hint" id="f${i}-hint">Sesuai KTP</span><input class="nusa-control" id="f${i}" name="f${i}" type="text" aria-describedby="f${i}-hint"></span></div>`,
  ),
  nusa: times(
    COUNT,
    (i) => `<nusa-text-input label="Nama" hint="Sesuai KTP" name="f${i}"></nusa-text-input>`,
  ),
  govuk: times(
    COUNT,
    (i) =>
      `<div class="govuk-form-group"><label class="govuk-label" for="f${i}">Nama</label><div class="govuk-hint" id="f${i}-hint">Sesuai KTP</div><input class="govuk-input" id="f${i}" name="f${i}" type="text" aria-describedby="f${i}-hint"></div>`,
  ),
};

const buttons = {
  native: times(COUNT, () => `<div><button class="nusa-button" type="submit">Kirim</button></div>`),
  nusa: times(COUNT, () => `<nusa-button label="Kirim"></nusa-button>`),
  govuk: times(
    COUNT,
    () => `<button type="submit" class="govuk-button" data-module="govuk-button">Kirim</button>`,
  ),
};

const browser = await launchBrowser();
const figures = {};
try {
  for (const [what, cases, budget] of [
    ['text fields', fields, '≤ 1.8, aim 1.5'],
    ['buttons', buttons, '≤ 2.5, aim 2.2'],
  ]) {
    const best = await bestOf(ROUNDS, cases, (kind, html) => mountTime(browser, kind, html));
    const unit = '× native';
    const native = rounded(best.native, 1);
    figures[`${COUNT} native ${what}`] = { value: native, unit: 'ms' };
    figures[`${COUNT} Nusa ${what}`] = { value: rounded(best.nusa / best.native), unit, budget };
    figures[`${COUNT} GOV.UK ${what}`] = { value: rounded(best.govuk / best.native), unit };
  }
} finally {
  await browser.close();
}
reportBench('mount', figures);
