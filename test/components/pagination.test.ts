import { expect } from '@open-wc/testing';
import '@nusa/elements/pagination';
import { describeElement } from '../support/mount.js';

describeElement('nusa-pagination', (mount) => {
  it('shows its label as text', async () => {
    const page = await mount('<nusa-pagination label="Teks &lt;b>"></nusa-pagination>');
    expect(page.textContent).to.contain('Teks <b>');
    await expect(page).to.be.accessible();
  });
});
