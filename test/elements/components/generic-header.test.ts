import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '@nusa/elements/generic-header';
import { hasAccessibilityTree, nodeWithRole } from '../../support/accessibility.js';
import { describeElement } from '../../support/mount.js';
import {
  isShown,
  mountWithoutScripts,
  removeFrames,
  textBefore,
} from '../../support/scriptless.js';

const HEADER = '<nusa-generic-header logo-text="RSUD Contoh" url="/beranda"></nusa-generic-header>';
const DRAWN = `<nusa-generic-header><span slot="logo"><svg aria-hidden="true" width="30" height="30"><circle r="9"/></svg> RSUD Contoh</span></nusa-generic-header>`;
const hostOf = (page: ParentNode) => page.querySelector('nusa-generic-header')!;
const link = (page: ParentNode) => hostOf(page).shadowRoot!.querySelector('a')!;

describeElement('nusa-generic-header', (mount) => {
  it('is the banner landmark, with a link named by its text', async function () {
    const page = await mount(HEADER);
    expect(link(page).getAttribute('href')).to.equal('/beranda');
    await expect(page).to.be.accessible();
    if (!hasAccessibilityTree) return this.skip();
    await nodeWithRole('banner');
    await nodeWithRole('link', 'RSUD Contoh');
  });

  it('leads to the root of the site without `url`, also by keyboard', async () => {
    const page = await mount(DRAWN);
    expect(link(page).getAttribute('href')).to.equal('/');
    await sendKeys({ press: 'Tab' });
    expect(hostOf(page).shadowRoot!.activeElement).to.equal(link(page));
    expect(getComputedStyle(link(page)).backgroundColor).to.equal('rgb(255, 198, 41)');
  });

  it('accepts a logo with or instead of the text, and updates the link’s name', async function () {
    const page = await mount(DRAWN);
    await expect(page).to.be.accessible();
    if (!hasAccessibilityTree) return this.skip();
    await nodeWithRole('link', 'RSUD Contoh');
    page.innerHTML =
      '<nusa-generic-header><img slot="logo" alt="RSUD Contoh" src="data:image/gif;base64,R0lGODlhAQABAAAAACw="></nusa-generic-header>';
    await hostOf(page).updateComplete;
    await nodeWithRole('link', 'RSUD Contoh');
  });

  it('gives the link a 44 px target', async () => {
    const page = await mount(HEADER);
    expect(link(page).getBoundingClientRect().height).to.be.at.least(43.9);
  });

  it('has the page width, or spans the viewport', async () => {
    const page = await mount(
      `<div style="width: 1200px">${HEADER}${HEADER.replace(' url', ' full-width url')}</div>`,
    );
    const lefts = [...page.querySelectorAll('nusa-generic-header')].map(
      (host) => host.shadowRoot!.querySelector('a')!.getBoundingClientRect().left,
    );
    expect(lefts[0]! - lefts[1]!).to.be.above(90);
  });
});

describe('nusa-generic-header, without JavaScript', () => {
  afterEach(removeFrames);

  it('shows its name and the author’s logo', async () => {
    const page = await mountWithoutScripts(HEADER + DRAWN, 320);
    const [plain, drawn] = page.querySelectorAll('nusa-generic-header');
    expect(textBefore(plain!)).to.equal('RSUD Contoh');
    expect(textBefore(drawn!)).to.equal('');
    expect(isShown(drawn!.querySelector('span')!)).to.equal(true);
  });
});
