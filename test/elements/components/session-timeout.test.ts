import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '@nusa/elements/session-timeout';
import type { NusaSessionTimeout } from '@nusa/elements/session-timeout/element.js';
import { hasAccessibilityTree, nodeWithRole } from '../../support/accessibility.js';
import {
  cleanUp,
  describeElement,
  mountRaw,
  rendered,
  renderOnServer,
} from '../../support/mount.js';
import { isShown, mountWithoutScripts, removeFrames } from '../../support/scriptless.js';

const KEY = 'nusa-session';
const timeout = (attributes = '') =>
  `<button id="luar">Isian</button><nusa-session-timeout duration="600" extend-url="/perpanjang" timeout-url="#habis" ${attributes}></nusa-session-timeout>`;

const hostOf = (page: ParentNode) =>
  page.querySelector<NusaSessionTimeout>('nusa-session-timeout')!;
const dialogOf = (page: ParentNode) => page.querySelector('dialog')!;
const visible = (page: ParentNode) => page.querySelector('.nusa-dialog-text')!.textContent;
const spoken = (page: ParentNode) => page.querySelector('[role=status]')!.textContent;

/** A fake clock set by the tests; timers keep running in real time. */
const realNow = Date.now;
const realFetch = window.fetch;
let offset = 0;
const requests: [string, string | undefined][] = [];
let answer: () => Promise<Response>;

async function passes(seconds: number, page: ParentNode): Promise<void> {
  offset += seconds * 1000;
  document.dispatchEvent(new Event('visibilitychange'));
  await rendered(page);
}

function begin(): void {
  offset = 0;
  requests.length = 0;
  answer = () => Promise.resolve(new Response());
  // The test page is older than the session that each test starts.
  localStorage.setItem(KEY, String(realNow()));
  Date.now = () => realNow() + offset;
  window.fetch = (url, options) => {
    requests.push([String(url), options?.method]);
    return answer();
  };
}

function end(): void {
  Date.now = realNow;
  window.fetch = realFetch;
  localStorage.removeItem(KEY);
  history.replaceState(null, '', location.pathname + location.search);
}

