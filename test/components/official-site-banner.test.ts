import { expect } from '@open-wc/testing';
import '@nusa/elements/official-site-banner';
import { describeElement } from '../support/mount.js';

describeElement('nusa-official-site-banner', (mount) => {
  it('shows its heading and leaves the content to the page', async () => {
    const page = await mount(
      '<nusa-official-site-banner heading="Judul"><p>Isi.</p></nusa-official-site-banner>',
    );
    const host = page.querySelector('nusa-official-site-banner')!;
    expect(host.shadowRoot!.textContent).to.contain('Judul');
    expect(host.querySelector('p')!.checkVisibility()).to.equal(true);
    await expect(page).to.be.accessible();
  });
});
