import assert from 'node:assert/strict';
import http from 'node:http';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { renderHtml } from '@nusa/server';
import { launchBrowser } from '../../support/browser.mjs';
import { whenUpgraded } from '../../support/page-server.mjs';

/* A service that asks for several people, with and without JavaScript. */

const dist = new URL('../../../packages/elements/dist/', import.meta.url);
const escape = (text) => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);

const person = (index, number, name = '') => `<nusa-fieldset legend="Orang ${number}">
  <nusa-text-input label="Nama" name="anggota[${index}][nama]" value="${escape(name)}" required></nusa-text-input>
  <nusa-button label="Hapus orang ${number}" name="remove" value="${number}" variant="secondary" formnovalidate></nusa-button>
</nusa-fieldset>`;

const page = (
  names,
) => `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Anggota</title>
<link rel="stylesheet" href="/nusa.css"><script type="module" src="/nusa.js"></script></head><body class="nusa-page"><main class="nusa-main">
<nusa-form><form method="post" action="/"><nusa-error-summary></nusa-error-summary>
<nusa-add-another name="anggota" max="4"><h1>Anggota keluarga</h1>
${names.map((name, i) => person(i, i + 1, name)).join('')}
<template>${person('{index}', '{number}')}</template>
<nusa-button label="Tambah orang" name="add-another" value="anggota" variant="secondary" formnovalidate></nusa-button>
</nusa-add-another><nusa-button label="Lanjutkan"></nusa-button></form></nusa-form></main></body></html>`;

/** Answers a post as a backend does: one more, one less, or what arrived. */
function answer(body) {
  const form = new URLSearchParams(body);
  const names = [];
  for (const [key, value] of form) {
    const index = /^anggota\[(\d+)\]\[nama\]$/.exec(key)?.[1];
    if (index !== undefined) names[Number(index)] = value;
  }
  if (form.has('add-another')) return page([...names, '']);
  if (form.has('remove')) return page(names.toSpliced(Number(form.get('remove')) - 1, 1));
  return `<!doctype html><title>Terkirim</title><pre>${escape(JSON.stringify(names))}</pre>`;
}

let browser;
let server;
let origin;

before(async () => {
  browser = await launchBrowser();
  server = http.createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    if (pathname === '/') {
      let body = '';
      for await (const chunk of request) body += chunk;
      response.setHeader('content-type', 'text/html; charset=utf-8');
      const html = request.method === 'POST' ? answer(body) : page(['']);
      return response.end(renderHtml(html));
    }
    response.setHeader('content-type', pathname.endsWith('.css') ? 'text/css' : 'text/javascript');
    if (/^\/nusa\.(css|js)$/.test(pathname))
      return response.end(readFileSync(new URL(pathname.slice(1), dist)));
    response.statusCode = 404;
    response.end();
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${server.address().port}/`;
});

after(async () => {
  await browser.close();
  await new Promise((resolve) => server.close(resolve));
});

for (const javaScript of [false, true]) {
  describe(`several people on one page, ${javaScript ? 'with' : 'without'} JavaScript`, () => {
    let tab;
    let loads;

    async function open() {
      tab = await browser.newPage();
      await tab.setJavaScriptEnabled(javaScript);
      loads = 0;
      tab.on('load', () => loads++);
      await tab.goto(origin);
      await settle();
    }
    const settle = async () => {
      if (javaScript) await whenUpgraded(tab);
    };
    /** Presses a button, which loads a page unless it works in place. */
    async function press(selector, inPlace = javaScript) {
      if (inPlace) {
        await tab.click(selector);
        await settle();
      } else await Promise.all([tab.waitForNavigation(), tab.click(selector)]).then(settle);
    }
    const fill = async (index, name) => {
      await tab.click(`input[name="anggota[${index}][nama]"]`);
      await tab.keyboard.type(name);
    };
    const add = () => press('button[name=add-another]');
    const remove = (number) => press(`button[name=remove][value="${number}"]`);
    const shown = (selector) =>
      tab.$$eval(selector, (all) => all.filter((one) => one.checkVisibility()).length);

    it('adds, removes, keeps what was entered, and sends the rest in order', async () => {
      await open();
      assert.equal(await shown('button[name=remove]'), 0, 'the only one stays');
      await fill(0, 'Siti');
      await add();
      await fill(1, 'Budi');
      await add();
      await fill(2, 'Wati & Ayu');
      await remove(2);
      assert.deepEqual(
        await tab.$$eval('nusa-fieldset', (groups) => groups.map((g) => g.getAttribute('legend'))),
        ['Orang 1', 'Orang 2'],
      );
      await add();
      await fill(2, 'Dewi');
      await press('nusa-add-another ~ nusa-button button', false);
      assert.equal(
        await tab.$eval('pre', (pre) => pre.textContent),
        JSON.stringify(['Siti', 'Wati & Ayu', 'Dewi']),
      );
      assert.equal(loads, javaScript ? 2 : 6);
      await tab.close();
    });

    it('has no button to add beyond the largest number', async () => {
      await open();
      for (let i = 0; i < 3; i++) await add();
      assert.equal(await shown('button[name=add-another]'), 0);
      await tab.close();
    });

    it('sends everything by Enter, and removes nobody', async () => {
      await open();
      await fill(0, 'Siti');
      await add();
      await fill(1, 'Budi');
      await Promise.all([tab.waitForNavigation(), tab.keyboard.press('Enter')]);
      assert.equal(
        await tab.$eval('pre', (pre) => pre.textContent),
        JSON.stringify(['Siti', 'Budi']),
      );
      await tab.close();
    });

    it('survives a double click: adds one, removes one', async () => {
      await open();
      for (const [index, name] of ['Siti', 'Budi', 'Wati'].entries()) {
        if (index) await add();
        await fill(index, name);
      }
      if (!javaScript) return tab.close(); // The first click leaves the page.
      const button = await tab.$('button[name=remove]');
      const { x, y } = await button.clickablePoint();
      await tab.mouse.click(x, y, { count: 2 });
      await settle();
      assert.deepEqual(
        await tab.$$eval('nusa-add-another input', (inputs) => inputs.map(({ value }) => value)),
        ['Budi', 'Wati'],
      );
      await tab.close();
    });
  });
}
