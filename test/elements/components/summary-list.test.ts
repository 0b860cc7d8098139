import { expect } from '@open-wc/testing';
import '@nusa/elements/summary-list';
import type { NusaSummaryList } from '@nusa/elements/summary-list/element.js';
import { hasAccessibilityTree, nodesWithRole, nodeWithRole } from '../../support/accessibility.js';
import { describeElement, rendered } from '../../support/mount.js';
import { canResize, resizeTo } from '../../support/viewport.js';

const LIST = `<nusa-summary-list><dl>
  <div><dt>NIK</dt><dd>3171 0145 0890 0002</dd><dd><a href="/nik">Ubah<span class="nusa-visually-hidden"> NIK</span></a></dd></div>
  <div><dt>Alamat</dt><dd>Jalan Melati 12</dd></div>
</dl></nusa-summary-list>`;

const names = async (role: string) => (await nodesWithRole(role)).map(({ name }) => name);

describeElement('nusa-summary-list', (mount) => {
  it("does not move the author's list", async function () {
    const page = await mount(LIST);
    const list = page.querySelector('nusa-summary-list')!;
    expect(list.querySelector('dl')!.parentElement === list).to.equal(true);
    expect(page.querySelectorAll('dl').length).to.equal(1);
    await expect(page).to.be.accessible();
    if (!hasAccessibilityTree) this.skip();
    expect(await names('term')).to.deep.equal(['NIK', 'Alamat']);
    await nodeWithRole('link', 'Ubah NIK');
  });

  it('renders the same from rows', async function () {
    const page = await mount('<nusa-summary-list></nusa-summary-list>');
    const list = page.querySelector<NusaSummaryList>('nusa-summary-list')!;
    list.rows = [
      {
        key: 'NIK',
        value: '3171 0145 0890 0002',
        actions: [{ href: '/nik', text: 'Ubah', visuallyHiddenText: 'NIK' }],
      },
      {
        key: 'Berkas',
        value: '<b>surat</b>.pdf',
        actions: [
          { href: '/ganti', text: 'Ganti' },
          { href: '/hapus', text: 'Hapus' },
        ],
        noBorder: true,
      },
    ];
    await rendered(page);
    await expect(page).to.be.accessible();
    const rows = page.querySelectorAll('dl > div');
    expect([...rows].map((row) => row.children.length)).to.deep.equal([3, 3]);
    expect(rows[1]!.querySelector('dd')!.textContent).to.equal('<b>surat</b>.pdf');
    expect(getComputedStyle(rows[1]!).borderBlockEndWidth).to.equal('0px');
    if (!hasAccessibilityTree) this.skip();
    expect(await names('link')).to.deep.equal(['Ubah NIK', 'Ganti', 'Hapus']);
    expect(await nodesWithRole('list')).to.have.length(1);
  });

  it('uses a list added later instead of its rows', async () => {
    const page = await mount('<nusa-summary-list></nusa-summary-list>');
    const list = page.querySelector<NusaSummaryList>('nusa-summary-list')!;
    list.rows = [{ key: 'A', value: 'B' }];
    await rendered(page);
    list.insertAdjacentHTML('beforeend', '<dl><div><dt>C</dt><dd>D</dd></div></dl>');
    await rendered(page);
    expect([...page.querySelectorAll('dt')].map((term) => term.textContent)).to.deep.equal(['C']);
  });

  it('has lines between the rows, or none', async () => {
    const page = await mount(
      LIST +
        LIST.replace('<nusa-summary-list', '<nusa-summary-list variant="no-border"') +
        LIST.replace('<div>', '<div class="nusa-row--no-border">'),
    );
    const widths = [...page.querySelectorAll('dl > div')].map(
      (row) => getComputedStyle(row).borderBlockEndWidth,
    );
    expect(widths).to.deep.equal(['1px', '1px', '0px', '0px', '0px', '1px']);
    for (const row of page.querySelectorAll('dl > div'))
      expect(getComputedStyle(row).display).to.equal('grid');
  });

  it('can be a card with its own heading and links', async function () {
    const page = await mount(
      LIST.replace('<nusa-summary-list', '<nusa-summary-list card-title="Pemohon 1"').replace(
        '<dl>',
        '<ul><li><a href="/hapus">Hapus pemohon</a></li></ul><dl>',
      ),
    );
    await expect(page).to.be.accessible();
    const list = page.querySelector('nusa-summary-list')!;
    expect(list.innerText.trim()).to.match(/^Pemohon 1\s+Hapus pemohon\s+NIK/);
    if (!hasAccessibilityTree) this.skip();
    expect((await nodeWithRole('heading', 'Pemohon 1')).level).to.equal(2);
    list.cardHeadingLevel = 3;
    await rendered(page);
    expect((await nodeWithRole('heading', 'Pemohon 1')).level).to.equal(3);
  });

  it('accepts the links of a card as a property too', async function () {
    const page = await mount(
      LIST.replace('<nusa-summary-list', '<nusa-summary-list card-title="Pemohon 1"'),
    );
    const list = page.querySelector<NusaSummaryList>('nusa-summary-list')!;
    list.cardActions = [{ href: '/hapus', text: 'Hapus' }];
    await rendered(page);
    if (!hasAccessibilityTree) this.skip();
    expect(list.querySelector('a')!.textContent).to.equal('Hapus (Pemohon 1)');
    await nodeWithRole('link', 'Hapus (Pemohon 1)');
    await expect(page).to.be.accessible();
  });

  it('is a card with the author’s own heading with markup, and one link beside it', async function () {
    const page = await mount(
      LIST.replace('<nusa-summary-list', '<nusa-summary-list card-title').replace(
        '<dl>',
        '<div class="nusa-card-header"><h3 class="nusa-heading">Pemohon <em>1</em></h3><a href="/hapus">Hapus</a></div><dl>',
      ),
    );
    const header = page.querySelector('.nusa-card-header')!;
    expect(page.querySelectorAll('.nusa-card-header').length).to.equal(1);
    const { left, right, top } = page.querySelector('nusa-summary-list')!.getBoundingClientRect();
    const box = header.getBoundingClientRect();
    expect([box.left, box.right, box.top]).to.deep.equal([left + 1, right - 1, top + 1]);
    expect(getComputedStyle(header).backgroundColor).to.equal('rgb(241, 242, 243)');
    await expect(page).to.be.accessible();
    if (!hasAccessibilityTree) this.skip();
    expect((await nodeWithRole('heading', 'Pemohon 1')).level).to.equal(3);
  });

  it('is a card without a title if `card-title` is empty', async () => {
    const page = await mount(LIST.replace('<nusa-summary-list', '<nusa-summary-list card-title'));
    const list = page.querySelector('nusa-summary-list')!;
    expect(getComputedStyle(list).borderTopWidth).to.equal('1px');
    expect(list.querySelector('.nusa-card-header')).to.equal(null);
    await expect(page).to.be.accessible();
  });

  it('is laid out in columns if there is room, and stacked on a phone', async function () {
    if (!canResize) return this.skip();
    const page = await mount(LIST);
    const [term, value, action] = page.querySelector('dl > div')!.children;
    const top = (element: Element | undefined) => Math.round(element!.getBoundingClientRect().top);
    const start = (element: Element | undefined) =>
      Math.round(element!.getBoundingClientRect().left);
    try {
      await resizeTo(1100);
      expect([top(value), top(action)]).to.deep.equal([top(term), top(term)]);
      await resizeTo(320);
      expect(top(value)).to.be.greaterThan(top(term));
      expect(top(action)).to.be.greaterThan(top(value));
      expect([start(value), start(action)]).to.deep.equal([start(term), start(term)]);
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
    } finally {
      await resizeTo(800);
    }
  });

  it('gives its links a 44-pixel target', async () => {
    const page = await mount(LIST);
    const { left, top, height } = page.querySelector('a')!.getBoundingClientRect();
    const middle = top + height / 2;
    for (const y of [middle - 21, middle + 21])
      expect(document.elementFromPoint(left + 4, y)?.localName).to.equal('a');
  });
});
