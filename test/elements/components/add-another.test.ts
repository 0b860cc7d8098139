import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '@nusa/elements';
import { hasAccessibilityTree, nodeWithRole } from '../../support/accessibility.js';
import { describeElement, rendered } from '../../support/mount.js';

type NusaAddAnother = HTMLElementTagNameMap['nusa-add-another'];

const removeButton = (n: number) =>
  `<nusa-button label="Hapus orang ${n}" name="remove" value="${n}" variant="secondary" formnovalidate></nusa-button>`;

const item = (index: number, attributes = '', inner = '') => `
  <nusa-fieldset legend="Orang ${index + 1}">
    <nusa-text-input label="Nama" name="anggota[${index}][nama]" ${attributes}></nusa-text-input>
    <nusa-radios legend="Jenis kelamin" name="anggota[${index}][jk]">
      <nusa-radio value="l" label="Laki-laki"></nusa-radio><nusa-radio value="p" label="Perempuan"></nusa-radio>
    </nusa-radios>
    ${inner}
    ${removeButton(index + 1)}
  </nusa-fieldset>`;

const template = `
  <template>
    <nusa-fieldset legend="Orang {number}">
      <nusa-text-input label="Nama" name="anggota[{index}][nama]"></nusa-text-input>
      <nusa-radios legend="Jenis kelamin" name="anggota[{index}][jk]">
        <nusa-radio value="l" label="Laki-laki"></nusa-radio><nusa-radio value="p" label="Perempuan"></nusa-radio>
      </nusa-radios>
      <nusa-button label="Hapus orang {number}" name="remove" value="{number}" variant="secondary" formnovalidate></nusa-button>
    </nusa-fieldset>
  </template>`;

const addButton =
  '<nusa-button label="Tambah orang" name="add-another" value="anggota" variant="secondary" formnovalidate></nusa-button>';

const page = (items: string, attributes = '', rest = template) => `
  <form>
    <nusa-add-another name="anggota" ${attributes}>
      <h2>Anggota keluarga</h2>${items}${rest}${addButton}
    </nusa-add-another>
    <button>Kirim</button>
  </form>`;

