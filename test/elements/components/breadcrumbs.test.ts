import { expect } from '@open-wc/testing';
import '@nusa/elements/breadcrumbs';
import { hasAccessibilityTree, nodeWithRole } from '../../support/accessibility.js';
import { describeElement, renderOnServer } from '../../support/mount.js';
import { isShown, mountWithoutScripts, removeFrames } from '../../support/scriptless.js';
import { canResize, resizeTo } from '../../support/viewport.js';

const LIST = `<ol><li><a href="/">Beranda</a></li><li><a href="/kependudukan">Kependudukan</a></li>
  <li><a href="/kependudukan/surat">Surat</a></li><li>Domisili</li></ol>`;
const items = (page: ParentNode) => [...page.querySelectorAll('nusa-breadcrumbs li')];

describeElement('nusa-breadcrumbs', (mount) => {
  it('is a named navigation landmark around the author’s list', async () => {
    const page = await mount(`<nusa-breadcrumbs>${LIST}</nusa-breadcrumbs>`);
    const host = page.querySelector('nusa-breadcrumbs')!;
    expect(host.getAttribute('role')).to.equal('navigation');
    expect(host.getAttribute('aria-label')).to.equal('Jalur navigasi');
    expect(host.firstElementChild).to.equal(page.querySelector('ol'));
    expect(host.children.length).to.equal(1);
    if (hasAccessibilityTree) await nodeWithRole('navigation', 'Jalur navigasi');
    await expect(page).to.be.accessible();
  });

  it('is named in the language of the page, or by the author', async () => {
    const page = await mount(`<div lang="en"><nusa-breadcrumbs>${LIST}</nusa-breadcrumbs></div>`);
    const host = page.querySelector('nusa-breadcrumbs')!;
    expect(host.getAttribute('aria-label')).to.equal('Breadcrumb');
    host.labelText = 'You are here';
    await host.updateComplete;
    expect(host.getAttribute('aria-label')).to.equal('You are here');
  });

  it('accepts an unordered list too', async () => {
    const page = await mount(
      '<nusa-breadcrumbs label-text="Jalur"><ul><li><a href="/">Beranda</a></li></ul></nusa-breadcrumbs>',
    );
    expect(page.querySelector('nusa-breadcrumbs')!.getAttribute('aria-label')).to.equal('Jalur');
    expect(getComputedStyle(page.querySelector('ul')!).display).to.equal('flex');
  });

  it('marks the last item as the current page when it is not a link', async () => {
    const page = await mount(`<nusa-breadcrumbs>${LIST}</nusa-breadcrumbs>`);
    expect(items(page).map((item) => item.getAttribute('aria-current'))).to.deep.equal([
      null,
      null,
      null,
      'page',
    ]);
  });

  it('does not mark a last item that is a link', async () => {
    const page = await mount(
      '<nusa-breadcrumbs><ol><li><a href="/">Beranda</a></li><li><a href="/a">A</a></li></ol></nusa-breadcrumbs>',
    );
    expect(page.querySelector('[aria-current]')).to.equal(null);
  });

  it('renders the same list from `items`', async () => {
    const page = await mount('<nusa-breadcrumbs></nusa-breadcrumbs>');
    const host = page.querySelector('nusa-breadcrumbs')!;
    host.items = [{ text: 'Beranda', href: '/' }, { text: '<b>Domisili' }];
    await host.updateComplete;
    expect(items(page).map((item) => item.textContent)).to.deep.equal(['Beranda', '<b>Domisili']);
    expect(page.querySelector('a')!.getAttribute('href')).to.equal('/');
    expect(items(page)[1]!.getAttribute('aria-current')).to.equal('page');
    await expect(page).to.be.accessible();
  });

  it('restores its landmark after a morphing library removes the attributes', async () => {
    const page = await mount(`<nusa-breadcrumbs>${LIST}</nusa-breadcrumbs>`);
    const host = page.querySelector('nusa-breadcrumbs')!;
    host.removeAttribute('role');
    host.removeAttribute('aria-label');
    await host.updateComplete;
    expect(host.getAttribute('role')).to.equal('navigation');
    expect(host.getAttribute('aria-label')).to.equal('Jalur navigasi');
  });

  it('shows the first and last items on a narrow screen with `collapse-on-mobile`', async function () {
    if (!canResize) return this.skip();
    const page = await mount(`<nusa-breadcrumbs collapse-on-mobile>${LIST}</nusa-breadcrumbs>`);
    try {
      await resizeTo(320);
      expect(items(page).map(isShown)).to.deep.equal([true, false, false, true]);
      await resizeTo(800);
      expect(items(page).map(isShown)).to.deep.equal([true, true, true, true]);
    } finally {
      await resizeTo(800);
    }
  });

  it('keeps its look with `inverse`, in the colour for a dark background', async () => {
    const page = await mount(
      `<div style="background: var(--nusa-color-brand)"><nusa-breadcrumbs inverse>${LIST}</nusa-breadcrumbs></div>`,
    );
    expect(getComputedStyle(page.querySelector('ol')!).display).to.equal('flex');
    expect(getComputedStyle(page.querySelector('a')!).color).to.equal('rgb(255, 255, 255)');
    await expect(page).to.be.accessible();
  });
});

describe('nusa-breadcrumbs, without JavaScript', () => {
  afterEach(removeFrames);

  it('shows the author’s list', async () => {
    const page = await mountWithoutScripts(`<nusa-breadcrumbs>${LIST}</nusa-breadcrumbs>`);
    expect(items(page).map(isShown)).to.deep.equal([true, true, true, true]);
  });

  it('is a single landmark when rendered on the server', async () => {
    const rendered = await renderOnServer(`<nusa-breadcrumbs class="x">${LIST}</nusa-breadcrumbs>`);
    const page = await mountWithoutScripts(await renderOnServer(rendered));
    const host = page.querySelector('nusa-breadcrumbs')!;
    expect(host.getAttribute('role')).to.equal('navigation');
    expect(host.getAttribute('aria-label')).to.equal('Jalur navigasi');
    expect(items(page)[3]!.getAttribute('aria-current')).to.equal('page');
    expect(rendered.replace(/ (role|aria-label|aria-current)="[^"]*"/g, '')).to.equal(
      `<nusa-breadcrumbs class="x">${LIST}</nusa-breadcrumbs>`,
    );
  });
});
