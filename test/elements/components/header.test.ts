import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '@nusa/elements/header';
import { hasAccessibilityTree, nodesWithRole, nodeWithRole } from '../../support/accessibility.js';
import { describeElement } from '../../support/mount.js';
import {
  isShown,
  mountWithoutScripts,
  removeFrames,
  textAfter,
  textBefore,
} from '../../support/scriptless.js';

const LOGO =
  '<img slot="logo" width="44" height="44" alt="" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">';
const HEADER = `<nusa-header organisation="Kabupaten Contoh" unit="Dinas Kependudukan" href="/">${LOGO}</nusa-header>`;
const inside = (page: ParentNode, selector: string) =>
  page.querySelector('nusa-header')!.shadowRoot!.querySelector<HTMLElement>(selector);

describeElement('nusa-header', (mount) => {
  it('is the banner landmark, with a link named by the organisation and unit', async function () {
    const page = await mount(HEADER);
    await expect(page).to.be.accessible();
    if (!hasAccessibilityTree) return this.skip();
    await nodeWithRole('banner');
    await nodeWithRole('link', 'Kabupaten Contoh Dinas Kependudukan');
  });

  it('leads to `href`, also by keyboard', async () => {
    const page = await mount(HEADER);
    expect(inside(page, 'a')!.getAttribute('href')).to.equal('/');
    await sendKeys({ press: 'Tab' });
    expect(page.querySelector('nusa-header')!.shadowRoot!.activeElement).to.equal(
      inside(page, 'a'),
    );
  });

  it('has the page width, or spans the viewport', async () => {
    const page = await mount(
      `<div style="width: 1200px">${HEADER}${HEADER.replace(' href', ' full-width href')}</div>`,
    );
    const lefts = [...page.querySelectorAll('img')].map(
      (logo) => logo.getBoundingClientRect().left,
    );
    expect(lefts[0]! - lefts[1]!).to.be.above(90);
  });

  it('is not a link without `href`', async () => {
    const page = await mount('<nusa-header organisation="Kabupaten Contoh"></nusa-header>');
    expect(inside(page, 'a')).to.equal(null);
    expect(inside(page, 'header')!.textContent.trim()).to.equal('Kabupaten Contoh');
    if (hasAccessibilityTree) expect(await nodesWithRole('link')).to.deep.equal([]);
  });

  it('has the logo beside the names and the author’s content at the end', async () => {
    const page = await mount(
      HEADER.replace('</nusa-header>', '<button>Cari</button></nusa-header>'),
    );
    const left = (element: Element) => element.getBoundingClientRect().left;
    const image = page.querySelector('img')!;
    expect(left(image)).to.be.below(left(inside(page, 'b')!));
    expect(left(inside(page, 'b')!)).to.be.below(left(page.querySelector('button')!));
    expect(image.width).to.equal(44);
  });
});

describe('nusa-header, without JavaScript', () => {
  afterEach(removeFrames);

  it('shows the logo, organisation, unit and content', async () => {
    const page = await mountWithoutScripts(
      HEADER.replace('</nusa-header>', '<a href="/cari">Cari</a></nusa-header>'),
    );
    const host = page.querySelector('nusa-header')!;
    expect(textBefore(host)).to.equal('Kabupaten Contoh');
    expect(textAfter(host)).to.equal('Dinas Kependudukan');
    expect([...host.children].map(isShown)).to.deep.equal([true, true]);
  });
});
