import { expect } from '@open-wc/testing';
import '@nusa/elements/add-another';
import { describeElement } from '../support/mount.js';

describeElement('nusa-add-another', (mount) => {
  it('shows its label as text', async () => {
    const page = await mount('<nusa-add-another label="Teks &lt;b>"></nusa-add-another>');
    expect(page.textContent).to.contain('Teks <b>');
    await expect(page).to.be.accessible();
  });
});
