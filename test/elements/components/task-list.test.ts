import { expect } from '@open-wc/testing';
import '@nusa/elements/task-list';
import { hasAccessibilityTree, nodeWithRole } from '../../support/accessibility.js';
import { describeElement, rendered, renderOnServer } from '../../support/mount.js';
import { isShown, mountWithoutScripts, removeFrames } from '../../support/scriptless.js';
import { canResize, resizeTo } from '../../support/viewport.js';

const LIST = `<ul>
  <li><a href="#data">Data diri</a><span>Selesai</span></li>
  <li><a href="#dokumen">Dokumen</a><span class="nusa-hint">Kartu keluarga</span><strong id="milik">Belum lengkap</strong></li>
  <li><span>Pembayaran</span><span class="nusa-hint">Rp10.000</span><span class="nusa-cannot-start-yet">Belum bisa dimulai</span></li>
</ul>`;

const tasks = (attributes = '') => `<nusa-task-list ${attributes}>${LIST}</nusa-task-list>`;
const ids = (page: ParentNode) =>
  [...page.querySelectorAll('a')].map((link) => link.getAttribute('aria-describedby'));

describeElement('nusa-task-list', (mount) => {
  it('does not move the author’s list, and describes each link by its hint and status', async function () {
    const page = await mount(tasks());
    const host = page.querySelector('nusa-task-list')!;
    expect([...host.children]).to.deep.equal([page.querySelector('ul')]);
    expect(ids(page)).to.deep.equal(['task-list-1-status', 'task-list-2-hint milik']);
    await expect(page).to.be.accessible();
    if (!hasAccessibilityTree) this.skip();
    expect((await nodeWithRole('link', 'Data diri')).description).to.equal('Selesai');
    expect((await nodeWithRole('link', 'Dokumen')).description).to.equal(
      'Kartu keluarga Belum lengkap',
    );
  });

  it('accepts another prefix for its ids', async () => {
    const page = await mount(tasks('id-prefix="bagian-2"'));
    expect(ids(page)[0]).to.equal('bagian-2-1-status');
    expect(page.querySelector('#bagian-2-1-status')!.textContent).to.equal('Selesai');
  });

  it('shows the status beside the title and hint, also on a narrow screen', async function () {
    const page = await mount(tasks());
    const [title, hint, status] = page.querySelectorAll('li')[1]!.children;
    const box = (element: Element | undefined) => element!.getBoundingClientRect();
    const check = () => {
      expect(box(hint).top).to.be.at.least(box(title).bottom);
      expect(box(status).top).to.be.below(box(title).bottom);
      expect(box(status).left).to.be.at.least(box(title).right);
    };
    check();
    if (!canResize) return this.skip();
    try {
      await resizeTo(320);
      check();
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
    } finally {
      await resizeTo(800);
    }
  });

  it('is clickable on the whole row of a link, and only there', async () => {
    const page = await mount(tasks());
    const at = (row: number) => {
      const box = page.querySelectorAll('li')[row]!.getBoundingClientRect();
      return document.elementFromPoint(box.right - 4, box.bottom - 6);
    };
    expect(at(0)).to.equal(page.querySelectorAll('a')[0]);
    expect(at(1)).to.equal(page.querySelectorAll('a')[1]);
    expect(at(2)!.closest('a')).to.equal(null);
  });

  it('shows tasks that cannot be started yet less prominently', async () => {
    const page = await mount(tasks());
    const colour = (selector: string) => getComputedStyle(page.querySelector(selector)!).color;
    expect(colour('.nusa-cannot-start-yet')).to.equal(colour('.nusa-hint'));
    expect(colour('li > span')).not.to.equal(colour('.nusa-hint'));
  });

  it('renders the same from `items`, and skips empty ones', async () => {
    const page = await mount('<nusa-task-list></nusa-task-list>');
    const host = page.querySelector('nusa-task-list')!;
    host.items = [
      { title: '<b>Data', href: '#data', hint: 'Siapkan KTP', status: 'Selesai' },
      null,
      { title: 'Pembayaran', status: 'Belum bisa dimulai', cannotStartYet: true },
    ];
    await rendered(page);
    expect(page.querySelectorAll('li').length).to.equal(2);
    expect(page.querySelector('a')!.textContent).to.equal('<b>Data');
    expect(ids(page)).to.deep.equal(['task-list-1-hint task-list-1-status']);
    expect(page.querySelector('li:last-child')!.lastElementChild!.className).to.equal(
      'nusa-cannot-start-yet',
    );
    await expect(page).to.be.accessible();
  });

  it('describes the links of a list added later', async () => {
    const page = await mount('<nusa-task-list></nusa-task-list>');
    page.querySelector('nusa-task-list')!.innerHTML = LIST;
    await rendered(page);
    expect(ids(page)[0]).to.equal('task-list-1-status');
  });
});

describe('nusa-task-list, without JavaScript', () => {
  afterEach(removeFrames);

  it('shows the author’s list, with the status beside the title', async () => {
    const page = await mountWithoutScripts(tasks());
    expect([...page.querySelectorAll('li > *')].every(isShown)).to.equal(true);
    const [title, status] = page.querySelector('li')!.children;
    expect(status!.getBoundingClientRect().left).to.be.above(title!.getBoundingClientRect().right);
  });

  it('describes links by hints and statuses, once, when rendered on the server', async () => {
    const html = await renderOnServer(tasks());
    expect(await renderOnServer(html)).to.equal(html);
    expect(ids(await mountWithoutScripts(html))).to.deep.equal([
      'task-list-1-status',
      'task-list-2-hint milik',
    ]);
  });
});
