import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '@nusa/elements/service-navigation';
import { hasAccessibilityTree, nodesWithRole, nodeWithRole } from '../../support/accessibility.js';
import { describeElement, renderOnServer } from '../../support/mount.js';
import {
  isShown,
  mountWithoutScripts,
  removeFrames,
  textBefore,
} from '../../support/scriptless.js';
import { canResize, resizeTo } from '../../support/viewport.js';

const LIST = `<ul><li><a href="/bantuan">Bantuan</a></li>
  <li><a href="/status" aria-current="page">Status permohonan</a></li></ul>`;
const navigation = (attributes = '', content = LIST) =>
  `<nusa-service-navigation service-name="Surat domisili" service-url="/mulai" ${attributes}>${content}</nusa-service-navigation>`;

const hostOf = (page: ParentNode) => page.querySelector('nusa-service-navigation')!;
const inside = (page: ParentNode, selector: string) =>
  hostOf(page).shadowRoot!.querySelector<HTMLElement>(selector);
const menuButton = (page: ParentNode) => inside(page, 'button');

async function resize(page: ParentNode, width: number): Promise<void> {
  await resizeTo(width);
  await new Promise((resolve) => setTimeout(resolve, 50)); // Media queries are evaluated with the next frame.
  await hostOf(page).updateComplete;
}

