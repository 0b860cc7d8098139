import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '@nusa/elements/radios';
import '@nusa/elements/radio';
import '@nusa/elements/text-input';
import { hasAccessibilityTree, nodeWithRole, nodesWithRole } from '../../support/accessibility.js';
import { describeElement, rendered } from '../../support/mount.js';

const items = `
  <nusa-radio value="sendiri" label="Diri sendiri"></nusa-radio>
  <nusa-radio value="keluarga" label="Anggota keluarga" hint="Dalam satu KK"></nusa-radio>
  <nusa-radio value="lain" label="Orang lain" divider="atau"><nusa-text-input label="Tulis namanya" name="nama" required></nusa-text-input></nusa-radio>`;

const group = (attributes = '', content = items) =>
  `<form><nusa-radios legend="Untuk siapa surat ini?" name="untuk" ${attributes}>${content}</nusa-radios></form>`;

describeElement('nusa-radios', (mount) => {
  const radio = (page: ParentNode, value: string) =>
    page.querySelector<HTMLInputElement>(`input[value=${value}]`)!;
  const hostOf = (page: ParentNode) => page.querySelector('nusa-radios')!;
  const nameField = (page: ParentNode) => page.querySelector<HTMLInputElement>('input[name=nama]')!;
  const submitted = (page: ParentNode) => new FormData(page.querySelector('form')!).get('untuk');
  const isShown = (element: Element) => element.getClientRects().length > 0;

  it('is a group of named radios, each described by its own hint', async () => {
    const page = await mount(group('hint="Satu untuk satu orang" value="keluarga"'));
    if (hasAccessibilityTree) {
      const node = await nodeWithRole('group', 'Untuk siapa surat ini?');
      expect(node.description).to.equal('Satu untuk satu orang');
      const radios = await nodesWithRole('radio');
      expect(radios.map(({ name, checked }) => [name, checked])).to.deep.equal([
        ['Diri sendiri', 'false'],
        ['Anggota keluarga', 'true'],
        ['Orang lain', 'false'],
      ]);
      expect(radios[1]!.description).to.equal('Dalam satu KK');
    }
    await expect(page).to.be.accessible();
  });

  it('moves and selects with the arrow keys, as a single tab stop', async () => {
    const page = await mount(group() + '<button id="akhir">Akhir</button>');
    radio(page, 'sendiri').focus();
    await sendKeys({ press: 'ArrowDown' });
    expect(document.activeElement).to.equal(radio(page, 'keluarga'));
    expect(submitted(page)).to.equal('keluarga');
    await sendKeys({ press: 'ArrowUp' });
    expect(submitted(page)).to.equal('sendiri');
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement!.id).to.equal('akhir');
  });

  it('has the value of the selected radio, and focuses it', async () => {
    const page = await mount(group());
    const host = hostOf(page);
    expect(host.value).to.equal('');
    host.value = 'keluarga';
    expect(submitted(page)).to.equal('keluarga');
    host.focus();
    expect(document.activeElement).to.equal(radio(page, 'keluarga'));
    expect(host.value).to.equal('keluarga');
  });

  it('lets a `checked` radio override the value', async () => {
    const page = await mount(group('', items.replace('value="lain"', 'value="lain" checked')));
    expect(submitted(page)).to.equal('lain');
    expect(isShown(nameField(page))).to.equal(true);
  });

  it('shows and requires conditional content only while its radio is selected', async () => {
    const page = await mount(group());
    expect(isShown(nameField(page))).to.equal(false);
    expect(nameField(page).required).to.equal(false);
    radio(page, 'keluarga').focus();
    await sendKeys({ press: 'ArrowDown' });
    await rendered(page);
    expect(isShown(nameField(page))).to.equal(true);
    expect(nameField(page).required).to.equal(true);
    await expect(page).to.be.accessible();
    await sendKeys({ press: 'ArrowUp' });
    await rendered(page);
    expect(isShown(nameField(page))).to.equal(false);
    expect(nameField(page).required).to.equal(false);
  });

  it('shows conditional content restored by Back before upgrade', async () => {
    const page = await mount(group());
    radio(page, 'lain').checked = true;
    expect(isShown(nameField(page))).to.equal(true);
  });

  it('is independent of a group inside its conditional content', async () => {
    const inner = `<nusa-radios legend="Hubungan" name="hubungan" required><nusa-radio value="anak" label="Anak"></nusa-radio><nusa-radio value="cucu" label="Cucu"></nusa-radio></nusa-radios>`;
    const page = await mount(
      group(
        '',
        `<nusa-radio value="a" label="A">${inner}</nusa-radio><nusa-radio value="b" label="B"></nusa-radio>`,
      ),
    );
    expect([...page.querySelectorAll('input')].map(({ id }) => id)).to.deep.equal([
      'untuk',
      'hubungan',
      'hubungan-2',
      'untuk-2',
    ]);
    expect(radio(page, 'anak').required, 'closed').to.equal(false);
    radio(page, 'a').click();
    await rendered(page);
    expect(radio(page, 'anak').required, 'open').to.equal(true);
    radio(page, 'cucu').click();
    expect(hostOf(page).value).to.equal('a');
    await expect(page).to.be.accessible();
  });

  it('gives the radios predictable ids, and renumbers them', async () => {
    const page = await mount(group());
    const ids = () => [...page.querySelectorAll('input[type=radio]')].map(({ id }) => id);
    expect(ids()).to.deep.equal(['untuk', 'untuk-2', 'untuk-3']);
    const added = document.createElement('nusa-radio');
    added.label = 'Semua';
    hostOf(page).prepend(added);
    await rendered(page);
    expect(ids()).to.deep.equal(['untuk', 'untuk-2', 'untuk-3', 'untuk-4']);
    hostOf(page).lastElementChild!.remove();
    hostOf(page).controlId = 'siapa';
    await rendered(page);
    expect(ids()).to.deep.equal(['siapa', 'siapa-2', 'siapa-3']);
  });

  it('is required as a group', async () => {
    const page = await mount(group('required'));
    const required = [...page.querySelectorAll<HTMLInputElement>('input[type=radio]')].map(
      (r) => r.required,
    );
    expect(required).to.deep.equal([true, false, false]);
    expect(radio(page, 'sendiri').validity.valueMissing).to.equal(true);
    radio(page, 'keluarga').click();
    expect(radio(page, 'sendiri').validity.valid).to.equal(true);
  });

  it('disables every radio, by attribute and by property', async () => {
    const page = await mount(group('disabled'));
    const disabled = () =>
      [...page.querySelectorAll<HTMLInputElement>('input[type=radio]')].map((r) => r.disabled);
    expect(disabled()).to.deep.equal([true, true, true]);
    hostOf(page).disabled = false;
    await rendered(page);
    expect(disabled()).to.deep.equal([false, false, false]);
  });

  it('describes the group by its error message', async () => {
    const page = await mount(group('hint="Satu orang" error-message="Pilih untuk siapa"'));
    if (hasAccessibilityTree) {
      const node = await nodeWithRole('group', 'Untuk siapa surat ini?');
      expect(node.description).to.equal('Satu orang Kesalahan: Pilih untuk siapa');
    }
    expect(parseFloat(getComputedStyle(hostOf(page)).borderInlineStartWidth)).to.equal(5);
    await expect(page).to.be.accessible();
  });

  it('can have the page heading as its legend', async () => {
    const page = await mount(group('legend-size="xl" page-heading'));
    if (hasAccessibilityTree) {
      expect((await nodeWithRole('heading', 'Untuk siapa surat ini?')).level).to.equal(1);
    }
    await expect(page).to.be.accessible();
  });

  it('is laid out in one row when inline, and keeps its target size when small', async () => {
    const page = await mount(
      group('inline small', items.replace(/<nusa-text-input.*<\/nusa-text-input>/, '')),
    );
    const [first, second] = [...page.querySelectorAll('input')].map((r) =>
      r.getBoundingClientRect(),
    );
    expect(first!.width).to.equal(24);
    expect(second!.top).to.equal(first!.top);
    expect(radio(page, 'sendiri').labels![0]!.getBoundingClientRect().height).to.be.at.least(44);
  });
});
