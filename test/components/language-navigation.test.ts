import { expect } from '@open-wc/testing';
import '@nusa/elements/language-navigation';
import { describeElement } from '../support/mount.js';

describeElement('nusa-language-navigation', (mount) => {
  it('shows its label as text', async () => {
    const page = await mount(
      '<nusa-language-navigation label="Teks &lt;b>"></nusa-language-navigation>',
    );
    expect(page.textContent).to.contain('Teks <b>');
    await expect(page).to.be.accessible();
  });
});
