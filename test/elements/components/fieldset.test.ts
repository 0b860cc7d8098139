import { expect } from '@open-wc/testing';
import '@nusa/elements/fieldset';
import '@nusa/elements/text-input';
import '@nusa/elements/radios';
import '@nusa/elements/radio';
import '@nusa/elements/button';
import '@nusa/elements/error-message';
import { hasAccessibilityTree, nodeWithRole } from '../../support/accessibility.js';
import { describeElement, rendered } from '../../support/mount.js';

const fields = '<nusa-text-input label="Jalan" name="jalan" value="Melati"></nusa-text-input>';

describeElement('nusa-fieldset', (mount) => {
  const disabledIn = (page: ParentNode) =>
    [...page.querySelectorAll<HTMLInputElement>('input, button')].map(
      (control) => control.disabled,
    );

  it('is a group with a name and description', async () => {
    const page = await mount(
      `<nusa-fieldset legend="Alamat Anda" hint="Tempat tinggal" error-message="Lengkapi alamat">${fields}</nusa-fieldset>`,
    );
    if (hasAccessibilityTree) {
      const group = await nodeWithRole('group', 'Alamat Anda');
      expect(group.description).to.equal('Tempat tinggal Kesalahan: Lengkapi alamat');
    }
    await expect(page).to.be.accessible();
  });

  it('can be the page heading', async () => {
    const page = await mount(
      `<nusa-fieldset legend="Alamat Anda" legend-size="l" page-heading>${fields}</nusa-fieldset>`,
    );
    if (hasAccessibilityTree) {
      expect((await nodeWithRole('heading', 'Alamat Anda')).level).to.equal(1);
      await nodeWithRole('group', 'Alamat Anda');
    }
    await expect(page).to.be.accessible();
  });

  it('accepts a legend and hint with markup', async () => {
    const page = await mount(
      `<nusa-fieldset><span slot="legend">Alamat <em>Anda</em></span><span slot="hint">Sesuai <b>KTP</b></span>${fields}</nusa-fieldset>`,
    );
    if (hasAccessibilityTree) {
      const group = await nodeWithRole('group', 'Alamat Anda');
      expect(group.description).to.equal('Sesuai KTP');
    }
    await expect(page).to.be.accessible();
  });

  it('disables its content, which is then not submitted', async () => {
    const page = await mount(
      `<form><nusa-fieldset legend="Alamat" disabled>${fields}<nusa-radios legend="Milik" name="milik"><nusa-radio value="a" label="A" checked></nusa-radio></nusa-radios><nusa-button label="Kirim"></nusa-button></nusa-fieldset></form>`,
    );
    expect(disabledIn(page)).to.deep.equal([true, true, true]);
    expect([...new FormData(page.querySelector('form')!)]).to.deep.equal([]);
  });

  it('can be disabled and enabled by attribute and by property', async () => {
    const page = await mount(`<nusa-fieldset legend="Alamat" disabled>${fields}</nusa-fieldset>`);
    const host = page.querySelector('nusa-fieldset')!;
    host.removeAttribute('disabled');
    await rendered(page);
    expect(disabledIn(page)).to.deep.equal([false]);
    host.disabled = true;
    await rendered(page);
    expect(disabledIn(page)).to.deep.equal([true]);
    host.disabled = false;
    await rendered(page);
    expect(disabledIn(page)).to.deep.equal([false]);
  });

  it('disables nested fieldsets', async () => {
    const page = await mount(
      `<nusa-fieldset legend="Luar" disabled><nusa-fieldset legend="Dalam">${fields}</nusa-fieldset></nusa-fieldset>`,
    );
    expect(disabledIn(page)).to.deep.equal([true]);
    page.querySelector('nusa-fieldset')!.disabled = false;
    await rendered(page);
    expect(disabledIn(page)).to.deep.equal([false]);
  });

  it('leaves a field disabled that is disabled itself', async () => {
    const page = await mount(
      `<nusa-fieldset legend="Alamat">${fields.replace('name=', 'disabled name=')}</nusa-fieldset>`,
    );
    expect(disabledIn(page)).to.deep.equal([true]);
  });

  it('accepts an error message with markup and with its own prefix', async () => {
    const page = await mount(
      `<nusa-fieldset legend="Alamat Anda" error-message="Lengkapi alamat"><nusa-error-message slot="error-message" visually-hidden-text="Awas">Lengkapi <b>alamat</b></nusa-error-message>${fields}</nusa-fieldset>`,
    );
    const host = page.querySelector('nusa-fieldset')!;
    expect(parseFloat(getComputedStyle(host).borderInlineStartWidth)).to.equal(5);
    await expect(page).to.be.accessible();
    if (!hasAccessibilityTree) return;
    const { description } = await nodeWithRole('group', 'Alamat Anda');
    expect(description).to.equal('Awas: Lengkapi alamat');
  });

  it('is not a group without a legend or description', async () => {
    const page = await mount(`<nusa-fieldset>${fields}</nusa-fieldset>`);
    const root = page.querySelector('nusa-fieldset')!.shadowRoot!;
    expect(root.querySelector('fieldset, legend')).to.equal(null);
    const legend = document.createElement('span');
    legend.slot = 'legend';
    legend.textContent = 'Alamat Anda';
    page.querySelector('nusa-fieldset')!.prepend(legend, document.createElement('p'));
    await rendered(page);
    expect(root.querySelector('legend'), 'a legend that comes later').to.not.equal(null);
  });

  it('can be described by elements outside it', async function () {
    const page = await mount(
      `<p id="luar">Seperti di KTP</p><nusa-fieldset legend="Alamat Anda" hint="Tempat tinggal" described-by="luar tidak-ada">${fields}</nusa-fieldset>`,
    );
    const host = page.querySelector('nusa-fieldset')!;
    if (!hasAccessibilityTree) this.skip();
    const described = async () => (await nodeWithRole('group', 'Alamat Anda')).description;
    expect(await described()).to.equal('Seperti di KTP Tempat tinggal');
    host.errorMessage = 'Lengkapi alamat';
    await rendered(page);
    expect(await described()).to.equal('Seperti di KTP Tempat tinggal Kesalahan: Lengkapi alamat');
  });
});
