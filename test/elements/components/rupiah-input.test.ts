import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '@nusa/elements';
import { hasAccessibilityTree, nodeWithRole } from '../../support/accessibility.js';
import { describeElement, rendered } from '../../support/mount.js';

const field = (attributes = '') =>
  `<nusa-rupiah-input label="Biaya sewa, dalam rupiah" name="biaya" ${attributes}></nusa-rupiah-input>`;

const sent = (page: ParentNode) => [...new FormData(page.querySelector('form')!)];

describeElement('nusa-rupiah-input', (mount) => {
  const hostOf = (page: ParentNode) => page.querySelector('nusa-rupiah-input')!;

  it('is a text field prefixed with Rp, which the label repeats', async () => {
    const page = await mount(field('hint="Tanpa sen" error-message="Tulis jumlah dalam rupiah"'));
    const input = page.querySelector('input')!;
    expect([input.type, input.inputMode, input.hasAttribute('maxlength')]).to.deep.equal([
      'text',
      'numeric',
      false,
    ]);
    const prefix = page.querySelector('.nusa-affix--prefix')!;
    expect([prefix.textContent, prefix.getAttribute('aria-hidden')]).to.deep.equal(['Rp', 'true']);
    if (hasAccessibilityTree) {
      const box = await nodeWithRole('textbox', 'Biaya sewa, dalam rupiah');
      expect(box.description).to.equal('Tanpa sen Kesalahan: Tulis jumlah dalam rupiah');
    }
    await expect(page).to.be.accessible();
  });

  it('submits the plain number for what a person types, without changing their text', async () => {
    const page = await mount(`<form>${field()}</form>`);
    hostOf(page).focus();
    await sendKeys({ type: 'Rp1.500.000' });
    expect(sent(page)).to.deep.equal([['biaya', '1500000']]);
    expect(page.querySelector('input')!.value).to.equal('Rp1.500.000');
    expect(hostOf(page).valueAsNumber).to.equal(1500000);
  });

  for (const [value, number] of [
    ['1.500.000', '1500000'],
    ['Rp. 5.000,-', '5000'],
    ['1234567', '1234567'],
    ['1.234.567,89', '1234567.89'],
    ['999,50', '0999.50'],
    ['0', '0'],
  ] as const) {
    it(`submits ${number} for ${value}`, async () => {
      const page = await mount(`<form>${field(`value="${value}"`)}</form>`);
      expect(sent(page)).to.deep.equal([['biaya', number]]);
    });
  }

  it('submits text that is not an amount unchanged, so that the server can show it again', async () => {
    const page = await mount(`<form>${field('value="1,5 juta"')}</form>`);
    expect(sent(page)).to.deep.equal([['biaya', '1,5 juta']]);
    expect(hostOf(page).valueAsNumber).to.be.NaN;
    hostOf(page).value = '';
    expect(sent(page)).to.deep.equal([['biaya', '']]);
  });

  it('does not change other fields or their order, even with the same name', async () => {
    const page = await mount(`<form>
      <input name="a" value="1.000" /><input name="biaya" value="catatan" />
      ${field('value="1.000"')}${field('value="2.000" control-id="b"')}
      <input name="z" value="1.000" /></form>
      <form id="lain"><input name="biaya" value="1.000" /></form>`);
    expect(sent(page)).to.deep.equal([
      ['a', '1.000'],
      ['biaya', 'catatan'],
      ['biaya', '1000'],
      ['biaya', '2000'],
      ['z', '1.000'],
    ]);
    expect(new FormData(page.querySelector<HTMLFormElement>('#lain')!).get('biaya')).to.equal(
      '1.000',
    );
  });

  it('submits nothing while disabled', async () => {
    const page = await mount(`<form>${field('value="1.000" disabled')}</form>`);
    expect(sent(page)).to.deep.equal([]);
  });

  it('submits the number from inside a shadow tree', async () => {
    const page = await mount('<div></div>');
    const root = page.querySelector('div')!.attachShadow({ mode: 'open' });
    root.innerHTML = `<form>${field('value="1.000"')}</form>`;
    await rendered(root);
    expect(sent(root)).to.deep.equal([['biaya', '1000']]);
  });

  it('stops when removed', async () => {
    const page = await mount(`<form>${field('value="1.000"')}</form>`);
    const host = hostOf(page);
    host.remove();
    const data = new FormData();
    data.append('biaya', '1.000');
    document.dispatchEvent(new FormDataEvent('formdata', { formData: data }));
    expect(data.get('biaya')).to.equal('1.000');
    page.querySelector('form')!.append(host);
    await rendered(page);
    expect(sent(page)).to.deep.equal([['biaya', '1000']]);
  });

  for (const [value, message] of [
    ['1,5 juta', 'Tulis jumlah seluruhnya dengan angka, misalnya 1.500.000, bukan 1,5 juta'],
    ['1,000,000', 'Pakai titik untuk ribuan dan koma untuk sen, misalnya 1.500.000 atau 1.500,50'],
    ['1.5', 'Pakai titik untuk ribuan dan koma untuk sen, misalnya 1.500.000 atau 1.500,50'],
    ['-5000', 'Jumlah tidak boleh kurang dari 0'],
    ['1.500.000', undefined],
    ['', undefined],
  ] as const) {
    it(`reports for "${value}": ${message ?? 'nothing'}`, async () => {
      const page = await mount(field(`value="${value}"`));
      expect(hostOf(page).findProblem()?.message).to.equal(message);
    });
  }

  it('reports when it is required and empty', async () => {
    const page = await mount(field('required'));
    expect(hostOf(page).findProblem()!.message).to.equal(
      'Tulis jumlah dalam rupiah, misalnya 1.500.000',
    );
  });
});
