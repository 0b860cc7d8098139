import { expect } from '@open-wc/testing';
import '@nusa/elements/label';
import { describeElement } from '../support/mount.js';

describeElement('nusa-label', (mount) => {
  it('shows its label as text', async () => {
    const page = await mount('<nusa-label label="Teks &lt;b>"></nusa-label>');
    expect(page.textContent).to.contain('Teks <b>');
    await expect(page).to.be.accessible();
  });
});
