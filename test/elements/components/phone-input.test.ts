import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '@nusa/elements/phone-input';
import { hasAccessibilityTree, nodeWithRole } from '../../support/accessibility.js';
import { describeElement, rendered } from '../../support/mount.js';

const field = (attributes = '') =>
  `<nusa-phone-input label="Nomor ponsel" name="ponsel" ${attributes}></nusa-phone-input>`;

describeElement('nusa-phone-input', (mount) => {
  const hostOf = (page: ParentNode) => page.querySelector('nusa-phone-input')!;

  it('is a telephone field that the browser can fill in', async () => {
    const page = await mount(
      field('hint="Contoh: 0812 3456 7890" error-message="Masukkan nomor ponsel"'),
    );
    const input = page.querySelector('input')!;
    expect([input.type, input.autocomplete, input.hasAttribute('maxlength')]).to.deep.equal([
      'tel',
      'tel',
      false,
    ]);
    if (hasAccessibilityTree) {
      const box = await nodeWithRole('textbox', 'Nomor ponsel');
      expect(box.description).to.equal('Contoh: 0812 3456 7890 Kesalahan: Masukkan nomor ponsel');
    }
    await expect(page).to.be.accessible();
  });

  it('submits what a person types', async () => {
    const page = await mount(`<form>${field()}</form>`);
    hostOf(page).focus();
    await sendKeys({ type: '+62 812-3456-7890' });
    expect(new FormData(page.querySelector('form')!).get('ponsel')).to.equal('+62 812-3456-7890');
    expect(hostOf(page).findProblem()).to.equal(undefined);
  });

  for (const [value, message] of [
    ['0812', 'Nomor ponsel harus 10 sampai 13 angka, misalnya 0812 3456 7890. Periksa angkanya'],
    [
      '0812 3456 789O',
      'Nomor telepon hanya boleh berisi angka dan tanda +, misalnya 0812 3456 7890',
    ],
    [
      '12025550143',
      'Awali nomor telepon dengan 0 atau +62, atau + dan kode negara untuk nomor luar negeri',
    ],
    ['+62 0812 3456 7890', undefined],
    ['021 555 1234', undefined],
    ['+1 202 555 0143', undefined],
    ['', undefined],
  ] as const) {
    it(`reports for "${value}": ${message ?? 'nothing'}`, async () => {
      const page = await mount(field(`value="${value}"`));
      expect(hostOf(page).findProblem()?.message).to.equal(message);
    });
  }

  it('reports in the language of the page when it is required and empty', async () => {
    const page = await mount(`<div lang="en">${field('required')}</div>`);
    expect(hostOf(page).findProblem()!.message).to.equal(
      'Enter a mobile number, like 0812 3456 7890',
    );
  });

  it('accepts the author’s own attributes', async () => {
    const page = await mount(field('autocomplete="off" width="30"'));
    await rendered(page);
    const input = page.querySelector('input')!;
    expect(input.autocomplete).to.equal('off');
    expect(input.className).to.contain('width-30');
  });
});
