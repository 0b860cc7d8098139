import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '@nusa/elements/textarea';
import { hasAccessibilityTree, nodeWithRole } from '../../support/accessibility.js';
import { describeElement, rendered } from '../../support/mount.js';

describeElement('nusa-textarea', (mount) => {
  const areaIn = (page: ParentNode) => page.querySelector('textarea')!;

  it('names its textbox by the label and describes it by hint and error', async () => {
    const page = await mount(
      '<nusa-textarea label="Keperluan" hint="Untuk apa surat ini" error-message="Masukkan keperluan" name="keperluan"></nusa-textarea>',
    );
    if (hasAccessibilityTree) {
      const box = await nodeWithRole('textbox', 'Keperluan');
      expect(box.description).to.equal('Untuk apa surat ini Kesalahan: Masukkan keperluan');
      expect(box.invalid).to.equal('true');
    }
    await expect(page).to.be.accessible();
  });

  it('is 5 lines high unless `rows` is set', async () => {
    const page = await mount(
      '<nusa-textarea label="A" name="a"></nusa-textarea><nusa-textarea label="B" name="b" rows="2"></nusa-textarea>',
    );
    const [a, b] = page.querySelectorAll('textarea');
    expect([a!.rows, b!.rows]).to.deep.equal([5, 2]);
  });

  it('keeps every line of its value, including a first empty one', async () => {
    const page = await mount(
      '<nusa-textarea label="A" name="a" value="\n&lt;b&gt;satu&lt;/b&gt;\ndua"></nusa-textarea>',
    );
    expect(areaIn(page).value).to.equal('\n<b>satu</b>\ndua');
  });

  it('passes on native attributes', async () => {
    const page = await mount(
      '<nusa-textarea label="A" name="a" minlength="2" maxlength="9" spellcheck="false" autocomplete="street-address" autocapitalize="words" required readonly></nusa-textarea>',
    );
    const area = areaIn(page);
    expect(area.minLength).to.equal(2);
    expect(area.maxLength).to.equal(9);
    expect(area.spellcheck).to.equal(false);
    expect(area.autocomplete).to.equal('street-address');
    expect(area.getAttribute('autocapitalize')).to.equal('words');
    expect(area.required).to.equal(true);
    expect(area.readOnly).to.equal(true);
  });

  it('keeps typed text when another property changes', async () => {
    const page = await mount('<nusa-textarea label="A" name="a" value="awal"></nusa-textarea>');
    const field = page.querySelector('nusa-textarea')!;
    field.focus();
    await sendKeys({ press: 'End' });
    await sendKeys({ type: ' akhir' });
    field.errorMessage = 'Terlalu pendek';
    await rendered(page);
    expect(field.value).to.equal('awal akhir');
    expect(document.activeElement).to.equal(areaIn(page));
  });

  it("uses the author's own textarea", async () => {
    const page = await mount(
      '<nusa-textarea label="Alamat" hint="Sesuai KTP"><textarea name="alamat" aria-describedby="lain">Jalan Melati</textarea></nusa-textarea>',
    );
    expect(page.querySelectorAll('textarea')).to.have.length(1);
    const area = areaIn(page);
    expect(area.id).to.equal('alamat');
    expect(area.getAttribute('aria-describedby')).to.equal('lain alamat-hint');
    expect(area.labels![0]!.textContent).to.equal('Alamat');
    expect(page.querySelector('nusa-textarea')!.value).to.equal('Jalan Melati');
  });
});
