import { expect } from '@open-wc/testing';
import '@nusa/elements/table';
import { describeElement } from '../support/mount.js';

describeElement('nusa-table', (mount) => {
  it('shows its label as text', async () => {
    const page = await mount('<nusa-table label="Teks &lt;b>"></nusa-table>');
    expect(page.textContent).to.contain('Teks <b>');
    await expect(page).to.be.accessible();
  });
});
