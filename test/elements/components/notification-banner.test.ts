import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '@nusa/elements/notification-banner';
import { hasAccessibilityTree, nodesWithRole, nodeWithRole } from '../../support/accessibility.js';
import { describeElement } from '../../support/mount.js';

const banner = (attributes = '') =>
  `<nusa-notification-banner ${attributes}><p>Data Anda sudah disimpan.</p></nusa-notification-banner>`;

/** Whether the banner itself has focus. */
const hasFocus = (page: HTMLElement) =>
  document.activeElement === page.querySelector('nusa-notification-banner');

const inside = (page: HTMLElement, selector: string) =>
  page.querySelector('nusa-notification-banner')!.shadowRoot!.querySelector<HTMLElement>(selector)!;

/** Whether the banner is focusable. A boolean, because a failed comparison of nodes takes minutes to print. */
const isFocusable = (page: HTMLElement) =>
  page.querySelector('nusa-notification-banner')!.shadowRoot!.querySelector('[tabindex]') !== null;

describeElement('nusa-notification-banner', (mount) => {
  it('is a region named by its title, a heading of level 2', async function () {
    const page = await mount(banner());
    expect(hasFocus(page)).to.equal(false);
    await expect(page).to.be.accessible();
    if (!hasAccessibilityTree) this.skip();
    await nodeWithRole('region', 'Penting');
    expect((await nodeWithRole('heading', 'Penting')).level).to.equal(2);
    expect(await nodesWithRole('alert')).to.have.length(0);
  });

  it('is an alert for a success', async function () {
    const page = await mount(banner('type="success"'));
    await expect(page).to.be.accessible();
    if (!hasAccessibilityTree) this.skip();
    await nodeWithRole('alert', 'Berhasil');
    expect(await nodesWithRole('region')).to.have.length(0);
  });

  it('has a title in the language of the page', async function () {
    if (!hasAccessibilityTree) this.skip();
    await mount(`<div lang="en">${banner()}${banner('type="success"')}</div>`);
    await nodeWithRole('region', 'Important');
    await nodeWithRole('alert', 'Success');
  });

  it('accepts another title, also with markup, and another level', async function () {
    if (!hasAccessibilityTree) this.skip();
    await mount(
      banner('title-text="Perubahan jadwal" title-heading-level="3"') +
        '<nusa-notification-banner><span slot="title">Judul <em>kaya</em></span>Isi</nusa-notification-banner>',
    );
    await nodeWithRole('region', 'Perubahan jadwal');
    expect((await nodeWithRole('heading', 'Perubahan jadwal')).level).to.equal(3);
    await nodeWithRole('region', 'Judul kaya');
  });

  it('uses the default level for one that HTML does not have', async function () {
    if (!hasAccessibilityTree) this.skip();
    await mount(banner('title-heading-level="9"'));
    expect((await nodeWithRole('heading')).level).to.equal(2);
  });

  describe('for a success', () => {
    it('is automatically focused when the page loads, so that a screen reader reads it', async () => {
      const page = await mount(banner('type="success"'));
      expect(hasFocus(page)).to.equal(true);
    });

    it('has the correct tabindex attribute to be focused with JavaScript', async () => {
      const page = await mount(banner('type="success"'));
      expect(inside(page, '#banner').getAttribute('tabindex')).to.equal('-1');
    });

    it('removes the tabindex attribute on blur', async () => {
      const page = await mount(`${banner('type="success"')}<button>Lanjut</button>`);
      expect(isFocusable(page)).to.equal(true);
      await sendKeys({ press: 'Tab' });
      expect(document.activeElement?.localName).to.equal('button');
      expect(isFocusable(page)).to.equal(false);
    });

    it('does not have a tabindex attribute with disable-auto-focus', async () => {
      const page = await mount(banner('type="success" disable-auto-focus'));
      expect(isFocusable(page)).to.equal(false);
    });

    it('does not focus the notification banner with disable-auto-focus', async () => {
      const page = await mount(banner('type="success" disable-auto-focus'));
      expect(hasFocus(page)).to.equal(false);
    });

    it('does not focus the notification banner when JavaScript has set disableAutoFocus', async () => {
      const page = await mount('<p></p>');
      const element = document.createElement('nusa-notification-banner');
      element.type = 'success';
      element.disableAutoFocus = true;
      page.append(element);
      await element.updateComplete;
      expect(hasFocus(page)).to.equal(false);
      expect(isFocusable(page)).to.equal(false);
    });

    it('does not have a tabindex attribute when its role is region', async () => {
      const page = await mount(banner('type="success" role="region"'));
      expect(isFocusable(page)).to.equal(false);
    });

    it('does not focus the notification banner when its role is region', async function () {
      const page = await mount(banner('type="success" role="region"'));
      expect(hasFocus(page)).to.equal(false);
      await expect(page).to.be.accessible();
      if (!hasAccessibilityTree) this.skip();
      expect(await nodesWithRole('alert')).to.have.length(0);
      expect((await nodesWithRole('region')).map(({ name }) => name)).to.deep.equal(['Berhasil']);
    });

    it('does not remove the tabindex attribute on blur when the author wrote it', async function () {
      const page = await mount(`${banner('type="success" tabindex="-1"')}<button>Lanjut</button>`);
      expect(hasFocus(page)).to.equal(true);
      expect(isFocusable(page)).to.equal(false);
      page.querySelector('button')!.focus();
      expect(page.querySelector('nusa-notification-banner')!.getAttribute('tabindex')).to.equal(
        '-1',
      );
      if (!hasAccessibilityTree) this.skip();
      expect((await nodesWithRole('alert')).map(({ name }) => name)).to.deep.equal(['Berhasil']);
    });

    it('does not take focus from a person who is typing', async () => {
      const input = document.createElement('input');
      document.body.append(input);
      input.focus();
      const page = await mount(banner('type="success"'));
      expect(document.activeElement?.localName).to.equal('input');
      expect(isFocusable(page)).to.equal(false);
      input.remove();
    });
  });

  it('is one alert, not two, if the author gives another message that role', async function () {
    const page = await mount(banner('role="alert"'));
    expect(hasFocus(page)).to.equal(true);
    if (!hasAccessibilityTree) this.skip();
    expect((await nodesWithRole('alert')).map(({ name }) => name)).to.deep.equal(['Penting']);
    expect(await nodesWithRole('region')).to.have.length(0);
    await expect(page).to.be.accessible();
  });

  it('is named inside the host’s role if only slotted markup names it', async function () {
    if (!hasAccessibilityTree) return this.skip();
    await mount(
      '<nusa-notification-banner role="alert"><b slot="title">Judul <i>kaya</i></b>Isi</nusa-notification-banner>',
    );
    expect(await nodesWithRole('alert')).to.have.length(1);
    await nodeWithRole('region', 'Judul kaya');
  });

  it('names the author’s role in the language of the page, also after that changes', async () => {
    const page = await mount(`<div lang="id">${banner('role="alert"')}</div>`);
    const host = page.querySelector('nusa-notification-banner')!;
    expect(host.getAttribute('aria-label')).to.equal('Penting');
    page.querySelector('div')!.lang = 'en';
    await new Promise((resolve) => setTimeout(resolve));
    await host.updateComplete;
    expect(host.getAttribute('aria-label')).to.equal('Important');
  });

  it('gives its title the id set by the author', async () => {
    const page = await mount(banner('title-id="judul"'));
    expect(inside(page, '#judul').textContent).to.equal('Penting');
    expect(inside(page, '#banner').getAttribute('aria-labelledby')).to.equal('judul');
    await expect(page).to.be.accessible();
  });
});
