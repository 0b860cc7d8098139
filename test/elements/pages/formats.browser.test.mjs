import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import http from 'node:http';
import { after, before, describe, it } from 'node:test';
import { fullName, message, nik, otp, phone, rupiah } from '@nusa/formats';
import { renderHtml } from '@nusa/server';
import { launchBrowser } from '../../support/browser.mjs';
import { whenUpgraded } from '../../support/page-server.mjs';

/*
 * A service as an agency would write it: the server reads the form with @nusa/formats and shows
 * it again with `error-message`. What it says without JavaScript is what the page says with it.
 */

const FIELDS = {
  nik: { format: nik, tag: 'nusa-identifier-input kind="nik"', label: 'NIK' },
  nama: { format: fullName, tag: 'nusa-name-input', label: 'Nama lengkap' },
  ponsel: { format: phone, tag: 'nusa-phone-input', label: 'Nomor ponsel' },
  biaya: { format: rupiah, tag: 'nusa-rupiah-input', label: 'Biaya, dalam rupiah' },
  kode: { format: otp, tag: 'nusa-otp-input', label: 'Kode dari SMS' },
};

const WRONG = { nik: '3171 0145', nama: '12345', ponsel: '0812', biaya: '1,5 juta', kode: '12E4' };
const RIGHT = {
  nik: '3171 0145-0890.0002',
  nama: 'Siti Contoh, S.Kom.',
  ponsel: '+62 0812 3456 7890',
  biaya: 'Rp. 1.500.000,-',
  kode: '123 456',
};
const READ = {
  nik: '3171014508900002',
  nama: 'Siti Contoh, S.Kom.',
  ponsel: '+6281234567890',
  biaya: 1500000,
  kode: '123456',
};

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

function formPage(lang, typed = {}, errors = {}) {
  const fields = Object.entries(FIELDS).map(([name, { tag, label }]) => {
    const error = errors[name] ? `error-message="${escape(errors[name])}"` : '';
    const value = escape(typed[name] ?? '');
    return `<${tag} label="${label}" name="${name}" value="${value}" ${error} required></${tag.split(' ')[0]}>`;
  });
  return renderHtml(`<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8" /><title>Layanan</title>
    <link rel="stylesheet" href="/nusa.css" /><script type="module" src="/nusa.js"></script>
  </head>
  <body class="nusa-page">
    <nusa-form><form method="post" action="/${lang}">
      <nusa-error-summary></nusa-error-summary>
      ${fields.join('\n')}
      <nusa-button label="Lanjutkan"></nusa-button>
    </form></nusa-form>
  </body>
</html>`);
}

/** Reads a post and answers with the form again, or with what was understood. */
function answerTo(lang, body) {
  const typed = Object.fromEntries(new URLSearchParams(body));
  const results = Object.entries(FIELDS).map(([name, { format }]) => [
    name,
    format.parse(typed[name]),
  ]);
  const wrong = results.filter(([, { ok }]) => !ok);
  if (wrong.length) {
    const errors = wrong.map(([name, result]) => [
      name,
      message(FIELDS[name].format, result, lang),
    ]);
    return formPage(lang, typed, Object.fromEntries(errors));
  }
  const values = Object.fromEntries(results.map(([name, { value }]) => [name, value]));
  return `<!doctype html><meta charset="utf-8"><title>Terkirim</title><pre id="typed">${escape(JSON.stringify(typed))}</pre><pre id="read">${escape(JSON.stringify(values))}</pre>`;
}

let browser;
let server;
let origin;

before(async () => {
  browser = await launchBrowser();
  const dist = new URL('../../../packages/elements/dist/', import.meta.url);
  server = http.createServer(async (request, response) => {
    const [, path] = request.url.split('/');
    if (/^nusa\.(css|js)$/.test(path)) {
      response.setHeader('content-type', path.endsWith('css') ? 'text/css' : 'text/javascript');
      return response.end(readFileSync(new URL(path, dist)));
    }
    let body = '';
    for await (const chunk of request) body += chunk;
    response.setHeader('content-type', 'text/html; charset=utf-8');
    return response.end(request.method === 'POST' ? answerTo(path, body) : formPage(path));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${server.address().port}`;
});

after(async () => {
  await browser.close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

async function open(lang, javaScript) {
  const page = await browser.newPage();
  await page.setJavaScriptEnabled(javaScript);
  await page.goto(`${origin}/${lang}`);
  if (javaScript) await whenUpgraded(page);
  return page;
}

/** Enters answers as a person does, without scripts of the page. */
async function enter(page, answers) {
  for (const [name, text] of Object.entries(answers)) {
    await page.click(`input[name=${name}]`, { count: 3 });
    await page.keyboard.press('Backspace');
    if (text) await page.keyboard.type(text);
  }
}

const errorsOn = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.nusa-error')].map((error) => error.textContent.trim()),
  );
const valuesOn = (page) =>
  page.evaluate(() => [...document.querySelectorAll('input')].map((input) => input.value));

for (const [lang, firstError] of [
  ['id', 'Kesalahan: NIK harus 16 angka'],
  ['en', 'Error: NIK must be 16 digits'],
]) {
  describe(`a form with formats, in ${lang}`, () => {
    for (const [what, answers] of [
      ['answers that are wrong', WRONG],
      ['no answers', Object.fromEntries(Object.keys(WRONG).map((name) => [name, '']))],
    ]) {
      it(`says the same of ${what} with JavaScript, and without it from the server`, async () => {
        const said = [];
        for (const javaScript of [false, true]) {
          const page = await open(lang, javaScript);
          // The browser's own `required` is not what this is about.
          const button = await page.$('nusa-button button');
          await enter(page, answers);
          if (javaScript) {
            await button.click();
            await page.waitForSelector('.nusa-error');
          } else {
            const client = await page.createCDPSession();
            await client.send('Runtime.evaluate', {
              expression: "document.querySelector('form').noValidate = true",
            });
            await Promise.all([page.waitForNavigation(), button.click()]);
          }
          said.push(await errorsOn(page));
          assert.deepEqual(await valuesOn(page), Object.values(answers), 'what was entered stays');
          await page.close();
        }
        assert.equal(said[0].length, 5);
        assert.deepEqual(said[0], said[1]);
        if (answers === WRONG) assert.equal(said[0][0], firstError);
      });
    }

    it('understands the same with and without JavaScript, and gets a plain number with it', async () => {
      for (const javaScript of [false, true]) {
        const page = await open(lang, javaScript);
        await enter(page, RIGHT);
        await Promise.all([page.waitForNavigation(), page.click('nusa-button button')]);
        const [typed, read] = await page.evaluate(() =>
          ['typed', 'read'].map((id) => JSON.parse(document.getElementById(id).textContent)),
        );
        assert.deepEqual(read, READ);
        assert.deepEqual(typed, { ...RIGHT, ...(javaScript && { biaya: '1500000' }) });
        await page.close();
      }
    });
  });
}
