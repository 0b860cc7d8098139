import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FORM_FIELDS } from '../../support/form-fields.mjs';
import { startPages } from '../../support/page-browser.mjs';
import { accessibilityTree, whenUpgraded } from '../../support/page-server.mjs';

/* The parts of the form contract that need a real page load; the rest is in test/elements/field/form-contract.test.ts. */

const inForm = (content) =>
  `<form method="post" action="/terkirim">${content}<button>Kirim</button></form>`;

/** Digests of another version: such markup cannot be hydrated. */
const fromAnotherVersion = (html) =>
  html.replace(/<!--lit-part [^-]+-->/g, '<!--lit-part AAAAAAAAAAA=-->');

const { browser, server } = await startPages();

/** A tab that notices violations of the Content-Security-Policy and errors. */
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
  return page;
}

/** Opens a page whose script is held back: its load events do not come, its fields are there. */
async function openWhileScriptWaits(page, address, control) {
  void page.goto(address).catch(() => {}); // It ends, or not, with the script.
  await page.waitForSelector(control);
}

/** Answers as a person does, without depending on scripts of the page. */
async function answer(page, field) {
  const control = await page.$(field.control);
  if (field.entry === 'choice') await control.click();
  else if (field.entry === 'select') await control.select(field.value);
  else {
    await control.click();
    await page.keyboard.type(field.value);
  }
}

async function send(page) {
  await Promise.all([page.waitForNavigation(), page.click('form > button')]);
  return page.evaluate(() => document.querySelector('pre').textContent);
}

for (const field of FORM_FIELDS) {
  describe(`${field.tag} on a page`, () => {
    it('submits without JavaScript what it submits with it', async () => {
      const address = server.add(inForm(field.html()));
      const bodies = [];
      for (const javaScript of [false, true]) {
        const page = await open(address, { javaScript });
        if (javaScript) await whenUpgraded(page);
        await answer(page, field);
        bodies.push(await send(page));
        assert.deepEqual(page.problems, []);
        await page.close();
      }
      assert.equal(bodies[0], bodies[1]);
      assert.match(bodies[0], new RegExp(`${field.submitted}=${field.value}`));
    });

    for (const [what, change, sameNode] of [
      ['hydration', undefined, true],
      ['takeover of markup from another version', fromAnotherVersion, field.tag === 'nusa-select'],
    ]) {
      it(`keeps value, focus and caret across ${what}`, async () => {
        const address = server.add(inForm(field.html()), change && { change });
        const release = server.holdScript();
        const page = await browser.newPage();
        await openWhileScriptWaits(page, address, field.control);
        await answer(page, field);
        const before = await page.$(field.control);
        await before.focus();
        if (field.entry === 'text') {
          await page.keyboard.press('Home');
          await page.keyboard.press('ArrowRight');
        }
        release();
        await whenUpgraded(page);
        const state = await page.evaluate(
          (selector, old) => {
            const control = document.querySelector(selector);
            return {
              sameNode: control === old,
              value: /radio|checkbox/.test(control.type) ? control.checked : control.value,
              focused: document.activeElement === control,
              caret: control.selectionStart ?? null,
              controls: document.querySelectorAll(selector).length,
            };
          },
          field.control,
          before,
        );
        assert.deepEqual(state, {
          sameNode,
          value: field.entry === 'choice' ? true : field.value,
          focused: true,
          caret: field.entry === 'text' ? 1 : null,
          controls: 1,
        });
        await page.close();
      });
    }

    it('is restored on Back', async () => {
      const page = await open(server.add(inForm(field.html())));
      await whenUpgraded(page);
      await answer(page, field);
      await send(page);
      await page.goBack({ waitUntil: 'load' });
      await whenUpgraded(page);
      const restored = await page.$eval(field.control, (control) =>
        /radio|checkbox/.test(control.type) ? control.checked : control.value,
      );
      assert.equal(restored, field.entry === 'choice' ? true : field.value);
      await page.close();
    });

    it('looks and reads the same without JavaScript, hydrated and rendered in the browser', async () => {
      const html = inForm(
        field.html({
          value: field.value,
          attributes: 'hint="Petunjuk" error-message="Periksa lagi"',
        }),
      );
      const seen = [];
      for (const [address, javaScript] of [
        [server.add(html), false],
        [server.add(html), true],
        [server.add(html, { render: false }), true],
      ]) {
        const page = await open(address, { javaScript });
        if (javaScript) await whenUpgraded(page);
        seen.push({
          tree: await accessibilityTree(page),
          picture: Buffer.from(await page.screenshot()),
        });
        assert.deepEqual(page.problems, []);
        await page.close();
      }
      const [scriptless, hydrated, browserRendered] = seen;
      assert.deepEqual(browserRendered.tree, hydrated.tree);
      assert.ok(browserRendered.picture.equals(hydrated.picture), 'browser-rendered pixels differ');
      if (field.changesWithScripts) return;
      assert.deepEqual(hydrated.tree, scriptless.tree);
      assert.ok(hydrated.picture.equals(scriptless.picture), 'hydrated pixels differ');
    });

    it('shifts nothing when the script arrives', async () => {
      const release = server.holdScript();
      const page = await browser.newPage();
      await page.evaluateOnNewDocument(() => {
        window.shift = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) window.shift += entry.value;
        }).observe({ type: 'layout-shift', buffered: true });
      });
      const address = server.add(inForm(field.html({ attributes: 'hint="Petunjuk"' })));
      await openWhileScriptWaits(page, address, field.control);
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
      release();
      await whenUpgraded(page);
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
      assert.equal(await page.evaluate(() => window.shift), 0);
      await page.close();
    });
  });
}
