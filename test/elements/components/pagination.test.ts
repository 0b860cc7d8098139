import { expect } from '@open-wc/testing';
import '@nusa/elements/pagination';
import { hasAccessibilityTree, nodesWithRole, nodeWithRole } from '../../support/accessibility.js';
import { describeElement, rendered, renderOnServer } from '../../support/mount.js';
import { isShown, mountWithoutScripts, removeFrames } from '../../support/scriptless.js';
import { canResize, resizeTo } from '../../support/viewport.js';

const LIST = `<ul><li><a href="?hal=1" aria-label="Halaman 1">1</a></li><li>⋯</li>
  <li><a href="?hal=8" aria-label="Halaman 8" aria-current="page">8</a></li></ul>`;

const texts = (page: ParentNode) =>
  [...page.querySelectorAll('li')].map((item) => item.textContent!.trim());
const hrefs = (page: ParentNode) =>
  [...page.querySelectorAll('a')].map((link) => link.getAttribute('href'));

describeElement('nusa-pagination', (mount) => {
  it('is a navigation landmark named in the language of the page, or by the author', async () => {
    const page = await mount(`
      <nusa-pagination page="1" pages="2" href="?{page}"></nusa-pagination>
      <div lang="en"><nusa-pagination page="1" pages="2" href="?{page}"></nusa-pagination></div>
      <nusa-pagination page="1" pages="2" href="?{page}" landmark-label="Hasil"></nusa-pagination>`);
    const hosts = [...page.querySelectorAll('nusa-pagination')];
    expect(hosts.map((host) => host.role)).to.deep.equal(Array(3).fill('navigation'));
    const names = ['Navigasi halaman', 'Pagination', 'Hasil'];
    expect(hosts.map((host) => host.ariaLabel)).to.deep.equal(names);
    if (hasAccessibilityTree) for (const name of names) await nodeWithRole('navigation', name);
    await expect(page).to.be.accessible();
  });

  it('generates links from the number of pages and a URL template', async function () {
    const page = await mount(
      '<nusa-pagination page="10" pages="40" href="?hal={page}&amp;ke={page}"></nusa-pagination>',
    );
    expect(texts(page)).to.deep.equal(['1', '⋯', '9', '10', '11', '⋯', '40']);
    expect(hrefs(page)).to.deep.equal([9, 1, 9, 10, 11, 40, 11].map((n) => `?hal=${n}&ke=${n}`));
    expect(page.querySelector('[aria-current=page]')!.textContent!.trim()).to.equal('10');
    await expect(page).to.be.accessible();
    if (!hasAccessibilityTree) this.skip();
    const names = (await nodesWithRole('link')).map(({ name }) => name);
    expect(names).to.have.members([
      ...['Halaman sebelumnya', 'Halaman 1', 'Halaman 9', 'Halaman 10', 'Halaman 11'],
      ...['Halaman 40', 'Halaman berikutnya'],
    ]);
  });

  it('has GOV.UK’s hidden text in English', async function () {
    if (!hasAccessibilityTree) this.skip();
    await mount(
      '<div lang="en"><nusa-pagination page="2" pages="3" href="?p={page}"></nusa-pagination></div>',
    );
    const names = (await nodesWithRole('link')).map(({ name }) => name);
    expect(names).to.include.members(['Previous page', 'Next page']);
  });

  it('has arrows that point the right way in both writing directions', async () => {
    for (const [dir, previous, next] of [
      ['ltr', '-45deg', '135deg'],
      ['rtl', '135deg', '-45deg'],
    ]) {
      const page = await mount(
        `<div dir="${dir}"><nusa-pagination page="2" pages="3" href="?p={page}"></nusa-pagination></div>`,
      );
      const arrow = (rel: string, pseudo: string) =>
        getComputedStyle(page.querySelector(`a[rel=${rel}]`)!, pseudo).rotate;
      expect([arrow('prev', '::before'), arrow('next', '::after')]).to.deep.equal([previous, next]);
    }
  });

  it('fills a gap of one page, and clamps the current page', async () => {
    const list = async (attributes: string) =>
      texts(await mount(`<nusa-pagination ${attributes} href="?{page}"></nusa-pagination>`)).join(
        ' ',
      );
    expect(await list('page="1" pages="3"')).to.equal('1 2 3');
    expect(await list('page="4" pages="7"')).to.equal('1 2 3 4 5 6 7');
    expect(await list('page="5" pages="9"')).to.equal('1 ⋯ 4 5 6 ⋯ 9');
    expect(await list('page="99" pages="5"')).to.equal('1 ⋯ 4 5');
    expect(await list('page="-3" pages="5"')).to.equal('1 2 ⋯ 5');
    expect(await list('page="dua" pages="2"')).to.equal('1 2');
    expect(await list('page="1" pages="1"')).to.equal('');
    expect(await list('page="1" pages="banyak"')).to.equal('');
  });

  it('has no link before the first page or after the last', async () => {
    const page = await mount(`
      <nusa-pagination page="1" pages="2" href="?{page}"></nusa-pagination>
      <nusa-pagination page="2" pages="2" href="?{page}"></nusa-pagination>`);
    const rels = [...page.querySelectorAll('a[rel]')].map((link) => link.getAttribute('rel'));
    expect(rels).to.deep.equal(['next', 'prev']);
  });

  it('does not move the author’s list and links', async () => {
    const page = await mount(
      `<nusa-pagination><a rel="prev" href="?hal=7">Sebelumnya</a>${LIST}</nusa-pagination>`,
    );
    const host = page.querySelector('nusa-pagination')!;
    expect(page.querySelector('ul')!.parentElement).to.equal(host);
    expect(page.querySelectorAll('a').length).to.equal(3);
    expect(getComputedStyle(page.querySelector('li > a')!).minHeight).to.equal('44px');
    await expect(page).to.be.accessible();
  });

  it('puts links from attributes around the author’s list', async () => {
    const page = await mount(
      `<nusa-pagination previous-href="/a" next-href="/b" next-text="&lt;b>Lanjut">${LIST}</nusa-pagination>`,
    );
    expect(hrefs(page)).to.deep.equal(['/a', '?hal=1', '?hal=8', '/b']);
    expect(page.querySelector('[rel=next]')!.textContent!.trim()).to.equal('<b>Lanjut');
    await expect(page).to.be.accessible();
  });

  it('renders the same from `items`, and skips empty ones', async () => {
    const page = await mount('<nusa-pagination></nusa-pagination>');
    const host = page.querySelector('nusa-pagination')!;
    host.items = [
      { number: 1, href: '/1', visuallyHiddenText: 'Halaman 1 dari 8' },
      null,
      {},
      { ellipsis: true },
      { number: 8, href: '/8', current: true },
    ];
    await rendered(page);
    expect(texts(page)).to.deep.equal(['1', '⋯', '8']);
    expect(page.querySelector('a')!.ariaLabel).to.equal('Halaman 1 dari 8');
    expect(page.querySelector('[aria-current]')!.getAttribute('href')).to.equal('/8');
    await expect(page).to.be.accessible();
  });

  it('shows the titles of the previous and next pages', async function () {
    const page = await mount(
      `<nusa-pagination lang="en" previous-href="/a" next-href="/b" next-label-text="How to &lt;apply>"></nusa-pagination>`,
    );
    expect(page.querySelector('[rel=next]')!.textContent).to.contain('How to <apply>');
    await expect(page).to.be.accessible();
    if (!hasAccessibilityTree) this.skip();
    await nodeWithRole('link', 'Previous page');
    await nodeWithRole('link', 'Next page : How to <apply>');
  });

  it('restores its landmark and links after a morphing library removes them', async () => {
    const page = await mount(
      '<nusa-pagination page="1" pages="2" href="?{page}"></nusa-pagination>',
    );
    const host = page.querySelector('nusa-pagination')!;
    host.removeAttribute('role');
    host.removeAttribute('aria-label');
    host.replaceChildren();
    await rendered(page);
    expect(host.role).to.equal('navigation');
    expect(host.ariaLabel).to.equal('Navigasi halaman');
    expect(page.querySelectorAll('a').length).to.equal(3);
  });

  it('fits a 320-pixel screen', async function () {
    if (!canResize) return this.skip();
    const page = await mount(
      '<nusa-pagination page="10" pages="400" href="?{page}"></nusa-pagination>',
    );
    try {
      await resizeTo(320);
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
      for (const link of page.querySelectorAll('li > a')) {
        expect(link.getBoundingClientRect().height).to.be.at.least(44);
        expect(link.getBoundingClientRect().width).to.be.at.least(44);
      }
    } finally {
      await resizeTo(800);
    }
  });
});

describe('nusa-pagination, without JavaScript', () => {
  afterEach(removeFrames);

  it('shows the author’s list in a row', async () => {
    const page = await mountWithoutScripts(`<nusa-pagination>${LIST}</nusa-pagination>`);
    const items = [...page.querySelectorAll('li')];
    expect(items.every(isShown)).to.equal(true);
    const starts = items.map((item) => item.getBoundingClientRect().left);
    expect(starts).to.deep.equal([...starts].sort((a, b) => a - b));
    expect(new Set(starts).size).to.equal(3);
  });

  it('has its links and landmark when rendered on the server', async () => {
    const page = await mountWithoutScripts(
      await renderOnServer('<nusa-pagination page="2" pages="3" href="?{page}"></nusa-pagination>'),
    );
    expect(hrefs(page)).to.deep.equal(['?1', '?1', '?2', '?3', '?3']);
    expect(page.querySelector('nusa-pagination')!.getAttribute('aria-label')).to.equal(
      'Navigasi halaman',
    );
  });
});
