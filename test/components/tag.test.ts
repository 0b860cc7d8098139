import { expect } from '@open-wc/testing';
import '@nusa/elements/tag';
import { describeElement } from '../support/mount.js';

describeElement('nusa-tag', (mount) => {
  it('shows its heading and leaves the content to the page', async () => {
    const page = await mount('<nusa-tag heading="Judul"><p>Isi.</p></nusa-tag>');
    const host = page.querySelector('nusa-tag')!;
    expect(host.shadowRoot!.textContent).to.contain('Judul');
    expect(host.querySelector('p')!.checkVisibility()).to.equal(true);
    await expect(page).to.be.accessible();
  });
});
