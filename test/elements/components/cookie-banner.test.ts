import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '@nusa/elements/button';
import '@nusa/elements/cookie-banner';
import {
  cookieText,
  readAnswer,
} from '../../../packages/elements/dist/cookie-banner/consent-cookie.js';
import { hasAccessibilityTree, nodesWithRole, nodeWithRole } from '../../support/accessibility.js';
import { describeElement, mountRaw, rendered } from '../../support/mount.js';
import { isShown, mountWithoutScripts, removeFrames } from '../../support/scriptless.js';

const COOKIE = 'uji_kuki';
const BANNER = `
  <nusa-cookie-banner cookie-name="${COOKIE}">
    <form method="post" action="/kuki">
      <h2>Kuki di layanan ini</h2>
      <p>Kami ingin memasang kuki analitik.</p>
      <nusa-button label="Terima" name="kuki" value="accept"></nusa-button>
      <nusa-button label="Tolak" name="kuki" value="reject"></nusa-button>
      <a href="/kuki">Lihat kuki</a>
    </form>
    <div slot="accepted" role="alert" hidden>
      <p>Anda menerima kuki analitik.</p><nusa-button label="Sembunyikan" type="button"></nusa-button>
    </div>
    <div slot="rejected" role="alert" hidden>
      <p>Anda menolak kuki analitik.</p><nusa-button label="Sembunyikan" type="button"></nusa-button>
    </div>
  </nusa-cookie-banner>`;

const forget = (name = COOKIE) => {
  document.cookie = `${name}=; Max-Age=0; Path=/`;
};
const bannerIn = (page: ParentNode) => page.querySelector('nusa-cookie-banner')!;
const message = (page: ParentNode, slot: string) =>
  page.querySelector<HTMLElement>(`[slot=${slot}]`)!;
const press = (page: ParentNode, value: string) =>
  page.querySelector<HTMLButtonElement>(`button[value=${value}]`)!.click();

afterEach(() => {
  forget();
  removeFrames();
});

describe('nusa-cookie-banner without JavaScript', () => {
  it('reads in order, without the hidden parts', async () => {
    const page = await mountWithoutScripts(BANNER);
    expect(isShown(page.querySelector('h2')!)).to.equal(true);
    expect(isShown(message(page, 'accepted'))).to.equal(false);
  });

  it('stays hidden until the script runs when deferred', async () => {
    const page = await mountWithoutScripts(
      '<nusa-cookie-banner deferred><p>Kuki</p></nusa-cookie-banner>',
    );
    expect(isShown(page.querySelector('p')!)).to.equal(false);
    const mounted = await mountRaw('<nusa-cookie-banner deferred><p>Kuki</p></nusa-cookie-banner>');
    expect(isShown(mounted.querySelector('p')!)).to.equal(true);
    mounted.remove();
  });
});

describe('the cookie that stores the answer', () => {
  it('is same-site, and secure on a secure page', () => {
    expect(cookieText('kuki', 'accept', 60, 'https:')).to.equal(
      'kuki=accept; Max-Age=60; Path=/; SameSite=Lax; Secure',
    );
    expect(cookieText('kuki', 'reject', 60, 'http:')).not.to.contain('Secure');
  });

  it('cannot have attributes injected through its name', () => {
    expect(cookieText('a; Domain=x', 'accept', 1, 'http:')).to.match(/^a%3B%20Domain%3Dx=accept;/);
  });

  it('is accepted only if it contains a known answer', () => {
    document.cookie = `${COOKIE}=<b>accept</b>; Path=/`;
    expect(readAnswer(COOKIE)).to.equal(undefined);
    document.cookie = `${COOKIE}=reject; Path=/`;
    expect(readAnswer(COOKIE)).to.equal('reject');
    expect(readAnswer('kuki'), 'not the end of another name').to.equal(undefined);
  });
});

