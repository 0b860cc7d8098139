import { expect } from '@open-wc/testing';
import '@nusa/elements/feedback';
import { describeElement } from '../support/mount.js';

describeElement('nusa-feedback', (mount) => {
  it('shows its heading and leaves the content to the page', async () => {
    const page = await mount('<nusa-feedback heading="Judul"><p>Isi.</p></nusa-feedback>');
    const host = page.querySelector('nusa-feedback')!;
    expect(host.shadowRoot!.textContent).to.contain('Judul');
    expect(host.querySelector('p')!.checkVisibility()).to.equal(true);
    await expect(page).to.be.accessible();
  });
});
