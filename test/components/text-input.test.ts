import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '@nusa/elements/text-input';
import { hasAccessibilityTree, nodeWithRole } from '../support/accessibility.js';
import { describeElement } from '../support/mount.js';

describeElement('nusa-text-input', (mount) => {
  it('names its textbox by the label and describes it by hint and error', async () => {
    const page = await mount(
      '<nusa-text-input label="Berapa NIK Anda?" hint="16 angka di KTP" error-message="NIK harus 16 angka" name="nik"></nusa-text-input>',
    );
    if (hasAccessibilityTree) {
      const box = await nodeWithRole('textbox', 'Berapa NIK Anda?');
      expect(box.description).to.equal('16 angka di KTP Kesalahan: NIK harus 16 angka');
      expect(box.invalid).to.equal('true');
    }
    await expect(page).to.be.accessible();
  });

  it('submits what a person types', async () => {
    const page = await mount(
      '<form><nusa-text-input label="NIK" name="nik"></nusa-text-input></form>',
    );
    page.querySelector('nusa-text-input')!.focus();
    await sendKeys({ type: '3171' });
    expect(new FormData(page.querySelector('form')!).get('nik')).to.equal('3171');
  });
});
