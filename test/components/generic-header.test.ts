import { expect } from '@open-wc/testing';
import '@nusa/elements/generic-header';
import { describeElement } from '../support/mount.js';

describeElement('nusa-generic-header', (mount) => {
  it('shows its heading and leaves the content to the page', async () => {
    const page = await mount(
      '<nusa-generic-header heading="Judul"><p>Isi.</p></nusa-generic-header>',
    );
    const host = page.querySelector('nusa-generic-header')!;
    expect(host.shadowRoot!.textContent).to.contain('Judul');
    expect(host.querySelector('p')!.checkVisibility()).to.equal(true);
    await expect(page).to.be.accessible();
  });
});
