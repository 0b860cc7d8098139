import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '@nusa/elements/name-input';
import { hasAccessibilityTree, nodeWithRole } from '../../support/accessibility.js';
import { describeElement } from '../../support/mount.js';

const field = (attributes = '') =>
  `<nusa-name-input label="Nama lengkap" name="nama" ${attributes}></nusa-name-input>`;

describeElement('nusa-name-input', (mount) => {
  const hostOf = (page: ParentNode) => page.querySelector('nusa-name-input')!;

  it('can be filled in by the browser, but not corrected', async () => {
    const page = await mount(
      field('hint="Tulis sesuai KTP" error-message="Masukkan nama lengkap sesuai KTP"'),
    );
    const input = page.querySelector('input')!;
    expect(input.autocomplete).to.equal('name');
    expect(input.getAttribute('spellcheck')).to.equal('false');
    expect(input.getAttribute('autocapitalize')).to.equal('words');
    expect(input.hasAttribute('maxlength')).to.equal(false);
    if (hasAccessibilityTree) {
      const box = await nodeWithRole('textbox', 'Nama lengkap');
      expect(box.description).to.equal(
        'Tulis sesuai KTP Kesalahan: Masukkan nama lengkap sesuai KTP',
      );
    }
    await expect(page).to.be.accessible();
  });

  it('is not filled in by the browser if the name is someone else’s', async () => {
    const page = await mount(field('autocomplete="off"'));
    expect(page.querySelector('input')!.autocomplete).to.equal('off');
  });

  it('submits what a person types', async () => {
    const page = await mount(`<form>${field()}</form>`);
    hostOf(page).focus();
    await sendKeys({ type: "Ma'ruf, S.H." });
    expect(hostOf(page).findProblem()).to.equal(undefined);
    expect(new FormData(page.querySelector('form')!).get('nama')).to.equal("Ma'ruf, S.H.");
  });

  for (const [value, message] of [
    ['Sukarno', undefined],
    ['N', undefined],
    ['Dr. H. Siti Contoh, S.Kom.', undefined],
    ['12345', 'Nama lengkap harus memuat huruf'],
    ['S1ti @ Contoh', undefined],
    ['a'.repeat(101), 'Nama lengkap harus paling banyak 100 karakter'],
  ] as const) {
    it(`reports for ${value.slice(0, 30)}: ${message ?? 'nothing'}`, async () => {
      const page = await mount(field(`value="${value}"`));
      expect(hostOf(page).findProblem()?.message).to.equal(message);
    });
  }

  it('reports when it is required and empty', async () => {
    const page = await mount(field('required'));
    expect(hostOf(page).findProblem()!.message).to.equal('Masukkan nama lengkap sesuai KTP');
  });
});
