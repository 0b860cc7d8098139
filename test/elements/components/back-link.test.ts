import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '@nusa/elements/back-link';
import { registerMessages } from '@nusa/elements/messages.js';
import { describeElement } from '../../support/mount.js';

const link = (page: Element) => page.querySelector<HTMLAnchorElement>('nusa-back-link a')!;

describeElement('nusa-back-link', (mount) => {
  it('is a link with the built-in text', async () => {
    const page = await mount('<nusa-back-link href="/mulai"></nusa-back-link>');
    expect(link(page).textContent).to.equal('Kembali');
    expect(link(page).getAttribute('href')).to.equal('/mulai');
    await expect(page).to.be.accessible();
  });

  it('follows the language of the page and changes to it', async () => {
    const page = await mount('<div lang="en"><nusa-back-link href="/"></nusa-back-link></div>');
    expect(link(page).textContent).to.equal('Back');
    page.querySelector('div')!.lang = 'id';
    await new Promise((resolve) => setTimeout(resolve));
    await page.querySelector('nusa-back-link')!.updateComplete;
    expect(link(page).textContent).to.equal('Kembali');
  });

  it('uses a language registered by the page', async () => {
    const page = await mount('<div lang="jv"><nusa-back-link href="/"></nusa-back-link></div>');
    registerMessages('jv', { 'back-link.text': 'Bali' });
    await page.querySelector('nusa-back-link')!.updateComplete;
    expect(link(page).textContent).to.equal('Bali');
    registerMessages('jv', { 'back-link.text': 'Kembali' });
  });

  it('has the text of `label`, as text', async () => {
    const page = await mount(
      '<nusa-back-link href="/" label="Kembali ke &lt;b&gt;daftar"></nusa-back-link>',
    );
    expect(link(page).textContent).to.equal('Kembali ke <b>daftar');
  });

  it('is reached by the keyboard and focused by its host', async () => {
    const page = await mount('<nusa-back-link href="/"></nusa-back-link>');
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement).to.equal(link(page));
    link(page).blur();
    page.querySelector('nusa-back-link')!.focus();
    expect(document.activeElement).to.equal(link(page));
    expect(getComputedStyle(link(page)).backgroundColor).to.equal('rgb(255, 198, 41)');
  });

  it('is at least 44 px high', async () => {
    const page = await mount('<nusa-back-link href="/"></nusa-back-link>');
    expect(link(page).getBoundingClientRect().height).to.be.at.least(44);
  });

  it('is legible on a dark background with `inverse`', async () => {
    const page = await mount(
      '<div style="background: var(--nusa-color-brand)"><nusa-back-link href="/" inverse></nusa-back-link></div>',
    );
    expect(getComputedStyle(link(page)).color).to.equal('rgb(255, 255, 255)');
    await expect(page).to.be.accessible();
  });

  it('is a link even without `href`, for pages that handle clicks in JavaScript', async () => {
    const page = await mount('<nusa-back-link></nusa-back-link>');
    expect(link(page).getAttribute('href')).to.equal('#');
  });

  it('uses the author’s own link without replacing it', async () => {
    const page = await mount('<nusa-back-link><a href="/daftar">Ke daftar</a></nusa-back-link>');
    const author = link(page);
    page.querySelector('nusa-back-link')!.inverse = true;
    await page.querySelector('nusa-back-link')!.updateComplete;
    expect([...page.querySelectorAll('a')]).to.deep.equal([author]);
    expect(author.getBoundingClientRect().height).to.be.at.least(44);
  });
});
