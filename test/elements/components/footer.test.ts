import { expect } from '@open-wc/testing';
import '@nusa/elements/footer';
import { hasAccessibilityTree, nodesWithRole, nodeWithRole } from '../../support/accessibility.js';
import { describeElement } from '../../support/mount.js';
import { canResize, resizeTo } from '../../support/viewport.js';
import { isShown, mountWithoutScripts, removeFrames } from '../../support/scriptless.js';

const NAVIGATION =
  '<div slot="navigation"><h2>Layanan</h2><ul><li><a href="/pindah">Surat pindah</a></li></ul></div>';
const META =
  '<ul slot="meta"><li><a href="/bantuan">Bantuan</a></li><li><a href="/privasi">Privasi</a></li></ul>';
const NOTICES =
  '<p slot="licence">Isi boleh dipakai ulang.</p><span slot="copyright">© Kabupaten Contoh</span>';
const footer = (content: string) => `<nusa-footer>${content}</nusa-footer>`;
const inside = (page: ParentNode, selector: string) =>
  page.querySelector('nusa-footer')!.shadowRoot!.querySelector(selector);
const tops = (elements: Iterable<Element>) =>
  [...elements].map((element) => element.getBoundingClientRect().top);

describeElement('nusa-footer', (mount) => {
  it('shows navigation, links, licence and copyright in this order', async () => {
    // The source order differs; the reading order follows the slots.
    const page = await mount(footer(NOTICES + META + NAVIGATION));
    const [licence, copyright, meta, navigation] = tops(
      page.querySelector('nusa-footer')!.children,
    );
    expect(navigation).to.be.below(meta!);
    expect(meta).to.be.below(licence!);
    expect(licence).to.be.below(copyright!);
    if (hasAccessibilityTree) await nodeWithRole('contentinfo');
    await expect(page).to.be.accessible();
  });

  it('has a heading above the links for screen readers, in the language of the page', async () => {
    const page = await mount(`<div lang="en">${footer(META)}</div>`);
    expect(inside(page, 'h2')!.textContent).to.equal('Support links');
    expect(isShown(inside(page, 'h2')!)).to.equal(false);
    page.querySelector('nusa-footer')!.visuallyHiddenTitle = 'Help';
    await page.querySelector('nusa-footer')!.updateComplete;
    expect(inside(page, 'h2')!.textContent).to.equal('Help');
    if (hasAccessibilityTree) await nodeWithRole('heading', 'Help');
  });

  it('sets the width of sections and the columns of their lists from classes', async function () {
    if (!canResize) return this.skip();
    const section = (classes: string) => NAVIGATION.replace('<div', `<div class="${classes}"`);
    const page = await mount(
      footer(
        section('nusa-two-thirds nusa-columns-2') +
          section('nusa-one-third') +
          section('nusa-full') +
          section('nusa-one-half') +
          section('nusa-one-quarter nusa-columns-3'),
      ),
    );
    const boxes = () =>
      [...page.querySelectorAll('div')].map((element) => element.getBoundingClientRect());
    try {
      await resizeTo(1100);
      const [twoThirds, oneThird, full, half, quarter] = boxes();
      expect(twoThirds!.top).to.equal(oneThird!.top);
      expect(twoThirds!.width / oneThird!.width).to.be.within(1.9, 2.4);
      expect(full!.width).to.be.above(900);
      expect(half!.top).to.equal(quarter!.top);
      expect(half!.width / quarter!.width).to.be.within(1.9, 2.4);
      const columns = [...page.querySelectorAll('div ul')].map(
        (list) => getComputedStyle(list).columnCount,
      );
      expect(columns).to.deep.equal(['2', 'auto', 'auto', 'auto', '3']);
      await resizeTo(320);
      const widths = new Set(boxes().map(({ width }) => Math.round(width)));
      expect([...widths]).to.deep.equal([280]);
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
    } finally {
      await resizeTo(800);
    }
  });

  it('shows content beside the links under the same heading', async () => {
    const page = await mount(footer(`${META}<p slot="meta">Dibuat oleh Diskominfo</p>`));
    const [list, text] = tops(page.querySelector('nusa-footer')!.children);
    expect(list).to.be.below(text!);
    expect(isShown(page.querySelector('p')!)).to.equal(true);
  });

  it('has the page width, or spans the viewport', async () => {
    const page = await mount(
      `<div style="width: 1200px">${footer(META)}${footer(META).replace('>', ' full-width>')}</div>`,
    );
    const lefts = [...page.querySelectorAll('a')].map((each) => each.getBoundingClientRect().left);
    expect(lefts[0]! - lefts[2]!).to.be.above(90);
  });

  it('has no heading or line for missing content', async () => {
    const page = await mount(footer('<span slot="copyright">© Kabupaten Contoh</span>'));
    expect(inside(page, 'h2, hr')).to.equal(null);
    if (hasAccessibilityTree) expect(await nodesWithRole('heading')).to.deep.equal([]);
  });

  it('shows both once the links are added', async () => {
    const page = await mount(footer(''));
    page.querySelector('nusa-footer')!.innerHTML = NAVIGATION + META;
    await new Promise((resolve) => setTimeout(resolve));
    await page.querySelector('nusa-footer')!.updateComplete;
    expect(inside(page, 'hr')).not.to.equal(null);
    expect(inside(page, 'h2')!.textContent).to.equal('Tautan bantuan');
  });

  it('keeps the list semantics without markers', async function () {
    if (!hasAccessibilityTree) return this.skip();
    await mount(footer(META));
    expect((await nodesWithRole('list')).length).to.equal(1);
    expect((await nodesWithRole('listitem')).length).to.equal(2);
    expect((await nodesWithRole('ListMarker')).map(({ name }) => name).join('')).to.equal('');
  });
});

describe('nusa-footer, without JavaScript', () => {
  afterEach(removeFrames);

  it('shows everything in source order', async () => {
    const page = await mountWithoutScripts(footer(NAVIGATION + META + NOTICES), 320);
    const { children } = page.querySelector('nusa-footer')!;
    expect([...children].every(isShown)).to.equal(true);
    const positions = tops(children);
    expect(positions).to.deep.equal([...positions].sort((a, b) => a - b));
    expect(new Set(positions).size).to.equal(4);
  });
});
