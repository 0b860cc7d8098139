import { expect } from '@open-wc/testing';
import '@nusa/elements/hint';
import '@nusa/elements/text-input';
import { hasAccessibilityTree, nodeWithRole } from '../../support/accessibility.js';
import { describeElement } from '../../support/mount.js';

describeElement('nusa-hint', (mount) => {
  it('describes the control that refers to it', async () => {
    const page = await mount(
      '<label for="nik">NIK</label><nusa-hint id="nik-hint">16 angka di <b>KTP</b></nusa-hint><input id="nik" aria-describedby="nik-hint" />',
    );
    expect(page.querySelectorAll('b').length).to.equal(1);
    if (hasAccessibilityTree)
      expect((await nodeWithRole('textbox', 'NIK')).description).to.equal('16 angka di KTP');
    await expect(page).to.be.accessible();
  });

  it('shows its `text` as text', async () => {
    const page = await mount('<nusa-hint text="Teks &lt;b>"></nusa-hint>');
    expect(page.textContent!.trim()).to.equal('Teks <b>');
    page.querySelector('nusa-hint')!.text = 'Lain';
    await page.querySelector('nusa-hint')!.updateComplete;
    expect(page.textContent!.trim()).to.equal('Lain');
  });

  it('is on its own line, in the secondary colour', async () => {
    const page = await mount('<nusa-hint>16 angka</nusa-hint>');
    const { display, color } = getComputedStyle(page.querySelector('nusa-hint')!);
    expect(display).to.equal('block');
    expect(color).not.to.equal(getComputedStyle(page).color);
  });

  it('is the hint of the field around it', async () => {
    const page = await mount(
      '<nusa-text-input label="NIK" name="nik"><nusa-hint>16 angka di <b>KTP</b></nusa-hint></nusa-text-input>',
    );
    const input = page.querySelector('input')!;
    expect(page.querySelector('nusa-hint')!.id).to.equal('nik-hint');
    expect(input.getAttribute('aria-describedby')).to.equal('nik-hint');
    expect(page.textContent!.replace(/\s+/g, ' ').trim()).to.equal('NIK16 angka di KTP');
    if (hasAccessibilityTree)
      expect((await nodeWithRole('textbox', 'NIK')).description).to.equal('16 angka di KTP');
    await expect(page).to.be.accessible();
  });
});
