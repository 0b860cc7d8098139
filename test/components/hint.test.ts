import { expect } from '@open-wc/testing';
import '@nusa/elements/hint';
import { describeElement } from '../support/mount.js';

describeElement('nusa-hint', (mount) => {
  it('shows its label as text', async () => {
    const page = await mount('<nusa-hint label="Teks &lt;b>"></nusa-hint>');
    expect(page.textContent).to.contain('Teks <b>');
    await expect(page).to.be.accessible();
  });
});
