import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '@nusa/elements/back-to-top';
import { hasAccessibilityTree, nodeWithRole } from '../../support/accessibility.js';
import { describeElement } from '../../support/mount.js';

const LONG =
  '<p id="awal">Awal. <a id="pertama" href="#x">Pertama</a></p><svg height="3000" width="1" aria-hidden="true"></svg>';
const linkOf = (page: ParentNode) => page.querySelector<HTMLAnchorElement>('nusa-back-to-top > a')!;

describeElement('nusa-back-to-top', (mount) => {
  afterEach(() => {
    history.replaceState(null, '', location.pathname + location.search);
    scrollTo(0, 0);
  });

  it('is a link in the flow of the page, in its language', async function () {
    const page = await mount(
      '<nusa-back-to-top></nusa-back-to-top><div lang="en"><nusa-back-to-top></nusa-back-to-top></div><nusa-back-to-top label="&lt;b&gt;Naik&lt;/b&gt;" href="#awal"></nusa-back-to-top>',
    );
    const links = [...page.querySelectorAll('a')];
    expect(links.map((a) => [a.textContent.trim(), a.getAttribute('href')])).to.deep.equal([
      ['Kembali ke atas', '#top'],
      ['Back to top', '#top'],
      ['<b>Naik</b>', '#awal'],
    ]);
    expect(getComputedStyle(links[0]!.parentElement!).position).to.equal('static');
    expect(links[0]!.getBoundingClientRect().height).to.be.at.least(43.9);
    await expect(page).to.be.accessible();
    if (hasAccessibilityTree) await nodeWithRole('link', 'Kembali ke atas');
  });

  it('leads to the top, from where the next Tab continues', async () => {
    const page = await mount(`${LONG}<nusa-back-to-top></nusa-back-to-top>`);
    linkOf(page).focus();
    await sendKeys({ press: 'Enter' });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(scrollY).to.equal(0);
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement!.id).to.equal('pertama');
    expect(document.body.hasAttribute('tabindex')).to.equal(false);
  });

  it('leads to the author’s target and leaves no attributes on it', async () => {
    const page = await mount(`${LONG}<nusa-back-to-top href="#awal"></nusa-back-to-top>`);
    linkOf(page).click();
    expect(document.activeElement!.id).to.equal('awal');
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement!.id).to.equal('pertama');
    expect(page.querySelector('#awal')!.hasAttribute('tabindex')).to.equal(false);
  });

  it('uses the author’s own link', async () => {
    const page = await mount('<nusa-back-to-top><a href="#awal">Naik</a></nusa-back-to-top>');
    expect(page.querySelectorAll('a').length).to.equal(1);
    expect(getComputedStyle(page.querySelector('a')!).textDecorationLine).to.equal('underline');
  });

  it('leaves no listeners behind', async () => {
    const page = await mount(`${LONG}<nusa-back-to-top href="#awal"></nusa-back-to-top>`);
    const host = page.querySelector('nusa-back-to-top')!;
    host.remove();
    host
      .querySelector('a')!
      .dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    expect(document.activeElement).to.equal(document.body);
  });
});
