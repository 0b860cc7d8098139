import { expect } from '@open-wc/testing';
import { dateParts } from '@nusa/formats';
import '@nusa/elements';
import { caseName, DATE_CASES } from '../../formats/date-parts.cases.mjs';
import { describeElement, rendered } from '../../support/mount.js';

/* A server that parses a date input with @nusa/formats reports the same problems as the page. */

describeElement('a date input and dateParts', (mount) => {
  const title = document.title;
  afterEach(() => {
    document.title = title;
  });

  for (const [day, month, year] of [
    ['', '', ''],
    ['17', '', ''],
    ['', '8', '1945'],
    ['17', '8', '45'],
    ['31', 'April', '1990'],
    ['29', '2', '2023'],
    ['17', '13', '1945'],
    ['17', 'Foo', '1945'],
    ['0', '8', '1945'],
    ['32', '8', '1945'],
    ['17', 'Agt.', '1945'],
    ['17', 'Nopember', '1945'],
    ['01', '01', '2000'],
  ] as const) {
    for (const [lang, legend, label] of [
      ['id', 'Tanggal lahir', 'tanggal lahir'],
      ['en', 'Date of birth', 'date of birth'],
    ] as const) {
      it(`agree on ${[day, month, year].join('/')} in ${lang}`, async () => {
        const page = await mount(`
          <div lang="${lang}"><nusa-form><form>
            <nusa-date-input legend="${legend}" name="lahir" required
              day-value="${day}" month-value="${month}" year-value="${year}"></nusa-date-input>
          </form></nusa-form></div>`);
        const field = page.querySelector('nusa-date-input')!;
        page.querySelector('nusa-form')!.validate();
        await rendered(page);
        const result = dateParts.parse({ day, month, year });
        if (result.ok) {
          expect(field.errorMessage).to.equal(null);
          expect(field.value).to.equal(result.value);
        } else {
          expect(field.errorMessage).to.equal(dateParts.message(result, lang, label));
          const invalid = [...page.querySelectorAll('[aria-invalid=true]')].map(({ id }) => id);
          expect(invalid.join(' ')).to.equal(
            String(result.facts.parts).replace(/\w+/g, 'lahir-$&'),
          );
        }
      });
    }
  }

  for (const row of DATE_CASES) {
    const [day, month, year, expected, wrong] = row;
    it(`agree on ${caseName(row)}, and block the submit only when it is not a date`, async () => {
      const page = await mount(`
        <nusa-form><form>
          <nusa-date-input legend="Tanggal lahir" name="lahir" required></nusa-date-input>
        </form></nusa-form>`);
      const field = page.querySelector('nusa-date-input')!;
      const form = page.querySelector('form')!;
      [day, month, year].forEach((text, i) => (page.querySelectorAll('input')[i]!.value = text!));
      let isSubmitted = false;
      form.addEventListener('submit', (event) => {
        isSubmitted = true;
        event.preventDefault();
      });
      form.requestSubmit();
      await rendered(page);
      // What the server does with the fields that the form would send.
      const sent = new FormData(form);
      const fields = Object.fromEntries(
        ['day', 'month', 'year'].map((part) => [part, sent.get(`lahir-${part}`)]),
      );
      const result = dateParts.parse(fields);
      expect(isSubmitted).to.equal(result.ok);
      expect(result.ok).to.equal(!wrong);
      expect(field.value).to.equal(wrong ? '' : expected);
      if (!result.ok) {
        expect([result.error, result.facts.parts]).to.deep.equal([expected, wrong]);
        expect(field.errorMessage).to.equal(dateParts.message(result, 'id', 'tanggal lahir'));
        expect(field.errorFields).to.equal(wrong);
      }
    });
  }
});
