import { expect } from '@open-wc/testing';
import '@nusa/elements/date-picker';
import { describeElement } from '../support/mount.js';

describeElement('nusa-date-picker', (mount) => {
  it('shows its label as text', async () => {
    const page = await mount('<nusa-date-picker label="Teks &lt;b>"></nusa-date-picker>');
    expect(page.textContent).to.contain('Teks <b>');
    await expect(page).to.be.accessible();
  });
});