describeElement('nusa-cookie-banner', (mount) => {
  it('is a named region that contains the question', async () => {
    const page = await mount(BANNER);
    if (hasAccessibilityTree) {
      await nodeWithRole('region', 'Pemberitahuan kuki');
      await nodeWithRole('heading', 'Kuki di layanan ini');
      expect(await nodesWithRole('alert')).to.have.length(0);
    }
    await expect(page).to.be.accessible();
  });

  it('is named by the page, or in the page’s language', async () => {
    const page = await mount(
      `<nusa-cookie-banner label="Kuki kami"><p>Kuki</p></nusa-cookie-banner><nusa-cookie-banner lang="en"><p>Cookies</p></nusa-cookie-banner>`,
    );
    const names = [...page.querySelectorAll('nusa-cookie-banner')].map((banner) =>
      banner.shadowRoot!.querySelector('[role=region]')!.getAttribute('aria-label'),
    );
    expect(names).to.deep.equal(['Kuki kami', 'Cookie banner']);
  });

  for (const [value, slot, words] of [
    ['accept', 'accepted', 'Anda menerima kuki analitik.'],
    ['reject', 'rejected', 'Anda menolak kuki analitik.'],
  ] as const) {
    it(`stores "${value}", confirms it and moves focus to the confirmation`, async () => {
      const page = await mount(BANNER);
      let answer: unknown;
      page.addEventListener('nusa-consent', (event) => {
        answer = (event as CustomEvent<{ answer: string }>).detail.answer;
      });
      press(page, value);
      expect(answer).to.equal(value);
      expect(document.cookie).to.contain(`${COOKIE}=${value}`);
      expect(bannerIn(page).answer).to.equal(value);
      expect(page.querySelector('form')!.hidden).to.equal(true);
      expect(isShown(message(page, slot))).to.equal(true);
      expect(document.activeElement).to.equal(message(page, slot));
      expect(message(page, slot).textContent).to.contain(words);
      if (hasAccessibilityTree) expect(await nodesWithRole('alert')).to.have.length(1);
      await expect(page).to.be.accessible();
    });
  }

  it('leaves no tabindex on the confirmation after blur', async () => {
    const page = await mount(BANNER);
    press(page, 'accept');
    message(page, 'accepted').querySelector('button')!.focus();
    expect(message(page, 'accepted').hasAttribute('tabindex')).to.equal(false);
  });

  it('hides, after which keyboard focus continues below it', async () => {
    const page = await mount(`${BANNER}<a href="#lanjut" id="lanjut">Lanjut</a>`);
    press(page, 'reject');
    message(page, 'rejected').querySelector('button')!.focus();
    await sendKeys({ press: 'Enter' });
    expect(isShown(bannerIn(page))).to.equal(false);
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement!.id).to.equal('lanjut');
  });

  it('stays hidden if the person has answered', async () => {
    document.cookie = `${COOKIE}=accept; Path=/`;
    const page = await mount(BANNER);
    expect(isShown(bannerIn(page))).to.equal(false);
  });

  it('shows the confirmation rendered by the server after the answer', async () => {
    document.cookie = `${COOKIE}=accept; Path=/`;
    const page = await mount(
      `<nusa-cookie-banner cookie-name="${COOKIE}"><form slot="accepted"><div role="alert"><p>Anda menerima.</p></div><nusa-button label="Sembunyikan" name="kuki" value="hide"></nusa-button></form></nusa-cookie-banner>`,
    );
    expect(isShown(page.querySelector('p')!)).to.equal(true);
    press(page, 'hide');
    expect(isShown(bannerIn(page))).to.equal(false);
  });

  it('can be hidden by the page', async () => {
    const page = await mount(BANNER.replace('cookie-name', 'hidden cookie-name'));
    expect(isShown(bannerIn(page))).to.equal(false);
  });

  it('submits the form if the browser rejects cookies', async () => {
    // A cookie that expires at once has the same effect as a browser that rejects cookies.
    const page = await mount(BANNER.replace('cookie-name', 'max-age="0" cookie-name'));
    let sent: FormData | undefined;
    page.addEventListener('submit', (event) => {
      event.preventDefault();
      sent = new FormData(event.target as HTMLFormElement, event.submitter);
    });
    press(page, 'accept');
    expect(sent?.get('kuki')).to.equal('accept');
    expect(isShown(page.querySelector('form')!)).to.equal(true);
  });

  it('does not submit the form if it could store the answer', async () => {
    const page = await mount(BANNER);
    let isSent = false;
    page.addEventListener('submit', (event) => {
      event.preventDefault();
      isSent = true;
    });
    press(page, 'accept');
    expect(isSent).to.equal(false);
  });

  it('hides at once if there is no confirmation, also from scripts', async () => {
    const page = await mount(
      `<nusa-cookie-banner cookie-name="${COOKIE}"><p>Kuki</p></nusa-cookie-banner>`,
    );
    bannerIn(page).reject();
    expect(isShown(bannerIn(page))).to.equal(false);
    expect(readAnswer(COOKIE)).to.equal('reject');
    bannerIn(page).accept();
    expect(readAnswer(COOKIE)).to.equal('accept');
  });

  it('ignores other buttons and clicks handled by the page', async () => {
    const page = await mount(
      BANNER.replace(
        '<a href="/kuki">',
        '<button type="button" id="lain">Lain</button><a href="/kuki">',
      ),
    );
    page.querySelector<HTMLButtonElement>('#lain')!.click();
    expect(isShown(bannerIn(page))).to.equal(true);
    const form = page.querySelector('form')!;
    form.addEventListener('click', (event) => event.preventDefault());
    press(page, 'accept');
    expect(readAnswer(COOKIE)).to.equal(undefined);
  });

  it('stops listening once removed', async () => {
    const page = await mount(BANNER);
    const banner = bannerIn(page);
    banner.remove();
    const button = banner.querySelector<HTMLButtonElement>('button[value=accept]')!;
    button.click();
    await rendered(page);
    expect(readAnswer(COOKIE)).to.equal(undefined);
  });
});
