import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assertStored, goOnTo, STEPS } from '../support/journey.mjs';
import { startService } from '../support/browser.mjs';

const { server, browser } = await startService();

/** Lets a test change the response for the script at any moment. */
async function interceptScript(visitor) {
  const interception = { answer: (request) => request.continue(), count: 0 };
  await visitor.page.setRequestInterception(true);
  visitor.page.on('request', (request) => {
    const isScript = /\/aset\/nusa\.[^/]+\.js$/.test(request.url());
    if (!isScript) return request.continue();
    interception.count++;
    return interception.answer(request);
  });
  return interception;
}

const questions = Object.keys(STEPS).filter((path) => path.startsWith('/permohonan/'));

/** The first and last page, and the pages where the script does most. */
const SCRIPTED = ['privasi', 'tanggal-lahir', 'wilayah', 'surat-pengantar', 'periksa'].map(
  (path) => `/permohonan/${path}`,
);

describe('when the script no longer loads', () => {
  for (const path of SCRIPTED) {
    it(`from ${path} on, the application can still be submitted`, async () => {
      const visitor = await browser.newVisitor();
      const script = await interceptScript(visitor);
      await visitor.open('/');
      await goOnTo(visitor, path);
      script.answer = (request) => request.abort('connectionreset');
      const { count } = script;
      await visitor.reload();
      await goOnTo(visitor, '/permohonan/terkirim');
      await assertStored(visitor, server);
      assert.ok(script.count > count, 'the script was asked for, and not delivered');
      assert.deepEqual(
        visitor.complaints.filter((text) => !text.includes('ERR_CONNECTION_RESET')),
        [],
      );
    });
  }
});

describe('when the script is truncated', () => {
  it('the application can still be submitted', async () => {
    const visitor = await browser.newVisitor();
    const script = await interceptScript(visitor);
    script.answer = async (request) => {
      const whole = await (await fetch(request.url())).text();
      const body = whole.slice(0, whole.length / 2);
      await request.respond({ status: 200, contentType: 'text/javascript', body });
    };
    await visitor.open('/');
    await goOnTo(visitor, '/permohonan/terkirim');
    await assertStored(visitor, server);
    assert.ok(script.count >= questions.length);
    assert.equal(visitor.layoutShift, 0);
    for (const complaint of visitor.complaints) assert.match(complaint, /SyntaxError/);
  });

  it('after some elements were defined, the others still work', async () => {
    const visitor = await browser.newVisitor();
    await visitor.page.evaluateOnNewDocument(() => {
      const { define } = CustomElementRegistry.prototype;
      let defined = 0;
      CustomElementRegistry.prototype.define = function (...definition) {
        if (++defined > 6) throw new Error('cut off');
        return define.apply(this, definition);
      };
    });
    await visitor.open('/');
    await goOnTo(visitor, '/permohonan/terkirim');
    await assertStored(visitor, server);
    assert.equal(visitor.layoutShift, 0);
    for (const complaint of visitor.complaints) assert.match(complaint, /cut off/);
  });
});

describe('when the script loads late', () => {
  it('earlier input stays, and so does the focus', async () => {
    const visitor = await browser.newVisitor();
    const script = await interceptScript(visitor);
    await visitor.open('/');
    await goOnTo(visitor, '/permohonan/nama');

    let deliver;
    const held = new Promise((resolve) => (deliver = resolve));
    script.answer = async (request) => {
      await held;
      await request.continue();
    };
    await visitor.page.goto(visitor.page.url(), { waitUntil: 'domcontentloaded' }).catch(() => {});
    await (await visitor.find('textbox', 'Siapa nama lengkap Anda?')).click();
    await visitor.page.keyboard.type('Siti Con');
    deliver();
    await visitor.page.waitForFunction(() => customElements.get('nusa-text-input'));
    await visitor.page.keyboard.type('toh');
    assert.equal(await visitor.valueOf('Siapa nama lengkap Anda?'), 'Siti Contoh');
    await visitor.pressToSend('Enter');
    assert.equal(visitor.path, '/permohonan/tanggal-lahir');
    await visitor.assertQuiet();
  });
});