describeElement('nusa-session-timeout', (mount) => {
  let page: HTMLElement;
  const mountTimeout = async (html = timeout()) => {
    page = await mount(html);
  };

  beforeEach(begin);
  afterEach(end);

  it('shows nothing until the warning is due, then a dialog with the time that is left', async () => {
    await mountTimeout();
    expect(dialogOf(page).open).to.equal(false);
    await passes(470, page);
    expect(dialogOf(page).open).to.equal(false);
    await passes(20, page);
    expect(dialogOf(page).matches(':modal')).to.equal(true);
    expect(visible(page)).to.match(/dikeluarkan dalam 1 menit (49|50) detik\./);
    await expect(page).to.be.accessible();
  });

  it('is a dialog with a name, a description and a focused button', async function () {
    await mountTimeout();
    await passes(500, page);
    expect(document.activeElement).to.equal(dialogOf(page).querySelector('button'));
    if (!hasAccessibilityTree) return this.skip();
    const dialog = await nodeWithRole('alertdialog', 'Sesi Anda akan berakhir');
    expect(dialog.description).to.match(/dikeluarkan dalam 1 menit 40 detik/);
    expect(dialog.modal).to.equal(true);
    await nodeWithRole('button', 'Tetap masuk');
  });

  it('counts down visibly every second, and announces every minute, then every 20 seconds', async () => {
    await mountTimeout(
      '<nusa-session-timeout duration="600" warning="200"></nusa-session-timeout>',
    );
    const told: string[] = [];
    const seen = new Set<string>();
    await passes(400.5, page);
    for (let second = 0; second < 190; second++) {
      offset += 1000;
      document.dispatchEvent(new Event('visibilitychange'));
      await hostOf(page).updateComplete;
      seen.add(visible(page));
      if (told.at(-1) !== spoken(page)) told.push(spoken(page));
    }
    expect(seen.size).to.be.at.least(185);
    expect(told.map((text) => text.replace(/.*dalam /, ''))).to.deep.equal([
      '3 menit 20 detik.',
      '3 menit.',
      '2 menit.',
      '1 menit.',
      '40 detik.',
      '20 detik.',
    ]);
  });

  it('extends the session when the button is pressed, closes and returns focus', async () => {
    await mountTimeout();
    page.querySelector<HTMLElement>('#luar')!.focus();
    await passes(500, page);
    await sendKeys({ press: 'Enter' });
    await rendered(page);
    expect(requests).to.deep.equal([[new URL('/perpanjang', location.href).href, 'GET']]);
    expect(dialogOf(page).open).to.equal(false);
    expect(document.activeElement!.id).to.equal('luar');
    await passes(470, page);
    expect(dialogOf(page).open).to.equal(false);
    await passes(20, page);
    expect(dialogOf(page).open).to.equal(true);
  });

  it('extends the session on Escape', async () => {
    await mountTimeout(timeout('extend-method="POST"'));
    await passes(500, page);
    await sendKeys({ press: 'Escape' });
    await rendered(page);
    expect(requests.map(([, method]) => method)).to.deep.equal(['POST']);
    expect(dialogOf(page).open).to.equal(false);
  });

  it('reports when the server cannot be reached or refuses, and keeps counting', async () => {
    await mountTimeout();
    await passes(500, page);
    for (const failure of [
      () => Promise.reject(new TypeError('offline')),
      () => Promise.resolve(new Response('', { status: 419 })),
    ]) {
      answer = failure;
      await hostOf(page).extend();
      await rendered(page);
      expect(dialogOf(page).open).to.equal(true);
      expect(page.querySelector('[role=alert]')!.textContent).to.match(/^Sesi belum diperpanjang/);
    }
    await expect(page).to.be.accessible();
    answer = () => Promise.resolve(new Response());
    await hostOf(page).extend();
    await rendered(page);
    expect(dialogOf(page).open).to.equal(false);
    expect(page.querySelector('[role=alert]')!.textContent).to.equal('');
  });

  it('sends no requests to other sites', async () => {
    await mountTimeout(
      '<nusa-session-timeout duration="600" extend-url="https://example.com/x"></nusa-session-timeout>',
    );
    await passes(500, page);
    await hostOf(page).extend();
    expect(requests).to.deep.equal([]);
    expect(dialogOf(page).open).to.equal(true);
  });

  it('sends no request if the page cancels `extend`', async () => {
    await mountTimeout();
    await passes(500, page);
    hostOf(page).addEventListener('extend', (event) => event.preventDefault());
    await hostOf(page).extend();
    expect(requests).to.deep.equal([]);
    expect(dialogOf(page).open).to.equal(true);
    hostOf(page).renew();
    await rendered(page);
    expect(dialogOf(page).open).to.equal(false);
  });

  it('goes to `timeout-url` on timeout, even if the device slept through the warning', async () => {
    await mountTimeout();
    await passes(7200, page);
    expect(location.hash).to.equal('#habis');
  });

  it('stays on the page if it cancels `timeout`', async () => {
    await mountTimeout();
    let told = 0;
    hostOf(page).addEventListener('timeout', (event) => {
      told++;
      event.preventDefault();
    });
    await passes(601, page);
    expect(told).to.equal(1);
    expect(location.hash).to.equal('');
  });

  it('is updated when another tab extends the session', async () => {
    await mountTimeout();
    await passes(500, page);
    expect(dialogOf(page).open).to.equal(true);
    localStorage.setItem(KEY, String(Date.now()));
    dispatchEvent(new StorageEvent('storage', { key: KEY }));
    await rendered(page);
    expect(dialogOf(page).open).to.equal(false);
  });

  it('updates other tabs, and counts alone if storage is forbidden', async () => {
    await mountTimeout();
    await passes(500, page);
    hostOf(page).renew();
    expect(Number(localStorage.getItem(KEY))).to.be.closeTo(Date.now(), 1000);
    const { getItem } = Storage.prototype;
    Storage.prototype.getItem = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    try {
      await passes(500, page);
      expect(dialogOf(page).open).to.equal(true);
    } finally {
      Storage.prototype.getItem = getItem;
    }
  });

  it('warns at least 20 seconds before the timeout', async () => {
    await mountTimeout('<nusa-session-timeout duration="600" warning="5"></nusa-session-timeout>');
    await passes(575, page);
    expect(dialogOf(page).open).to.equal(false);
    await passes(6, page);
    expect(dialogOf(page).open).to.equal(true);
  });

  it('uses the language of the page, or the author’s own texts, as text', async () => {
    await mountTimeout(
      `<div lang="en">${timeout('notice sign-out-url="/keluar"')}</div>${timeout('heading="&lt;b&gt;Masih di sana?&lt;/b&gt;" extend-text="Ya" sign-out-url="/k" sign-out-text="Tidak"')}`,
    );
    const [english, own] = [...page.querySelectorAll('nusa-session-timeout')].map((host) =>
      host.textContent!.replace(/\s+/g, ' '),
    );
    expect(english).to.contain('your session ends after 10 minutes without activity');
    expect(english).to.match(/Your session is about to end.*Stay signed in.*Sign out/);
    expect(own).to.match(/<b>Masih di sana\?<\/b>.*Ya.*Tidak/);
  });

  it('leaves no timers, listeners or open dialog behind', async () => {
    await mountTimeout();
    await passes(500, page);
    const host = hostOf(page);
    host.remove();
    expect(host.querySelector('dialog')!.open).to.equal(false);
    await passes(7200, page);
    await new Promise((resolve) => setTimeout(resolve, 1100));
    expect(host.querySelector('dialog')!.open).to.equal(false);
    expect(location.hash).to.equal('');
  });
});

describe('nusa-session-timeout', () => {
  beforeEach(begin);
  afterEach(() => {
    cleanUp();
    end();
  });

  it('opens by its own timer', async () => {
    localStorage.setItem(KEY, String(realNow() - 9_000));
    offset = 0;
    const page = await mountRaw(
      '<nusa-session-timeout duration="30" warning="20"></nusa-session-timeout>',
    );
    expect(dialogOf(page).open).to.equal(false);
    await waitUntil(() => dialogOf(page).open, 'open', { timeout: 8000 });
    const first = visible(page);
    await waitUntil(() => visible(page) !== first, 'counts down', { timeout: 8000 });
  });
});

describe('nusa-session-timeout, without JavaScript', () => {
  afterEach(removeFrames);

  it('shows nothing, or one sentence if configured', async () => {
    const page = await mountWithoutScripts(
      `<p>${''}</p>${await renderOnServer(timeout('notice'))}`,
    );
    const host = hostOf(page);
    expect(host.innerText.trim()).to.equal(
      'Demi keamanan, sesi Anda berakhir setelah 10 menit tanpa kegiatan.',
    );
    expect(isShown(host.querySelector('button')!)).to.equal(false);
    removeFrames();
    const silent = await mountWithoutScripts(await renderOnServer(timeout()));
    expect(hostOf(silent).innerText.trim()).to.equal('');
  });
});
