import { expect } from '@open-wc/testing';
import '@nusa/elements/error-message';
import { describeElement } from '../support/mount.js';

describeElement('nusa-error-message', (mount) => {
  it('shows its label as text', async () => {
    const page = await mount('<nusa-error-message label="Teks &lt;b>"></nusa-error-message>');
    expect(page.textContent).to.contain('Teks <b>');
    await expect(page).to.be.accessible();
  });
});
