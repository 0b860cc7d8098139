import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { startPages } from '../../support/page-browser.mjs';
import { whenUpgraded } from '../../support/page-server.mjs';

/* What an autocomplete does across page loads; the rest is in test/elements/components/autocomplete.test.ts. */

const select =
  '<nusa-autocomplete label="Provinsi"><select name="provinsi"><option value="">Pilih</option><option value="32">Jawa Barat</option><option value="51">Bali</option></select></nusa-autocomplete>';
const datalist =
  '<nusa-autocomplete label="Kota"><input name="kota" list="d"><datalist id="d"><option>Bandung</option><option>Bogor</option></datalist></nusa-autocomplete>';
const inForm = (content) =>
  `<form method="post" action="/terkirim">${content}<button>Kirim</button></form>`;

const { browser, server } = await startPages();

async function open(address, { javaScript = true } = {}) {
  const page = await browser.newPage();
  page.problems = [];
  page.on('console', (message) => {
    if (/error|warn/.test(message.type())) page.problems.push(message.text());
  });
  page.on('pageerror', (error) => page.problems.push(error.message));
  await page.setViewport({ width: 800, height: 900 });
  await page.setJavaScriptEnabled(javaScript);
  await page.goto(address, { waitUntil: javaScript ? 'domcontentloaded' : 'load' });
  if (javaScript) await whenUpgraded(page);
  return page;
}

async function send(page) {
  await Promise.all([page.waitForNavigation(), page.click('form > button')]);
  return page.evaluate(() => document.querySelector('pre').textContent);
}

const choose = async (page, text) => {
  await page.focus('[role=combobox]');
  await page.keyboard.type(text);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
};

describe('an autocomplete on a page', () => {
  it('sends with scripts what the select sends without them', async () => {
    const address = server.add(inForm(select));
    const without = await open(address, { javaScript: false });
    await without.select('select', '51');
    assert.equal(await send(without), 'provinsi=51');
    const page = await open(address);
    await choose(page, 'ba');
    assert.equal(await send(page), 'provinsi=51');
    assert.deepEqual(page.problems, []);
    await without.close();
    await page.close();
  });

  for (const [what, html, text, value] of [
    ['select', select, 'bal', 'Bali'],
    ['input', datalist, 'bog', 'Bogor'],
  ]) {
    it(`shows on Back, and after a reload, what was chosen in a ${what}`, async () => {
      const page = await open(server.add(inForm(html)));
      await choose(page, text);
      const sent = await send(page);
      await page.goBack({ waitUntil: 'load' });
      await whenUpgraded(page);
      const shown = () => page.$eval('[role=combobox]', (input) => input.value);
      assert.equal(await shown(), value);
      assert.equal(await send(page), sent);
      await page.close();
    });
  }

  it('keeps what is chosen in the select, or typed into the input, before the script arrives', async () => {
    const address = server.add(inForm(select + datalist));
    const release = server.holdScript();
    const page = await browser.newPage();
    void page.goto(address).catch(() => {});
    await page.waitForSelector('datalist');
    await page.select('select', '32');
    await page.focus('input[name=kota]');
    await page.keyboard.type('Ban');
    const input = await page.$('input[name=kota]');
    release();
    await whenUpgraded(page);
    assert.deepEqual(
      await page.evaluate(
        (old) => [
          document.querySelector('.nusa-combobox').value,
          document.activeElement === old,
          old.value,
          old.selectionStart,
        ],
        input,
      ),
      ['Jawa Barat', true, 'Ban', 3],
    );
    await page.keyboard.type('d');
    assert.equal(await page.$$eval('[role=option]', (rows) => rows.length), 1);
    await page.close();
  });

  it('shifts nothing when it takes the place of the select', async () => {
    const release = server.holdScript();
    const page = await browser.newPage();
    await page.evaluateOnNewDocument(() => {
      window.shift = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) window.shift += entry.value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    void page.goto(server.add(inForm(select + datalist))).catch(() => {});
    await page.waitForSelector('datalist');
    const boxes = (selectors) =>
      page.evaluate(
        (all) =>
          all.map((one) => JSON.stringify(document.querySelector(one).getBoundingClientRect())),
        selectors,
      );
    const before = await boxes(['select', 'form > button']);
    release();
    await whenUpgraded(page);
    assert.deepEqual(await boxes(['.nusa-combobox', 'form > button']), before);
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
    assert.equal(await page.evaluate(() => window.shift), 0);
    await page.close();
  });

  it('does not press what lies under the list by the second click of a double click', async () => {
    const page = await open(server.add(inForm(select)));
    await page.evaluate(() => {
      window.pressed = 0;
      document.addEventListener('submit', (event) => {
        event.preventDefault();
        window.pressed++;
      });
    });
    const button = await page.$('form > button');
    const { x, y } = await button.clickablePoint();
    await page.focus('[role=combobox]');
    await page.keyboard.press('ArrowDown');
    const covers = await page.evaluate(
      (left, top) => document.elementFromPoint(left, top).role,
      x,
      y,
    );
    assert.equal(covers, 'option', 'the list covers the button');
    await page.mouse.click(x, y, { count: 2 });
    assert.notEqual(await page.$eval('select', (control) => control.value), '');
    assert.equal(await page.evaluate(() => window.pressed), 0);
    await page.close();
  });

  it('works within the strict Content-Security-Policy of the page, at 320 pixels, and does not make it wider', async () => {
    const page = await open(server.add(inForm(select + datalist)));
    await page.setViewport({ width: 320, height: 480 });
    await page.focus('[role=combobox]');
    await page.keyboard.press('ArrowDown');
    const state = await page.evaluate(() => ({
      width: document.documentElement.scrollWidth,
      list: document.querySelector('[role=listbox]').getBoundingClientRect().width,
    }));
    assert.equal(state.width, 320);
    assert.ok(state.list <= 320 && state.list > 200);
    assert.deepEqual(page.problems, []);
    await page.close();
  });
});
