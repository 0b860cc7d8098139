import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '@nusa/elements/table';
import type { NusaTable } from '@nusa/elements/table/element.js';
import { hasAccessibilityTree, nodesWithRole, nodeWithRole } from '../../support/accessibility.js';
import { describeElement, rendered, renderOnServer } from '../../support/mount.js';
import { mountWithoutScripts, removeFrames } from '../../support/scriptless.js';
import { canResize, resizeTo } from '../../support/viewport.js';

const TABLE = `<table>
  <caption>Permohonan</caption>
  <thead><tr><th scope="col">Nama</th><th scope="col">Masuk</th><th scope="col" class="nusa-numeric">Biaya</th></tr></thead>
  <tbody>
    <tr><th scope="row">Wayan</th><td>17 Agustus 2026</td><td class="nusa-numeric">Rp10.000</td></tr>
    <tr><th scope="row">Éka</th><td>5 Mei 2026</td><td class="nusa-numeric">Rp2.500,50</td></tr>
    <tr><th scope="row">Agus</th><td>1/12/2025</td><td class="nusa-numeric">–</td></tr>
    <tr><th scope="row">Farida</th><td>5 Mei 2026</td><td class="nusa-numeric">Rp900</td></tr>
  </tbody>
</table>`;

const table = (attributes = '', content = TABLE) =>
  `<nusa-table ${attributes}>${content}</nusa-table>`;
const hostOf = (page: ParentNode) => page.querySelector<NusaTable>('nusa-table')!;
const names = (page: ParentNode) =>
  [...page.querySelectorAll('tbody > tr')].map((row) => row.firstElementChild!.textContent!.trim());
const sorts = (page: ParentNode) =>
  [...page.querySelectorAll('thead th')].map((header) => header.getAttribute('aria-sort'));
const buttons = (page: ParentNode) =>
  [...page.querySelectorAll<HTMLElement>('thead th')].map((header) =>
    header.querySelector<HTMLElement>('a, button')!,
  );

async function press(page: ParentNode, column: number): Promise<string[]> {
  buttons(page)[column]!.click();
  await rendered(page);
  return names(page);
}

/** The order of a column's cells after its header is pressed once. */
async function sorted(mount: (html: string) => Promise<HTMLElement>, cells: string[], lang = 'id') {
  const rows = cells.map((cell) => `<tr>${cell.startsWith('<') ? cell : `<td>${cell}</td>`}</tr>`);
  const page = await mount(
    `<div lang="${lang}">${table('sortable', `<table><thead><tr><th>K</th></tr></thead><tbody>${rows.join('')}</tbody></table>`)}</div>`,
  );
  return press(page, 0);
}

describeElement('nusa-table', (mount) => {
  it('does not move the author’s table', async function () {
    const page = await mount(table());
    expect(page.querySelector('table')!.parentElement).to.equal(hostOf(page));
    expect(hostOf(page).hasAttribute('role')).to.equal(false);
    expect(getComputedStyle(page.querySelector('td.nusa-numeric')!).textAlign).to.equal('end');
    await expect(page).to.be.accessible();
    if (!hasAccessibilityTree) this.skip();
    await nodeWithRole('table', 'Permohonan');
    expect((await nodesWithRole('columnheader')).map(({ name }) => name)).to.deep.equal([
      'Nama',
      'Masuk',
      'Biaya',
    ]);
    expect(await nodesWithRole('rowheader')).to.have.length(4);
  });

  it('renders the same from `rows`, and skips empty ones', async function () {
    const page = await mount(
      '<nusa-table caption="Tarif &lt;b>" first-cell-is-header></nusa-table>',
    );
    const host = hostOf(page);
    host.head = ['Bulan', { text: 'Tarif', format: 'numeric', colspan: 2 }];
    host.rows = [
      ['Januari', { text: '<i>85', format: 'numeric' }, 95],
      null,
      false,
      ['Februari', { text: 75, rowspan: 2, sortValue: 7 }, 55],
    ];
    await rendered(page);
    expect(page.querySelector('caption')!.textContent).to.equal('Tarif <b>');
    expect(names(page)).to.deep.equal(['Januari', 'Februari']);
    expect(page.querySelector('td')!.textContent).to.equal('<i>85');
    expect(page.querySelector('[rowspan="2"]')!.getAttribute('data-sort-value')).to.equal('7');
    expect(page.querySelector('thead [colspan="2"]')!.className).to.equal('nusa-numeric');
    await expect(page).to.be.accessible();
    if (!hasAccessibilityTree) this.skip();
    expect(await nodesWithRole('rowheader')).to.have.length(2);
  });

  it('has a caption in the sizes of headings', async () => {
    const page = await mount(
      ['', 'caption-size="m"', 'caption-size="l"', 'caption-size="xl"']
        .map((a) => table(a))
        .join(''),
    );
    const sizes = [...page.querySelectorAll('caption')].map((caption) =>
      parseFloat(getComputedStyle(caption).fontSize),
    );
    expect(sizes).to.deep.equal([...new Set(sizes)].sort((a, b) => a - b));
  });

  it('keeps hidden cells hidden', async () => {
    const page = await mount(
      table(
        '',
        '<table><tbody><tr hidden><td>A</td></tr><tr><td hidden>B</td><td>C</td></tr></tbody></table>',
      ),
    );
    expect(hostOf(page).innerText.trim()).to.equal('C');
  });
});

