import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '@nusa/elements/text-input';
import { hasAccessibilityTree, nodeWithRole } from '../../support/accessibility.js';
import { describeElement } from '../../support/mount.js';

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

  describe('with the author’s own markup', () => {
    const words = (page: Element) => page.textContent!.replace(/\s+/g, ' ').trim();
    const LABEL = '<label class="nusa-label">NIK di <b>KTP</b></label>';

    it('uses the author’s label, before hint, error and input', async () => {
      const page = await mount(
        `<nusa-text-input name="nik" hint="16 angka" error-message="Isi NIK">${LABEL}</nusa-text-input>`,
      );
      const label = page.querySelector('label')!;
      expect(page.querySelectorAll('label').length).to.equal(1);
      expect(label.control).to.equal(page.querySelector('input'));
      expect(words(page)).to.equal('NIK di KTP16 angkaKesalahan: Isi NIK');
      if (hasAccessibilityTree) await nodeWithRole('textbox', 'NIK di KTP');
      await expect(page).to.be.accessible();
    });

    it('uses the author’s label in the page’s heading', async () => {
      const page = await mount(
        `<nusa-text-input name="nik"><h1 class="nusa-label-heading">${LABEL}</h1></nusa-text-input>`,
      );
      expect(page.querySelector('label')!.control).to.equal(page.querySelector('input'));
      if (hasAccessibilityTree) await nodeWithRole('heading', 'NIK di KTP');
      await expect(page).to.be.accessible();
    });

    it('keeps its place after the author’s label when a library removes it', async () => {
      const page = await mount(`<nusa-text-input name="nik">${LABEL}</nusa-text-input>`);
      const host = page.querySelector('nusa-text-input')!;
      host.control!.value = '3171';
      host.querySelector('[data-nusa]')!.remove();
      await new Promise((resolve) => setTimeout(resolve));
      await host.updateComplete;
      expect([...host.children].map((child) => child.localName)).to.deep.equal(['label', 'span']);
      expect(host.value).to.equal('3171');
    });

    it('ignores a label that is help or belongs to another control', async () => {
      const page = await mount(
        '<nusa-text-input label="NIK" name="nik"><label>Saya lupa <input type="checkbox" name="lupa" /></label></nusa-text-input>',
      );
      expect(page.querySelector('label:has(input)')!.hasAttribute('for')).to.equal(false);
    });

    it('finds the control in a wrapper, so that a prefix may have markup', async () => {
      const page = await mount(
        '<form><nusa-text-input label="Biaya" error-message="Isi biaya"><span slot="input" class="nusa-input-wrapper"><span class="nusa-affix nusa-affix--prefix" aria-hidden="true"><abbr>Rp</abbr></span><input class="nusa-control" name="biaya" value="5" /></span></nusa-text-input></form>',
      );
      const input = page.querySelector('input')!;
      expect(page.querySelectorAll('input').length).to.equal(1);
      expect(page.querySelector('nusa-text-input')!.control).to.equal(input);
      expect(input.id).to.equal('biaya');
      expect(input.getAttribute('aria-describedby')).to.equal('biaya-error');
      expect(Object.fromEntries(new FormData(page.querySelector('form')!))).to.deep.equal({
        biaya: '5',
      });
      await expect(page).to.be.accessible();
    });

    it('does not describe the input by the content beside it', async () => {
      const page = await mount(
        '<nusa-text-input label="NIK" name="nik"><a slot="after-input" href="/lupa">Lupa NIK</a></nusa-text-input>',
      );
      const input = page.querySelector('input')!;
      expect(input.hasAttribute('aria-describedby')).to.equal(false);
      const { bottom } = input.getBoundingClientRect();
      expect(page.querySelector('a')!.getBoundingClientRect().top).to.be.at.least(bottom);
      await expect(page).to.be.accessible();
    });
  });
});
