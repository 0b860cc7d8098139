import { expect } from '@open-wc/testing';
import '@nusa/elements/file-upload';
import { hasAccessibilityTree, nodeWithRole } from '../support/accessibility.js';
import { describeElement } from '../support/mount.js';

describeElement('nusa-file-upload', (mount) => {
  const inputIn = (page: ParentNode) => page.querySelector('input')!;

  function choose(input: HTMLInputElement, ...names: string[]): void {
    const transfer = new DataTransfer();
    for (const name of names) transfer.items.add(new File(['isi'], name));
    input.files = transfer.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }

  it('is named by its label and described by hint and error', async () => {
    const page = await mount(
      '<nusa-file-upload label="Unggah foto KTP" hint="JPG atau PNG" error-message="Pilih berkas" name="ktp"></nusa-file-upload>',
    );
    if (hasAccessibilityTree) {
      const button = await nodeWithRole('button', 'Unggah foto KTP');
      expect(button.description).to.equal('JPG atau PNG Kesalahan: Pilih berkas');
    }
    expect(inputIn(page).getAttribute('aria-invalid')).to.equal('true');
    await expect(page).to.be.accessible();
  });

  it('submits the chosen files and tells the host', async () => {
    const page = await mount(
      '<form><nusa-file-upload label="Berkas" name="berkas" multiple></nusa-file-upload></form>',
    );
    let target: EventTarget | null = null;
    page.addEventListener('change', (event) => (target = event.target));
    choose(inputIn(page), 'satu.pdf', 'dua.pdf');
    const files = new FormData(page.querySelector('form')!).getAll('berkas') as File[];
    expect(files.map((file) => file.name)).to.deep.equal(['satu.pdf', 'dua.pdf']);
    expect(page.querySelector('nusa-file-upload')!.files).to.have.length(2);
    expect(target).to.equal(inputIn(page));
  });

  it('passes on what HTML offers', async () => {
    const page = await mount(
      '<nusa-file-upload label="Foto" name="foto" accept="image/*" capture="environment" required disabled></nusa-file-upload>',
    );
    const input = inputIn(page);
    expect(input.type).to.equal('file');
    expect(input.accept).to.equal('image/*');
    expect(input.getAttribute('capture')).to.equal('environment');
    expect([input.multiple, input.required, input.disabled]).to.deep.equal([false, true, true]);
  });

  it('has no value that a page could set', async () => {
    const page = await mount(
      '<nusa-file-upload label="Foto" name="foto" value="x"></nusa-file-upload>',
    );
    expect(inputIn(page).hasAttribute('value')).to.equal(false);
  });

  it("uses the author's own input", async () => {
    const page = await mount(
      '<nusa-file-upload label="Foto"><input type="file" name="foto"></nusa-file-upload>',
    );
    expect(page.querySelectorAll('input')).to.have.length(1);
    expect(inputIn(page).labels![0]!.textContent).to.equal('Foto');
  });
});
