import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '@nusa/elements/otp-input';
import { hasAccessibilityTree, nodesWithRole } from '../../support/accessibility.js';
import { describeElement } from '../../support/mount.js';

const field = (attributes = '') =>
  `<nusa-otp-input label="Kode dari SMS" name="kode" ${attributes}></nusa-otp-input>`;

describeElement('nusa-otp-input', (mount) => {
  const hostOf = (page: ParentNode) => page.querySelector('nusa-otp-input')!;

  it('is a single box that a phone can fill in from the message', async () => {
    const page = await mount(field('hint="6 angka"'));
    const input = page.querySelector('input')!;
    expect(page.querySelectorAll('input').length).to.equal(1);
    expect(input.getAttribute('autocomplete')).to.equal('one-time-code');
    expect([input.inputMode, input.type, input.hasAttribute('maxlength')]).to.deep.equal([
      'numeric',
      'text',
      false,
    ]);
    if (hasAccessibilityTree) {
      const boxes = await nodesWithRole('textbox');
      expect(boxes.map(({ name }) => name)).to.deep.equal(['Kode dari SMS']);
    }
    await expect(page).to.be.accessible();
  });

  it('accepts a code with spaces, and submits it unchanged', async () => {
    const page = await mount(`<form>${field()}</form>`);
    hostOf(page).focus();
    await sendKeys({ type: ' 123 456' });
    expect(hostOf(page).findProblem()).to.equal(undefined);
    expect(new FormData(page.querySelector('form')!).get('kode')).to.equal(' 123 456');
  });

  for (const [value, message] of [
    ['123', 'Kode harus 4 sampai 6 angka'],
    ['12345O', 'Kode hanya boleh berisi angka'],
    ['1234', undefined],
    ['１２３４５６', undefined],
  ] as const) {
    it(`reports for ${value}: ${message ?? 'nothing'}`, async () => {
      const page = await mount(field(`value="${value}"`));
      expect(hostOf(page).findProblem()?.message).to.equal(message);
    });
  }

  for (const [length, value, message] of [
    ['6', '12345', 'Kode harus 6 angka'],
    ['6', '123 456', undefined],
    ['8', '1234 5678', undefined],
    ['8', '123456', 'Kode harus 8 angka'],
    ['enam', '12345', undefined],
    ['-1', '123', 'Kode harus 4 sampai 6 angka'],
  ] as const) {
    it(`with length ${length}, reports for ${value}: ${message ?? 'nothing'}`, async () => {
      const page = await mount(field(`value="${value}" length="${length}"`));
      expect(hostOf(page).findProblem()?.message).to.equal(message);
      expect(page.querySelector('input')!.maxLength).to.equal(-1);
    });
  }

  it('reports when it is required and empty', async () => {
    const page = await mount(field('required'));
    expect(hostOf(page).findProblem()!.message).to.equal('Masukkan kode');
  });
});