describeElement('nusa-add-another', (mount, mode) => {
  const hostIn = (scope: ParentNode) => scope.querySelector<NusaAddAnother>('nusa-add-another')!;
  const buttons = (scope: ParentNode, name: string) => [
    ...scope.querySelectorAll<HTMLButtonElement>(`button[name=${name}]`),
  ];
  const names = (scope: ParentNode) =>
    [...scope.querySelectorAll<HTMLInputElement>('form input')].map((input) => input.name);
  const data = (scope: ParentNode) =>
    [...new FormData(scope.querySelector('form')!).entries()].map(([k, v]) => `${k}=${String(v)}`);
  const legends = (scope: ParentNode) =>
    [...scope.querySelectorAll('nusa-fieldset')].map((group) => group.legend);
  const status = (scope: ParentNode) => scope.querySelector('[role=status]')!.textContent!.trim();

  async function add(scope: ParentNode): Promise<void> {
    buttons(scope, 'add-another')[0]!.click();
    await rendered(scope);
  }
  async function remove(scope: ParentNode, index: number): Promise<void> {
    buttons(scope, 'remove')[index]!.click();
    await rendered(scope);
  }

  it('adds an empty item from the template and focuses its first field', async () => {
    const scope = await mount(page(item(0, 'value="Siti"')));
    await add(scope);
    expect(legends(scope)).to.deep.equal(['Orang 1', 'Orang 2']);
    expect(data(scope)).to.deep.equal(['anggota[0][nama]=Siti', 'anggota[1][nama]=']);
    expect(document.activeElement).to.equal(scope.querySelector('input[name="anggota[1][nama]"]'));
    expect(status(scope)).to.equal('Orang 2 ditambahkan');
    if (hasAccessibilityTree) {
      await nodeWithRole('group', 'Orang 2');
      await nodeWithRole('button', 'Hapus orang 2');
    }
    await expect(scope).to.be.accessible();
  });

  it('without a template, adds an empty copy of the last item', async () => {
    const inner =
      '<nusa-select label="Agama"><select name="anggota[0][agama]"><option value="">Pilih</option><option selected>Islam</option></select></nusa-select><input type="hidden" name="anggota[0][id]" value="55"><textarea name="anggota[0][ket]" aria-label="Keterangan">Isi</textarea><nusa-date-input legend="Lahir" name="anggota[0][lahir]" value="1990-08-17"></nusa-date-input>';
    const scope = await mount(
      page(item(0, 'value="Siti" error-message="Periksa nama"', inner), '', ''),
    );
    scope.querySelector('input')!.value = 'Ani';
    scope.querySelector<HTMLInputElement>('input[value=p]')!.click();
    await add(scope);
    const added = data(scope).filter((entry) => entry.startsWith('anggota[1]'));
    expect(added).to.deep.equal([
      'anggota[1][nama]=',
      'anggota[1][agama]=',
      'anggota[1][id]=',
      'anggota[1][ket]=',
      'anggota[1][lahir]-day=',
      'anggota[1][lahir]-month=',
      'anggota[1][lahir]-year=',
    ]);
    expect(data(scope)).to.include('anggota[0][nama]=Ani');
    expect(data(scope)).to.include('anggota[0][jk]=p');
    expect(data(scope)).to.include('anggota[0][id]=55');
    const copy = hostIn(scope).items[1]!;
    expect(copy.querySelector('.nusa-error, [error-message]')).to.equal(null);
    const ids = [...scope.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids).to.deep.equal([...new Set(ids)]);
    for (const label of copy.querySelectorAll('label'))
      expect(copy.contains(document.getElementById(label.htmlFor)), label.htmlFor).to.equal(true);
    await expect(scope).to.be.accessible();
  });

  it('removes the item whose button is pressed and renumbers the others', async () => {
    const scope = await mount(
      page(item(0, 'value="Siti"') + item(1, 'value="Budi"') + item(2, 'error-message="Isi nama"')),
    );
    scope.querySelectorAll('input')[6]!.value = 'Wati';
    const third = scope.querySelectorAll('input')[6];
    scope.querySelectorAll<HTMLInputElement>('input[value=p]')[2]!.click();
    await remove(scope, 1);
    expect(legends(scope)).to.deep.equal(['Orang 1', 'Orang 2']);
    expect(data(scope)).to.deep.equal([
      'anggota[0][nama]=Siti',
      'anggota[1][nama]=Wati',
      'anggota[1][jk]=p',
    ]);
    expect(scope.querySelector('input[name="anggota[1][nama]"]')).to.equal(third);
    expect(third!.getAttribute('aria-describedby')).to.equal('anggota[1][nama]-error');
    expect(document.getElementById('anggota[1][nama]-error')!.textContent).to.contain('Isi nama');
    expect(buttons(scope, 'remove').map((button) => button.value)).to.deep.equal(['1', '2']);
    expect(buttons(scope, 'remove')[1]!.textContent!.trim()).to.equal('Hapus orang 2');
    expect(document.activeElement!.textContent).to.equal('Anggota keluarga');
    expect(status(scope)).to.equal('Orang 2 dihapus');
    if (hasAccessibilityTree) expect((await nodeWithRole('textbox', 'Nama')).name).to.equal('Nama');
    await expect(scope).to.be.accessible();
  });

  it('leaves no gap or duplicate when it numbers an item added after a removal', async () => {
    const scope = await mount(page(item(0) + item(1) + item(2)));
    await remove(scope, 0);
    await add(scope);
    await remove(scope, 1);
    await add(scope);
    expect(legends(scope)).to.deep.equal(['Orang 1', 'Orang 2', 'Orang 3']);
    expect(names(scope)).to.deep.equal(
      [0, 1, 2].flatMap((i) => [`anggota[${i}][nama]`, `anggota[${i}][jk]`, `anggota[${i}][jk]`]),
    );
    const ids = [...scope.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids).to.deep.equal([...new Set(ids)]);
  });

  it('supports hyphenated names that count from 1, in plain HTML', async () => {
    const plain = (n: number) => `
      <fieldset><legend>Anggota <b>ke-${n}</b></legend>
        <label for="anggota-${n}-nama">Nama</label>
        <input id="anggota-${n}-nama" name="anggota-${n}-nama" aria-describedby="anggota-${n}-nama-hint lain-1" value="anggota-${n}-x"><span id="anggota-${n}-nama-hint">Sesuai KTP</span>
        <button name="remove" value="anggota-${n}" formnovalidate>Hapus <span class="nusa-visually-hidden">anggota ke-${n}</span></button>
      </fieldset>`;
    const scope = await mount(page(plain(1) + plain(2), '', ''));
    await add(scope);
    await remove(scope, 0);
    const inputs = [...scope.querySelectorAll('input')];
    expect(inputs.map((input) => [input.id, input.name, input.value])).to.deep.equal([
      ['anggota-1-nama', 'anggota-1-nama', 'anggota-2-x'],
      ['anggota-2-nama', 'anggota-2-nama', ''],
    ]);
    expect(inputs[1]!.getAttribute('aria-describedby')).to.equal('anggota-2-nama-hint lain-1');
    expect(inputs[1]!.labels![0]!.htmlFor).to.equal('anggota-2-nama');
    expect([...scope.querySelectorAll('legend')].slice(-2).map((l) => l.textContent)).to.deep.equal(
      ['Anggota ke-1', 'Anggota ke-2'],
    );
    expect(buttons(scope, 'remove').map((b) => [b.value, b.textContent])).to.deep.equal([
      ['anggota-1', 'Hapus anggota ke-1'],
      ['anggota-2', 'Hapus anggota ke-2'],
    ]);
    expect(status(scope)).to.equal('Anggota ke-1 dihapus');
  });

  it('hides buttons that would exceed its limits', async () => {
    const scope = await mount(page(item(0), 'max="2"'));
    const shown = (name: string) =>
      [...scope.querySelectorAll<HTMLElement>(`nusa-button[name=${name}]`)].map((b) => !b.hidden);
    expect([shown('add-another'), shown('remove')]).to.deep.equal([[true], [false]]);
    await add(scope);
    expect([shown('add-another'), shown('remove')]).to.deep.equal([[false], [true, true]]);
    await hostIn(scope).addItem();
    expect(hostIn(scope).items).to.have.length(2);
    await remove(scope, 1);
    expect([shown('add-another'), shown('remove')]).to.deep.equal([[true], [false]]);
    hostIn(scope).removeItem(hostIn(scope).items[0]!);
    expect(hostIn(scope).items).to.have.length(1);
  });

  it('starts without items if none are required', async () => {
    const scope = await mount(page('', 'min="0"'));
    await add(scope);
    expect(legends(scope)).to.deep.equal(['Orang 1']);
    await remove(scope, 0);
    expect(legends(scope)).to.deep.equal([]);
    await add(scope);
    expect(names(scope)[0]).to.equal('anggota[0][nama]');
  });

  it('ignores the second click of a double click, which may meet another button', async () => {
    const scope = await mount(page(item(0) + item(1) + item(2)));
    const click = (button: Element, detail: number) =>
      button.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail }));
    click(buttons(scope, 'remove')[0]!, 1);
    click(buttons(scope, 'remove')[0]!, 2);
    await rendered(scope);
    expect(legends(scope)).to.have.length(2);
    click(buttons(scope, 'add-another')[0]!, 1);
    click(buttons(scope, 'add-another')[0]!, 2);
    await rendered(scope);
    expect(legends(scope)).to.have.length(3);
  });

  it('does not submit the form with its buttons, nor act as the default button on Enter', async () => {
    const scope = await mount(page(item(0, 'value="Siti"') + item(1)));
    const sent: (HTMLElement | null)[] = [];
    scope.querySelector('form')!.addEventListener('submit', (event) => {
      event.preventDefault();
      sent.push(event.submitter);
    });
    await add(scope);
    await remove(scope, 2);
    expect(sent).to.deep.equal([]);
    scope.querySelector('input')!.focus();
    await sendKeys({ press: 'Enter' });
    expect(sent).to.have.length(1);
    expect((sent[0] as HTMLButtonElement).name).to.equal('');
    expect(legends(scope)).to.have.length(2);
  });

  it('keeps error summary links pointing to their fields', async () => {
    const scope = await mount(
      `<nusa-form>${page(item(0) + item(1) + item(2))
        .replace('<form>', '<form><nusa-error-summary></nusa-error-summary>')
        .replaceAll('label="Nama"', 'label="Nama" required')}</nusa-form>`,
    );
    scope.querySelector('nusa-form')!.validate();
    await rendered(scope);
    const links = () =>
      [...scope.querySelectorAll('nusa-error-summary a')].map((a) => a.getAttribute('href'));
    expect(links()).to.deep.equal(['#anggota[0][nama]', '#anggota[1][nama]', '#anggota[2][nama]']);
    await remove(scope, 0);
    expect(links()).to.deep.equal(['#anggota[0][nama]', '#anggota[1][nama]']);
    scope.querySelector<HTMLElement>('nusa-error-summary a')!.click();
    expect(document.activeElement!.id).to.equal('anggota[0][nama]');
  });

  it('adds fields that nusa-form validates', async () => {
    const scope = await mount(
      `<nusa-form>${page(item(0, 'value="Siti"')).replaceAll('label="Nama"', 'label="Nama" required')}</nusa-form>`,
    );
    await add(scope);
    expect(scope.querySelector('nusa-form')!.validate()).to.equal(false);
    const [first, second] = [...scope.querySelectorAll('nusa-text-input')];
    expect([first!.errorMessage, second!.errorMessage]).to.deep.equal([null, 'Masukkan nama']);
  });

  it('focuses the add button if there is no heading', async () => {
    const scope = await mount(page(item(0) + item(1)).replace(/<h2>.*<\/h2>/, ''));
    await remove(scope, 1);
    expect(document.activeElement).to.equal(buttons(scope, 'add-another')[0]);
  });

  it('removes the heading’s tabindex on blur', async () => {
    const scope = await mount(page(item(0) + item(1)));
    await remove(scope, 1);
    const heading = scope.querySelector('h2')!;
    expect(heading.tabIndex).to.equal(-1);
    heading.blur();
    expect(heading.hasAttribute('tabindex')).to.equal(false);
  });

  it('leaves nothing behind when it is removed', async () => {
    const scope = await mount(page(item(0) + item(1)));
    const host = hostIn(scope);
    const form = scope.querySelector('form')!;
    const children = [...host.children].filter((child) => !child.matches('[data-nusa]'));
    host.remove();
    form.append(...children);
    form.addEventListener('submit', (event) => event.preventDefault());
    buttons(scope, 'add-another')[0]!.click();
    expect(legends(scope)).to.have.length(2);
  });

  if (mode === 'hydrated') return;
  it('handles hostile names', async () => {
    const scope = await mount(
      page(item(0) + item(1))
        .replaceAll('anggota', 'a.b*[c')
        .replaceAll('legend="Orang 2"', 'legend="&lt;b>9999999999999999999999 %{item}"'),
    );
    await remove(scope, 0);
    expect(names(scope)[0]).to.equal('a.b*[c[0][nama]');
    expect(scope.querySelector('b')).to.equal(null);
  });
});
