import { expect } from '@open-wc/testing';
import '@nusa/elements/select';
import { hasAccessibilityTree, nodeWithRole } from '../../support/accessibility.js';
import { cleanUp, describeElement, mountRaw, rendered } from '../../support/mount.js';

const own =
  '<select name="provinsi"><option value="">Pilih provinsi</option><option value="32" selected>Jawa Barat</option><option value="34">DI Yogyakarta</option></select>';

describeElement('nusa-select', (mount) => {
  const selectIn = (page: ParentNode) => page.querySelector('select')!;

  it("connects the author's own select to the label, hint and error message", async () => {
    const page = await mount(
      `<nusa-select label="Provinsi" hint="Sesuai KTP" error-message="Pilih provinsi">${own}</nusa-select>`,
    );
    expect(page.querySelectorAll('select')).to.have.length(1);
    expect(selectIn(page).id).to.equal('provinsi');
    if (hasAccessibilityTree) {
      const box = await nodeWithRole('combobox', 'Provinsi');
      expect(box.description).to.equal('Sesuai KTP Kesalahan: Pilih provinsi');
      expect(box.invalid).to.equal('true');
    }
    await expect(page).to.be.accessible();
  });

  it('has the value of the select', async () => {
    const page = await mount(`<nusa-select label="Provinsi">${own}</nusa-select>`);
    const host = page.querySelector('nusa-select')!;
    expect(host.value).to.equal('32');
    host.value = '34';
    expect(selectIn(page).selectedIndex).to.equal(2);
  });

  it("removes what it set on the author's select, and nothing else", async () => {
    const page = await mount(
      `<nusa-select label="Provinsi" error-message="Pilih provinsi">${own.replace('<select', '<select aria-describedby="lain" class="besar"')}</nusa-select>`,
    );
    const select = selectIn(page);
    expect(select.getAttribute('aria-describedby')).to.equal('lain provinsi-error');
    page.querySelector('nusa-select')!.errorMessage = null;
    await rendered(page);
    expect(select.getAttribute('aria-describedby')).to.equal('lain');
    expect(select.hasAttribute('aria-invalid')).to.equal(false);
    expect(select.className).to.equal('besar');
  });

  it('looks the same as a rendered select', async () => {
    const page = await mount(
      `<nusa-select label="A" error-message="Pilih">${own}</nusa-select><nusa-select label="B" name="b" error-message="Pilih"></nusa-select>`,
    );
    const [authored, renderedOne] = [...page.querySelectorAll('select')].map((select) =>
      getComputedStyle(select),
    );
    for (const property of [
      'height',
      'borderTopColor',
      'borderTopWidth',
      'fontSize',
      'appearance',
      'backgroundImage',
    ] as const)
      expect(authored![property], property).to.equal(renderedOne![property]);
  });
});

describe('nusa-select with items', () => {
  afterEach(cleanUp);

  const items = [
    { value: '', text: 'Pilih provinsi' },
    { value: '32', text: 'Jawa <Barat>' },
    { text: 'Bali' },
    { value: '99', text: 'Lama', disabled: true },
  ];

  async function mountItems(attributes = '', list = items) {
    const page = await mountRaw(
      `<form><nusa-select label="Provinsi" name="provinsi" ${attributes}></nusa-select></form>`,
    );
    const host = page.querySelector('nusa-select')!;
    host.items = list;
    await rendered(page);
    return { page, host, select: page.querySelector('select')! };
  }

  it('renders them as options', async () => {
    const { page, select } = await mountItems();
    expect([...select.options].map((o) => [o.value, o.text, o.disabled])).to.deep.equal([
      ['', 'Pilih provinsi', false],
      ['32', 'Jawa <Barat>', false],
      ['Bali', 'Bali', false],
      ['99', 'Lama', true],
    ]);
    await expect(page).to.be.accessible();
  });

  it('selects the item with its value, or the one marked `selected`', async () => {
    expect((await mountItems('value="Bali"')).select.value).to.equal('Bali');
    cleanUp();
    const list = items.map((item) => ({ ...item, selected: item.value === '32' }));
    expect((await mountItems('value="Bali"', list)).select.value).to.equal('32');
  });

  it('keeps a person’s selection when the items change', async () => {
    const { page, host, select } = await mountItems();
    select.value = '32';
    host.items = [...items, { value: '51', text: 'Lain' }];
    await rendered(page);
    expect(host.value).to.equal('32');
    expect(select.options).to.have.length(5);
  });
});
