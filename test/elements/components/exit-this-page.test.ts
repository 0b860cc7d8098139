import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '@nusa/elements/exit-this-page';
import '@nusa/elements/skip-link';
import { hasAccessibilityTree, nodeWithRole } from '../../support/accessibility.js';
import { canHoldKeys } from '../../support/keys.js';
import { describeElement, rendered, renderOnServer } from '../../support/mount.js';

// A link within the page, so that the test can observe the navigation.
const EXIT = '<nusa-exit-this-page redirect-url="#cuaca"></nusa-exit-this-page>';
const SECOND_WAY =
  '<nusa-skip-link><a href="#cuaca-juga" data-exit-this-page>Keluar dari halaman ini</a></nusa-skip-link>';

const linkIn = (page: ParentNode) =>
  page.querySelector<HTMLAnchorElement>('nusa-exit-this-page a')!;
const statusIn = (page: ParentNode) => page.querySelector('[role=status]')!.textContent;
const lightsIn = (page: ParentNode) =>
  page.querySelectorAll('.nusa-exit-lights:not([hidden]) .nusa-exit-light--on').length;
const overlay = () => document.querySelector('dialog');

async function press(page: ParentNode, key = 'Shift', shiftKey = false): Promise<void> {
  document.body.dispatchEvent(new KeyboardEvent('keyup', { key, shiftKey, bubbles: true }));
  await rendered(page);
}

describe('nusa-exit-this-page when JavaScript is unavailable or fails', () => {
  it('is a link to the weather service, or to the page’s own URL', async () => {
    expect(await renderOnServer('<nusa-exit-this-page></nusa-exit-this-page>')).to.contain(
      'href="https://www.bmkg.go.id"',
    );
    const html = await renderOnServer(EXIT);
    expect(html).to.match(/<a[^>]* href="#cuaca"/);
    expect(html).not.to.contain('role="status"');
  });

  it('does not change the author’s secondary link', async () => {
    expect(await renderOnServer(EXIT + SECOND_WAY)).to.contain(
      '<a href="#cuaca-juga" data-exit-this-page>',
    );
  });
});

