import { expect } from '@open-wc/testing';
import '@nusa/elements/language-navigation';
import { hasAccessibilityTree, nodeWithRole } from '../../support/accessibility.js';
import { describeElement, renderOnServer } from '../../support/mount.js';
import { isShown, mountWithoutScripts, removeFrames } from '../../support/scriptless.js';

const LIST = `<ul><li><span lang="id">Bahasa Indonesia</span></li>
  <li><a href="/jv" lang="jv" hreflang="jv" rel="alternate">Basa Jawa</a></li>
  <li><a href="/su" lang="su" hreflang="su" rel="alternate">Basa Sunda</a></li></ul>`;
const navigation = (attributes = '', content = LIST) =>
  `<nusa-language-navigation ${attributes}>${content}</nusa-language-navigation>`;
const hostOf = (page: ParentNode) => page.querySelector('nusa-language-navigation')!;

describeElement('nusa-language-navigation', (mount) => {
  it('is a named navigation landmark around the author’s list', async () => {
    const page = await mount(navigation());
    const host = hostOf(page);
    expect(host.firstElementChild).to.equal(page.querySelector('ul'));
    expect(host.children.length).to.equal(1);
    if (hasAccessibilityTree) await nodeWithRole('navigation', 'Bahasa');
    await expect(page).to.be.accessible();
  });

  it('is named in the language of the page, also after that changes', async () => {
    const page = await mount(`<div lang="en">${navigation()}</div>`);
    expect(hostOf(page).getAttribute('aria-label')).to.equal('Language');
    page.querySelector('div')!.lang = 'id';
    await new Promise((resolve) => setTimeout(resolve));
    await hostOf(page).updateComplete;
    expect(hostOf(page).getAttribute('aria-label')).to.equal('Bahasa');
  });

  it('keeps the author’s name, whatever the language of the page', async () => {
    const page = await mount(`<div lang="id">${navigation('aria-label="Pilih basa"')}</div>`);
    page.querySelector('div')!.lang = 'en';
    await new Promise((resolve) => setTimeout(resolve));
    await hostOf(page).updateComplete;
    expect(hostOf(page).getAttribute('aria-label')).to.equal('Pilih basa');
    hostOf(page).ariaLabel = 'Pilih bahasa';
    await hostOf(page).updateComplete;
    expect(hostOf(page).getAttribute('aria-label')).to.equal('Pilih bahasa');
  });

  it('marks only the language without a link as current', async () => {
    const page = await mount(navigation());
    expect(page.querySelector('span')!.getAttribute('aria-current')).to.equal('true');
    for (const link of page.querySelectorAll('a')) {
      expect(link.hasAttribute('aria-current')).to.equal(false);
    }
  });

  it('marks the item if the current language is only text', async () => {
    const page = await mount(navigation('', '<ul><li>Bahasa Indonesia</li></ul>'));
    expect(page.querySelector('li')!.getAttribute('aria-current')).to.equal('true');
  });

  it('renders the same list from `items`', async function () {
    const page = await mount('<nusa-language-navigation></nusa-language-navigation>');
    const host = hostOf(page);
    host.items = [
      { text: 'Bahasa Indonesia', lang: 'id', href: '/', current: true },
      { text: 'Basa Jawa', lang: 'jv', href: '/jv', languageDescriptionText: 'Ganti basa' },
      { text: '<b>', lang: 'ms', href: '/jawi', hrefLang: 'ms-Arab', dir: 'rtl' },
    ];
    await host.updateComplete;
    const [current, javanese, jawi] = [...page.querySelectorAll('li > *')];
    expect(current!.localName).to.equal('span');
    expect(current!.getAttribute('aria-current')).to.equal('true');
    expect(javanese!.getAttribute('lang')).to.equal('jv');
    expect(javanese!.getAttribute('hreflang')).to.equal('jv');
    expect(javanese!.textContent).to.equal('Basa Jawa Ganti basa');
    expect(jawi!.getAttribute('hreflang')).to.equal('ms-Arab');
    expect(jawi!.getAttribute('dir')).to.equal('rtl');
    expect(jawi!.textContent).to.equal('<b>');
    await expect(page).to.be.accessible();
    if (!hasAccessibilityTree) return this.skip();
    await nodeWithRole('link', 'Basa Jawa Ganti basa');
  });

  it('restores its landmark after a morphing library removes the attributes', async () => {
    const page = await mount(navigation());
    const host = hostOf(page);
    host.removeAttribute('role');
    host.removeAttribute('aria-label');
    await host.updateComplete;
    expect(host.getAttribute('role')).to.equal('navigation');
    expect(host.getAttribute('aria-label')).to.equal('Bahasa');
  });

  it('marks the current language of a list added later', async () => {
    const page = await mount('<nusa-language-navigation></nusa-language-navigation>');
    hostOf(page).innerHTML = LIST;
    await new Promise((resolve) => setTimeout(resolve));
    await hostOf(page).updateComplete;
    expect(page.querySelector('span')!.getAttribute('aria-current')).to.equal('true');
  });

  it('gives every link a 44 px target', async () => {
    const page = await mount(navigation());
    for (const link of page.querySelectorAll('a')) {
      expect(link.getBoundingClientRect().height).to.be.at.least(43.9);
    }
  });

  it('does not mark the current language by colour alone', async () => {
    const page = await mount(navigation());
    expect(getComputedStyle(page.querySelector('span')!).fontWeight).to.equal('600');
    expect(getComputedStyle(page.querySelector('span')!).textDecorationLine).to.equal('none');
    expect(getComputedStyle(page.querySelector('a')!).textDecorationLine).to.equal('underline');
  });

  it('is legible on a dark background with `inverse`', async () => {
    const page = await mount(
      `<div style="background: var(--nusa-color-brand)">${navigation('inverse')}</div>`,
    );
    expect(getComputedStyle(page.querySelector('a')!).color).to.equal('rgb(255, 255, 255)');
    await expect(page).to.be.accessible();
  });
});

describe('nusa-language-navigation, without JavaScript', () => {
  afterEach(removeFrames);

  it('shows the author’s list', async () => {
    const page = await mountWithoutScripts(navigation(), 320);
    expect([...page.querySelectorAll('li > *')].every(isShown)).to.equal(true);
  });

  it('is a single landmark when rendered on the server', async () => {
    const page = await mountWithoutScripts(
      await renderOnServer(await renderOnServer(navigation())),
    );
    expect(hostOf(page).getAttribute('role')).to.equal('navigation');
    expect(hostOf(page).getAttribute('aria-label')).to.equal('Bahasa');
    expect(page.querySelector('span')!.getAttribute('aria-current')).to.equal('true');
    expect(page.querySelectorAll('ul').length).to.equal(1);
  });
});
