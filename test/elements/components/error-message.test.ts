import { expect } from '@open-wc/testing';
import '@nusa/elements/error-message';
import '@nusa/elements/text-input';
import { hasAccessibilityTree, nodeWithRole } from '../../support/accessibility.js';
import { describeElement } from '../../support/mount.js';

const hostOf = (page: ParentNode) => page.querySelector('nusa-error-message')!;
const wordsOf = (page: Element) => page.textContent!.replace(/\s+/g, ' ').trim();

describeElement('nusa-error-message', (mount) => {
  it('describes the control that refers to it, with an error prefix', async () => {
    const page = await mount(
      '<label for="nik">NIK</label><nusa-error-message id="nik-error">NIK harus <b>16 angka</b></nusa-error-message><input id="nik" aria-describedby="nik-error" aria-invalid="true" />',
    );
    if (hasAccessibilityTree)
      expect((await nodeWithRole('textbox', 'NIK')).description).to.equal(
        'Kesalahan: NIK harus 16 angka',
      );
    await expect(page).to.be.accessible();
  });

  it('has a prefix in the language of the page', async () => {
    const page = await mount(
      '<div lang="en"><nusa-error-message text="Enter your NIK"></nusa-error-message></div>',
    );
    expect(wordsOf(page)).to.equal('Error: Enter your NIK');
  });

  it('has a different prefix with `visually-hidden-text`', async () => {
    const page = await mount(
      '<nusa-error-message visually-hidden-text="Gagal">Isi NIK</nusa-error-message>',
    );
    expect(wordsOf(page)).to.equal('Gagal: Isi NIK');
  });

  it('has no prefix if `visually-hidden-text` is empty', async () => {
    const page = await mount(
      '<nusa-error-message visually-hidden-text="" text="Kesalahan di baris 42"></nusa-error-message>',
    );
    expect(wordsOf(page)).to.equal('Kesalahan di baris 42');
  });

  it('shows its `text` as text', async () => {
    const page = await mount('<nusa-error-message text="Teks &lt;b>"></nusa-error-message>');
    expect(wordsOf(page)).to.equal('Kesalahan: Teks <b>');
    hostOf(page).text = 'Lain';
    await hostOf(page).updateComplete;
    expect(wordsOf(page)).to.equal('Kesalahan: Lain');
  });

  it('is the error message, with markup, of the field around it', async () => {
    const page = await mount(
      '<nusa-text-input label="NIK" hint="Di KTP" name="nik" error-message="NIK harus 16 angka"><nusa-error-message>NIK harus <b>16 angka</b></nusa-error-message></nusa-text-input>',
    );
    const input = page.querySelector('input')!;
    expect(hostOf(page).id).to.equal('nik-error');
    expect(input.getAttribute('aria-describedby')).to.equal('nik-hint nik-error');
    expect(input.getAttribute('aria-invalid')).to.equal('true');
    expect(wordsOf(page)).to.equal('NIKDi KTPKesalahan: NIK harus 16 angka');
    expect(page.querySelectorAll('.nusa-error').length).to.equal(0);
    await expect(page).to.be.accessible();
  });
});