describeElement('nusa-table on a narrow screen', (mount) => {
  afterEach(() => resizeTo(800));

  it('has smaller text with `small-text-until-tablet`', async function () {
    if (!canResize) return this.skip();
    const page = await mount(table('small-text-until-tablet'));
    const size = () => getComputedStyle(page.querySelector('td')!).fontSize;
    await resizeTo(320);
    expect(size()).to.equal('16px');
    await resizeTo(800);
    expect(size()).to.equal('18px');
  });

  it('shows focus on the scrollable region even without a caption', async () => {
    const page = await mount(
      '<nusa-table responsive="scroll"><table><tbody><tr><td>Januari</td></tr></tbody></table></nusa-table>',
    );
    const host = page.querySelector('nusa-table')!;
    host.focus(); // Browsers show focus set by a script like keyboard focus.
    expect(getComputedStyle(host).outlineStyle).to.equal('solid');
  });

  it('scrolls inside a focusable region named by the caption', async function () {
    const page = await mount(
      `${table('responsive="scroll"', TABLE.replaceAll('Masuk', 'Tanggalpermohonanmasukkekantordesa'))}`,
    );
    const host = hostOf(page);
    expect(host.getAttribute('role')).to.equal('region');
    expect(host.tabIndex).to.equal(0);
    expect(host.getAttribute('aria-labelledby')).to.equal(page.querySelector('caption')!.id);
    if (!canResize) return this.skip();
    await resizeTo(320);
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    expect(host.scrollWidth).to.be.greaterThan(host.clientWidth);
    await expect(page).to.be.accessible();
    if (!hasAccessibilityTree) return;
    await nodeWithRole('region', 'Permohonan');
    host.responsive = undefined;
    await rendered(page);
    expect(host.hasAttribute('role') || host.hasAttribute('tabindex')).to.equal(false);
  });

  it('stacks the cells of a row with column labels, and is still a table', async function () {
    const page = await mount(table('responsive="stack"'));
    const labels = [...page.querySelectorAll('td')].map((cell) => cell.dataset.label);
    expect(labels.slice(0, 4)).to.deep.equal(['Masuk', 'Biaya', 'Masuk', 'Biaya']);
    if (!canResize) return this.skip();
    const tree = async () => {
      const roles = ['table', 'columnheader', 'row', 'rowheader', 'cell'];
      const nodes = await Promise.all(roles.map((role) => nodesWithRole(role)));
      return nodes.map((found, i) => `${roles[i]}: ${found.map(({ name }) => name).join()}`);
    };
    const wide = hasAccessibilityTree && (await tree());
    await resizeTo(320);
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    const [name, date, fee] = page.querySelector('tbody tr')!.children;
    const box = (element: Element) => element.getBoundingClientRect();
    expect(box(date!).top).to.be.at.least(box(name!).bottom);
    expect(box(fee!).left).to.equal(box(name!).left);
    // Chromium returns the computed text, Firefox the `attr()` expression.
    expect(getComputedStyle(date!, '::before').content).to.match(/Masuk|attr\(data-label\)/);
    await expect(page).to.be.accessible();
    if (hasAccessibilityTree) expect(await tree()).to.deep.equal(wide);
  });

  it('labels the cells of rows added later or morphed', async () => {
    const page = await mount(table('responsive="stack"'));
    const body = page.querySelector('tbody')!;
    body.insertAdjacentHTML('beforeend', '<tr><th>Budi</th><td colspan="2">Batal</td></tr>');
    body.querySelector('td')!.removeAttribute('data-label');
    await rendered(page);
    expect(body.querySelector('td')!.dataset.label).to.equal('Masuk');
    expect(body.querySelector('tr:last-child td')!.getAttribute('role')).to.equal('cell');
  });

  it('can still be sorted when its cells are stacked', async function () {
    if (!canResize) return this.skip();
    const page = await mount(table('responsive="stack" sortable'));
    await resizeTo(320);
    for (const button of buttons(page)) {
      const { x, y, width, height } = button.getBoundingClientRect();
      expect(height).to.be.at.least(44);
      expect(document.elementFromPoint(x + width / 2, y + height / 2)).to.equal(button);
    }
    await expect(page).to.be.accessible();
  });
});