describeElement('nusa-service-navigation', (mount) => {
  afterEach(() => resizeTo(800));

  it('is a region with the name of the service and a navigation landmark', async function () {
    const page = await mount(navigation());
    await expect(page).to.be.accessible();
    if (!hasAccessibilityTree) return this.skip();
    await nodeWithRole('region', 'Informasi layanan');
    await nodeWithRole('navigation', 'Menu');
    await nodeWithRole('link', 'Surat domisili');
    await nodeWithRole('link', 'Bantuan');
  });

  it('has built-in texts in the language of the page', async function () {
    if (!hasAccessibilityTree) return this.skip();
    await mount(`<div lang="en">${navigation()}</div>`);
    await nodeWithRole('region', 'Service information');
  });

  it('has the names set by the author', async function () {
    if (!hasAccessibilityTree) return this.skip();
    await resizeTo(320);
    await mount(
      navigation(
        'aria-label="Layanan ini" navigation-label="Bagian layanan" menu-button-text="Bagian" menu-button-label="Bagian layanan" collapse-navigation-on-mobile',
      ),
    );
    await nodeWithRole('region', 'Layanan ini');
    await nodeWithRole('navigation', 'Bagian layanan');
    await nodeWithRole('button', 'Bagian layanan');
  });

  it('shows the service name without a link if it has no `service-url`', async () => {
    const page = await mount(
      '<nusa-service-navigation service-name="Surat domisili"></nusa-service-navigation>',
    );
    expect(inside(page, '#name')!.textContent.trim()).to.equal('Surat domisili');
    expect(inside(page, 'a')).to.equal(null);
  });

  it('exits gracefully with no errors if no navigation is present', async function () {
    const page = await mount(
      '<nusa-service-navigation collapse-navigation-on-mobile></nusa-service-navigation>',
    );
    expect(menuButton(page)).to.equal(null);
    if (!hasAccessibilityTree) return this.skip();
    expect(await nodesWithRole('region')).to.deep.equal([]);
    expect(await nodesWithRole('navigation')).to.deep.equal([]);
  });

  it('is a region around its start and end slots, without a service name', async function () {
    const page = await mount(
      '<nusa-service-navigation><a slot="end" href="/en">English</a></nusa-service-navigation>',
    );
    expect(hostOf(page).getAttribute('role')).to.equal('region');
    expect(hostOf(page).getAttribute('aria-label')).to.equal('Informasi layanan');
  });

  it('is no longer a region without a service name, but keeps the author’s role', async () => {
    const page = await mount(navigation());
    const host = hostOf(page);
    host.serviceName = undefined;
    await host.updateComplete;
    expect([host.getAttribute('role'), host.getAttribute('aria-label')]).to.deep.equal([
      null,
      null,
    ]);
    host.serviceName = 'Surat domisili';
    host.ariaLabel = 'Layanan ini';
    await host.updateComplete;
    expect(host.getAttribute('role')).to.equal('region');
    expect(host.getAttribute('aria-label')).to.equal('Layanan ini');
    host.serviceName = undefined;
    await host.updateComplete;
    expect(host.getAttribute('aria-label')).to.equal('Layanan ini');
  });

  it('updates the name of the region with the language of the page', async () => {
    const page = await mount(`<div lang="id">${navigation()}</div>`);
    page.querySelector('div')!.lang = 'en';
    await new Promise((resolve) => setTimeout(resolve));
    await hostOf(page).updateComplete;
    expect(hostOf(page).getAttribute('aria-label')).to.equal('Service information');
  });

  it('is dark text on a light background with `variant="light"`, including its content', async () => {
    const page = await mount(navigation('variant="light"'));
    const colour = (element: Element) => getComputedStyle(element).color;
    expect(getComputedStyle(hostOf(page)).backgroundColor).to.equal('rgb(241, 242, 243)');
    expect(colour(page.querySelector('a')!)).to.equal('rgb(20, 22, 26)');
    expect(colour(inside(page, 'a')!)).to.equal('rgb(20, 22, 26)');
    await expect(page).to.be.accessible();
  });

  it('puts the end slot on its own row with `end-align="below"`', async () => {
    const page = await mount(navigation('end-align="below"', `${LIST}<b slot="end">Akhir</b>`));
    const top = (element: Element) => element.getBoundingClientRect().top;
    expect(top(page.querySelector('b')!)).to.be.above(top(page.querySelector('a')!) + 20);
  });

  it('has a navigation landmark once links are added', async () => {
    const page = await mount(navigation('', ''));
    expect(inside(page, 'nav')).to.equal(null);
    hostOf(page).innerHTML = LIST;
    await new Promise((resolve) => setTimeout(resolve));
    await hostOf(page).updateComplete;
    expect(inside(page, 'nav')).not.to.equal(null);
    expect(isShown(page.querySelector('a')!)).to.equal(true);
  });

  it('does not mark the current item by colour alone', async () => {
    const page = await mount(navigation());
    const current = getComputedStyle(page.querySelector('[aria-current]')!);
    expect(current.borderBlockEndWidth).to.equal('4px');
    expect(current.fontWeight).to.equal('600');
    if (hasAccessibilityTree) await nodeWithRole('link', 'Status permohonan');
  });

  it('has slots at both ends of the bar and of the navigation', async () => {
    const page = await mount(
      navigation(
        '',
        `${LIST}<a slot="end" href="/en">English</a><b slot="navigation-end">4</b><b slot="navigation-start">2</b><b slot="start">1</b>`,
      ),
    );
    const order = [
      '[slot=start]',
      '[slot=navigation-start]',
      'ul',
      '[slot=navigation-end]',
      '[slot=end]',
    ].map((selector) => page.querySelector(selector)!.getBoundingClientRect().left);
    expect(order).to.deep.equal([...order].sort((a, b) => a - b));
    expect(page.querySelector('[slot=start]')!.getBoundingClientRect().left).to.be.below(
      inside(page, '#name')!.getBoundingClientRect().left,
    );
    await expect(page).to.be.accessible();
  });

  it('gives every link a 44 px target', async () => {
    const page = await mount(navigation());
    for (const link of [...page.querySelectorAll('a'), inside(page, 'a')!]) {
      expect(link.getBoundingClientRect().height).to.be.at.least(43.9);
    }
  });

  describe('on a wide screen', () => {
    it('shows the navigation on a wide viewport', async () => {
      const page = await mount(navigation('collapse-navigation-on-mobile'));
      expect(isShown(page.querySelector('a')!)).to.equal(true);
    });

    it('does not render the toggle button, so that VoiceOver does not find it', async () => {
      const page = await mount(navigation('collapse-navigation-on-mobile'));
      expect(menuButton(page)).to.equal(null);
    });

    it('hides the navigation when the page is resized to a narrow viewport', async function () {
      if (!canResize) return this.skip();
      const page = await mount(navigation('collapse-navigation-on-mobile'));
      await resize(page, 320);
      expect(page.querySelector('a')!.checkVisibility()).to.equal(false);
    });

    it('reveals the toggle button, and removes it on a wide viewport', async function () {
      if (!canResize) return this.skip();
      const page = await mount(navigation('collapse-navigation-on-mobile'));
      await resize(page, 320);
      expect(isShown(menuButton(page)!)).to.equal(true);
      expect(menuButton(page)!.hasAttribute('aria-hidden')).to.equal(false);
      await resize(page, 800);
      expect(isShown(page.querySelector('a')!)).to.equal(true);
      expect(menuButton(page)).to.equal(null);
    });
  });

  describe('on a narrow screen', () => {
    beforeEach(function () {
      if (!canResize) return this.skip();
      return resizeTo(320);
    });

    it('exits gracefully with no errors when navigation is present but the menu button is not', async () => {
      const page = await mount(navigation());
      expect(isShown(page.querySelector('a')!)).to.equal(true);
      expect(menuButton(page)).to.equal(null);
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
      await expect(page).to.be.accessible();
    });

    it('renders navigation hidden when collapsed', async () => {
      const page = await mount(navigation('collapse-navigation-on-mobile'));
      expect(page.querySelector('a')!.checkVisibility()).to.equal(false);
    });

    it('renders the toggle button visibly, with `aria-expanded` set to false', async () => {
      const page = await mount(navigation('collapse-navigation-on-mobile'));
      expect(isShown(menuButton(page)!)).to.equal(true);
      expect(menuButton(page)!.hasAttribute('aria-hidden')).to.equal(false);
      expect(menuButton(page)!.getAttribute('aria-expanded')).to.equal('false');
      expect(menuButton(page)!.textContent.trim()).to.equal('Menu');
      expect(menuButton(page)!.getAttribute('aria-controls')).to.equal(inside(page, '#menu')!.id);
      if (hasAccessibilityTree)
        expect((await nodeWithRole('button', 'Menu')).expanded).to.equal(false);
      await expect(page).to.be.accessible();
    });

    it('shows the navigation and sets `aria-expanded` to true when the toggle button is pressed once', async () => {
      const page = await mount(navigation('collapse-navigation-on-mobile'));
      menuButton(page)!.focus();
      await sendKeys({ press: 'Enter' });
      await hostOf(page).updateComplete;
      expect(isShown(page.querySelector('a')!)).to.equal(true);
      expect(menuButton(page)!.getAttribute('aria-expanded')).to.equal('true');
      if (hasAccessibilityTree)
        expect((await nodeWithRole('button', 'Menu')).expanded).to.equal(true);
      await expect(page).to.be.accessible();
      await sendKeys({ press: 'Tab' });
      expect(document.activeElement).to.equal(page.querySelector('a'));
    });

    it('hides the navigation and sets `aria-expanded` to false when the toggle button is pressed twice', async () => {
      const page = await mount(navigation('collapse-navigation-on-mobile'));
      menuButton(page)!.focus();
      await sendKeys({ press: 'Enter' });
      await hostOf(page).updateComplete;
      await sendKeys({ press: ' ' });
      await hostOf(page).updateComplete;
      expect(page.querySelector('a')!.checkVisibility()).to.equal(false);
      expect(menuButton(page)!.getAttribute('aria-expanded')).to.equal('false');
      if (hasAccessibilityTree)
        expect((await nodeWithRole('button', 'Menu')).expanded).to.equal(false);
    });

    it('follows the width again after being reinserted', async () => {
      const page = await mount(navigation('collapse-navigation-on-mobile'));
      const host = hostOf(page);
      host.remove();
      await resizeTo(800);
      page.append(host);
      await host.updateComplete;
      await host.updateComplete;
      expect(menuButton(page)).to.equal(null);
    });
  });
});

describe('nusa-service-navigation, without JavaScript', () => {
  afterEach(removeFrames);

  it('renders navigation expanded by default, without JavaScript and on a narrow screen too', async () => {
    const page = await mountWithoutScripts(navigation('collapse-navigation-on-mobile'), 320);
    expect(textBefore(hostOf(page))).to.equal('Surat domisili');
    expect([...page.querySelectorAll('a')].every(isShown)).to.equal(true);
    const colour = page.defaultView!.getComputedStyle(page.querySelector('a')!).color;
    expect(colour).to.equal('rgb(255, 255, 255)');
  });

  it('renders no toggle button without JavaScript, when the server rendered it', async () => {
    const page = await mountWithoutScripts(
      await renderOnServer(navigation('collapse-navigation-on-mobile')),
      320,
    );
    expect(hostOf(page).shadowRoot!.querySelector('button')).to.equal(null);
    expect(textBefore(hostOf(page))).to.equal('');
    expect([...page.querySelectorAll('a')].every(isShown)).to.equal(true);
  });
});