describeElement('nusa-exit-this-page', (mount) => {
  const originalTitle = document.title;

  afterEach(() => {
    expect(overlay(), 'removing the element uncovers the page').to.equal(null);
    expect(document.title).to.equal(originalTitle);
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('has the role of a button and says that it is for emergencies', async () => {
    const page = await mount(EXIT);
    if (hasAccessibilityTree) await nodeWithRole('button', 'Darurat: Keluar dari halaman ini');
    expect(linkIn(page).rel).to.equal('nofollow noreferrer');
    expect(linkIn(page).getBoundingClientRect().height).to.be.at.least(44);
    await expect(page).to.be.accessible();
  });

  it('says the same in English', async () => {
    const page = await mount(`<div lang="en">${EXIT}</div>`);
    expect(linkIn(page).textContent!.trim()).to.equal('Emergency Exit this page');
  });

  it('navigates to the href of the button', async () => {
    const page = await mount(EXIT);
    linkIn(page).click();
    expect(location.hash).to.equal('#cuaca');
  });

  it('navigates when the space key is pressed', async () => {
    const page = await mount(EXIT);
    page.querySelector('nusa-exit-this-page')!.focus();
    await sendKeys({ press: ' ' });
    expect(location.hash).to.equal('#cuaca');
  });

  it('navigates to the href of the button from the skiplink too', async () => {
    const page = await mount(SECOND_WAY + EXIT);
    page.querySelector<HTMLAnchorElement>('[data-exit-this-page]')!.click();
    expect(location.hash).to.equal('#cuaca');
  });

  it('shows the ghost page when the EtP button is clicked', async () => {
    const page = await mount(EXIT);
    document.title = 'Laporkan kekerasan';
    linkIn(page).click();
    const dialog = overlay()!;
    const cover = getComputedStyle(dialog, '::backdrop');
    expect(cover.backgroundColor).to.equal('rgb(255, 255, 255)');
    expect(dialog.textContent).to.equal('Memuat.');
    expect(document.title, 'nor does the tab say it').to.equal('Memuat.');
    if (hasAccessibilityTree) {
      await nodeWithRole('alert');
      const left = await nodeWithRole('button').catch(() => undefined);
      expect(left, 'the page is hidden from assistive technology').to.equal(undefined);
    }
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(document.title).to.equal('Laporkan kekerasan');
    document.title = originalTitle;
  });

  it('shows the ghost page when the skiplink is clicked', async () => {
    const page = await mount(SECOND_WAY + EXIT);
    page.querySelector<HTMLAnchorElement>('[data-exit-this-page]')!.click();
    expect(overlay()!.matches(':modal')).to.equal(true);
  });

  it('does not uncover the page on Escape', async () => {
    const page = await mount(EXIT);
    linkIn(page).click();
    await sendKeys({ press: 'Escape' });
    await sendKeys({ press: 'Escape' }); // Chromium closes a dialog on the second Escape without a cancelable `cancel`, unless `keydown` was prevented.
    expect(overlay()!.open).to.equal(true);
  });

  it('stays covered if the page finishes loading meanwhile', async () => {
    const page = await mount(EXIT);
    linkIn(page).click();
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
    expect(overlay()!.open).to.equal(true);
  });

  it('uncovers the page when the browser restores it', async () => {
    const page = await mount(EXIT);
    await press(page);
    linkIn(page).click();
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await rendered(page);
    expect(overlay()).to.equal(null);
    expect(statusIn(page)).to.equal('');
    expect(lightsIn(page)).to.equal(0);
  });

  describe('keyboard shortcut activation', () => {
    it('activates the button functionality when the Shift key is pressed 3 times', async function () {
      if (!canHoldKeys) this.skip();
      await mount(EXIT);
      for (let i = 0; i < 3; i++) {
        await sendKeys({ down: 'Shift' });
        await sendKeys({ up: 'Shift' });
      }
      expect(location.hash).to.equal('#cuaca');
      expect(overlay()!.open).to.equal(true);
    });

    it('announces when the Shift key has been pressed once', async () => {
      const page = await mount(EXIT);
      await press(page);
      expect(statusIn(page)).to.equal('Shift, tekan 2 kali lagi untuk keluar.');
      expect(lightsIn(page)).to.equal(1);
      await expect(page).to.be.accessible();
    });

    it('announces when the Shift key has been pressed twice', async () => {
      const page = await mount(EXIT);
      await press(page);
      await press(page);
      expect(statusIn(page)).to.equal('Shift, tekan 1 kali lagi untuk keluar.');
      expect(lightsIn(page)).to.equal(2);
    });

    it('announces when the keyboard shortcut has been successfully activated', async () => {
      const page = await mount(EXIT);
      for (let i = 0; i < 3; i++) await press(page);
      expect(overlay()!.querySelector('[role=alert]')!.textContent).to.equal('Memuat.');
      expect(statusIn(page)).to.equal('');
    });

    it('starts over when another key is pressed', async () => {
      const page = await mount(EXIT);
      await press(page);
      await press(page, 'a');
      expect(statusIn(page)).to.equal('Waktu untuk keluar dari halaman ini habis.');
      expect(lightsIn(page)).to.equal(0);
    });

    it('does not count Shift pressed for a capital letter', async () => {
      const page = await mount(EXIT);
      for (let i = 0; i < 3; i++) {
        await press(page, 'A', true);
        await press(page);
      }
      expect(overlay()).to.equal(null);
      expect(statusIn(page)).to.equal('');
    });

    describe('with timers', () => {
      const setTimeoutOfBrowser = window.setTimeout;

      /** Runs timers a hundred times as fast, after the page is mounted: the runner's own timeout is a timer too. */
      const speedUp = () => {
        window.setTimeout = ((handler: TimerHandler, time?: number, ...rest: unknown[]) =>
          setTimeoutOfBrowser(handler, (time ?? 0) / 100, ...rest)) as typeof setTimeout;
      };
      afterEach(() => {
        window.setTimeout = setTimeoutOfBrowser;
      });
      const seconds = (count: number) =>
        new Promise((resolve) => setTimeoutOfBrowser(resolve, count * 10));

      it('announces when the keyboard shortcut has timed out', async () => {
        const page = await mount(EXIT);
        speedUp();
        await press(page);
        await seconds(6);
        await page.querySelector('nusa-exit-this-page')!.updateComplete;
        expect(statusIn(page)).to.equal('Waktu untuk keluar dari halaman ini habis.');
        expect(lightsIn(page)).to.equal(0);
        await seconds(6);
        await page.querySelector('nusa-exit-this-page')!.updateComplete;
        expect(statusIn(page)).to.equal('');
      });

      it('allows five seconds after each press', async () => {
        await mount(EXIT);
        speedUp();
        const keyup = () =>
          document.body.dispatchEvent(new KeyboardEvent('keyup', { key: 'Shift', bubbles: true }));
        keyup();
        await seconds(4);
        keyup();
        await seconds(4);
        keyup();
        expect(location.hash).to.equal('#cuaca');
      });
    });
  });

  it('announces the page’s own messages', async () => {
    const page = await mount(
      '<nusa-exit-this-page label="Pergi" redirect-url="#cuaca" activated-text="Pindah" timed-out-text="Habis" press-two-more-times-text="Dua" press-one-more-time-text="Satu"></nusa-exit-this-page>',
    );
    expect(linkIn(page).textContent!.trim()).to.equal('Pergi');
    await press(page);
    expect(statusIn(page)).to.equal('Dua');
    await press(page);
    expect(statusIn(page)).to.equal('Satu');
    await press(page, 'a');
    expect(statusIn(page)).to.equal('Habis');
    for (let i = 0; i < 3; i++) await press(page);
    expect(overlay()!.textContent).to.equal('Pindah');
  });

  it("turns the author's own link into the button", async () => {
    const page = await mount(
      '<nusa-exit-this-page><a class="milik" href="#cuaca" rel="noreferrer">Keluar <em>sekarang</em></a></nusa-exit-this-page>',
    );
    const link = linkIn(page);
    expect(page.querySelectorAll('a')).to.have.length(1);
    expect(link.getAttribute('role')).to.equal('button');
    expect(link.rel).to.equal('noreferrer');
    expect(link.classList.contains('milik')).to.equal(true);
    if (hasAccessibilityTree) await nodeWithRole('button', 'Keluar sekarang');
    link.querySelector('em')!.click();
    expect(location.hash).to.equal('#cuaca');
  });

  it('leaves once if there are two, and keeps listening while there is one', async () => {
    const page = await mount(EXIT + EXIT);
    const [first, second] = page.querySelectorAll('nusa-exit-this-page');
    await press(page);
    expect(statusIn(first!)).not.to.equal('');
    expect(statusIn(second!)).to.equal('');
    first!.remove();
    await press(page);
    expect(statusIn(second!)).to.equal('Shift, tekan 2 kali lagi untuk keluar.');
    second!.remove();
    for (let i = 0; i < 3; i++) await press(page);
    expect(overlay()).to.equal(null);
    expect(location.hash).to.equal('');
  });
});