describeElement('nusa-table, sortable', (mount, mode) => {
  it('makes each header cell a button with its name', async function () {
    const page = await mount(table('sortable'));
    expect(sorts(page)).to.deep.equal(['none', 'none', 'none']);
    await expect(page).to.be.accessible();
    if (!hasAccessibilityTree) this.skip();
    for (const name of ['Nama', 'Masuk', 'Biaya']) {
      await nodeWithRole('button', name);
      await nodeWithRole('columnheader', name);
    }
  });

  it('sorts words by the rules of the language, ascending and descending, and announces it', async () => {
    const page = await mount(table('sortable'));
    expect(await press(page, 0)).to.deep.equal(['Agus', 'Éka', 'Farida', 'Wayan']);
    expect(sorts(page)).to.deep.equal(['ascending', 'none', 'none']);
    const status = page.querySelector('[role=status]')!;
    expect(status.textContent).to.equal('Diurutkan menurut Nama, urutan naik');
    expect(await press(page, 0)).to.deep.equal(['Wayan', 'Farida', 'Éka', 'Agus']);
    expect(status.textContent).to.contain('urutan turun');
    await expect(page).to.be.accessible();
  });

  it('sorts rupiah as numbers and written dates as dates, stably, with empty cells last', async () => {
    const page = await mount(table('sortable'));
    expect(await press(page, 2)).to.deep.equal(['Farida', 'Éka', 'Wayan', 'Agus']);
    expect(await press(page, 2)).to.deep.equal(['Wayan', 'Éka', 'Farida', 'Agus']);
    expect(await press(page, 1)).to.deep.equal(['Agus', 'Éka', 'Farida', 'Wayan']);
    expect(await press(page, 1)).to.deep.equal(['Wayan', 'Éka', 'Farida', 'Agus']);
  });

  it('parses numbers in the format of the page’s language', async () => {
    const cells = ['1.500', '20', '1,75', '−3', '90 %'];
    expect(await sorted(mount, cells)).to.deep.equal(['−3', '1,75', '20', '90 %', '1.500']);
    expect(await sorted(mount, ['1,500', '20', '1.75', '£3'], 'en')).to.deep.equal([
      ...['1.75', '£3', '20', '1,500'],
    ]);
    expect(await sorted(mount, ['Pasal 10', 'Pasal 9', '7'])).to.deep.equal([
      '7',
      'Pasal 9',
      'Pasal 10',
    ]);
  });

  it('sorts by `data-sort-value`, and by the date of a `<time>`', async () => {
    const values = ['10.5', '9', '-1'].map((n, i) => `<td data-sort-value="${n}">${'abc'[i]}</td>`);
    expect(await sorted(mount, values)).to.deep.equal(['c', 'b', 'a']);
    const times = ['2026-02-01', '2025-12-31'].map(
      (d) => `<td><time datetime="${d}">${d.slice(5)}</time></td>`,
    );
    expect(await sorted(mount, times)).to.deep.equal(['12-31', '02-01']);
  });

  it('works with the keyboard, and keeps focus', async () => {
    const page = await mount(table('sortable'));
    buttons(page)[0]!.focus();
    await sendKeys({ press: 'Enter' });
    await rendered(page);
    expect(names(page)[0]).to.equal('Agus');
    expect(document.activeElement).to.equal(buttons(page)[0]);
    await sendKeys({ press: ' ' });
    await rendered(page);
    expect(names(page)[0]).to.equal('Wayan');
  });

  it('moves only the author’s rows, within their tbody', async () => {
    const page = await mount(
      table(
        'sortable',
        TABLE.replace(
          '</tbody>',
          '<!--anchor--></tbody><tbody><tr><td>Z</td></tr><tr><td>Y</td></tr></tbody>',
        ),
      ),
    );
    const rows = [...page.querySelectorAll('tbody > tr')];
    await press(page, 0);
    expect(rows.every((row) => row.isConnected)).to.equal(true);
    expect(names(page)).to.deep.equal(['Agus', 'Éka', 'Farida', 'Wayan', 'Y', 'Z']);
    expect(page.querySelector('tbody')!.lastChild!.nodeType).to.equal(Node.COMMENT_NODE);
    expect(page.querySelector('th')!.firstChild!.nodeType).to.equal(Node.TEXT_NODE);
  });

  it('sorts only by the columns that the author marked, from the order they declare', async () => {
    const page = await mount(
      table(
        'sortable',
        TABLE.replace('<th scope="col">Nama', '<th scope="col" aria-sort="ascending">Nama'),
      ),
    );
    expect(buttons(page).map(Boolean)).to.deep.equal([true, false, false]);
    await press(page, 0);
    expect(sorts(page)).to.deep.equal(['descending', null, null]);
  });

  it('uses the author’s links, which sort on the server without JavaScript', async () => {
    const linked = TABLE.replace('>Nama<', ' aria-sort="none"><a href="?urut=nama">Nama</a><');
    const page = await mount(table('sortable', linked));
    expect(page.querySelector('.nusa-sort')).to.equal(null);
    expect(await press(page, 0)).to.deep.equal(['Agus', 'Éka', 'Farida', 'Wayan']);
    const elsewhere = new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true });
    page.addEventListener('click', (event) => event.preventDefault(), { once: true });
    buttons(page)[0]!.dispatchEvent(elsewhere);
    expect(names(page)[0]).to.equal('Agus');
    await expect(page).to.be.accessible();
  });

  it('ignores links if it is not `sortable`', async () => {
    const linked = TABLE.replace('>Nama<', ' aria-sort="ascending"><a href="#nama">Nama</a><');
    const page = await mount(table('', linked));
    expect(await press(page, 0)).to.deep.equal(['Wayan', 'Éka', 'Agus', 'Farida']);
    expect(location.hash).to.equal('#nama');
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('lets the page sort the rows itself', async () => {
    const page = await mount(table('sortable'));
    let detail: unknown;
    page.addEventListener('nusa-sort', (event) => {
      event.preventDefault();
      ({ detail } = event as CustomEvent);
    });
    expect((await press(page, 2))[0]).to.equal('Wayan');
    expect(detail).to.include({ column: 2, direction: 'ascending' });
    expect(sorts(page)).to.deep.equal(['none', 'none', 'ascending']);
    expect(page.querySelector('[role=status]')!.textContent).to.contain('Biaya');
  });

  it('sorts rendered rows by their data', async () => {
    const page = await mount('<nusa-table sortable caption="Tarif"></nusa-table>');
    const host = hostOf(page);
    host.head = ['Nama', 'Tarif'];
    host.rows = [['B', 2], null, ['A', 10], ['C', { text: 'nihil', sortValue: 0 }]];
    await rendered(page);
    await press(page, 1);
    host.rows = host.rows.map((row) => row);
    await rendered(page);
    expect(names(page)).to.deep.equal(['C', 'B', 'A']);
    expect(await press(page, 0)).to.deep.equal(['A', 'B', 'C']);
    host.rows = [['D', 1]];
    await rendered(page);
    expect(names(page)).to.deep.equal(['D']);
    expect(sorts(page)).to.deep.equal(['ascending', 'none']);
  });

  it('does not separate rows joined by a spanning cell', async () => {
    const tied = TABLE.replace('<td>17', '<td rowspan="2">17').replace('<td>5 Mei 2026</td>', '');
    const page = await mount(table('sortable', tied));
    expect(await press(page, 0)).to.deep.equal(['Wayan', 'Éka', 'Agus', 'Farida']);
  });

  it('finds a column after a cell that spans several', async () => {
    const page = await mount(
      table(
        'sortable',
        '<table><thead><tr><th colspan="2">A</th><th>B</th></tr></thead><tbody><tr><td>1</td><td>1</td><td>2</td></tr><tr><td colspan="2">2</td><td>1</td></tr></tbody></table>',
      ),
    );
    expect(await press(page, 1)).to.deep.equal(['2', '1']);
  });

  it('restores its buttons, with the new text, after the header is rewritten', async () => {
    const page = await mount(table('sortable'));
    const header = page.querySelector('th')!;
    header.textContent = 'Nama lengkap';
    await rendered(page);
    expect(header.querySelector('button')!.ariaLabel).to.equal('Nama lengkap');
    header.firstChild!.nodeValue = 'Nama';
    await rendered(page);
    expect(header.querySelector('button')!.ariaLabel).to.equal('Nama');
  });

  it('leaves nothing in the author’s header when it stops', async () => {
    const page = await mount(table('sortable'));
    const host = hostOf(page);
    host.sortable = false;
    await rendered(page);
    expect(page.querySelector('thead button, thead [aria-labelledby]')).to.equal(null);
    const { table: own } = host;
    host.remove();
    let updates = 0;
    host.requestUpdate = () => void updates++;
    own!.tBodies[0]!.append(document.createElement('tr'));
    host.click();
    await new Promise((resolve) => setTimeout(resolve));
    expect(updates).to.equal(0);
  });

  it('sorts 10,000 rows without freezing the page', async function () {
    if (mode === 'hydrated') return this.skip();
    this.timeout(60_000); // Firefox on a busy machine took more than 20 seconds.
    const rows = Array.from({ length: 10_000 }, (_, i) => {
      const n = (i * 7919) % 10_007;
      return `<tr><td>Warga ${n}</td><td>Rp${n.toLocaleString('id')}</td><td>${(n % 28) + 1} Mei 2026</td></tr>`;
    });
    const page = await mount(
      table(
        'sortable',
        `<table><thead><tr><th>Nama</th><th>Biaya</th><th>Tanggal</th></tr></thead><tbody>${rows.join('')}</tbody></table>`,
      ),
    );
    const body = page.querySelector('tbody')!;
    const time = (action: () => void) => {
      const start = performance.now();
      action();
      return performance.now() - start;
    };
    // The minimum work for any script on the same rows.
    const native = time(() => {
      const { compare } = new Intl.Collator('id', { numeric: true });
      const keys = [...body.rows].map((row) => [row.cells[0]!.textContent!, row] as const);
      body.append(...keys.sort(([a], [b]) => compare(b, a)).map(([, row]) => row));
    });
    const own = Math.max(...buttons(page).map((button) => time(() => button.click())));
    expect(names(page)[0]).to.match(/^Warga \d+$/);
    expect(own / native, 'times the time of a bare sort').to.be.lessThan(8);
  });
});

describe('nusa-table, without JavaScript', () => {
  afterEach(removeFrames);

  it('is the author’s table, without inoperable controls', async () => {
    const page = await mountWithoutScripts(
      await renderOnServer(table('sortable responsive="stack"')),
    );
    expect(page.querySelector('button')).to.equal(null);
    expect(page.querySelector('td')!.dataset.label).to.equal('Masuk');
  });

  it('is still a table on a narrow screen until its cells are labelled', async () => {
    const page = await mountWithoutScripts(table('responsive="stack"'), 320);
    expect(page.defaultView!.getComputedStyle(page.querySelector('td')!).display).to.equal(
      'table-cell',
    );
  });

  it('stacks on a narrow screen when rendered on the server', async () => {
    const page = await mountWithoutScripts(await renderOnServer(table('responsive="stack"')), 320);
    expect(page.defaultView!.getComputedStyle(page.querySelector('td')!).display).to.equal('block');
  });

  it('is a scrollable region when rendered on the server', async () => {
    const html = await renderOnServer(table('responsive="scroll"'));
    expect(await renderOnServer(html)).to.equal(html);
    const page = await mountWithoutScripts(html);
    const host = page.querySelector('nusa-table')!;
    const caption = page.querySelector('caption')!;
    expect(host.getAttribute('role')).to.equal('region');
    expect(host.getAttribute('aria-labelledby')).to.equal(caption.id);
  });
});
