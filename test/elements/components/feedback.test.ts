import { expect } from '@open-wc/testing';
import '@nusa/elements/feedback';
import { hasAccessibilityTree, nodeWithRole } from '../../support/accessibility.js';
import { describeElement } from '../../support/mount.js';

const CONTENT = '<p>Ceritakan pengalaman Anda. <a href="/masukan">Beri masukan</a></p>';
const feedback = (attributes: string, content = CONTENT) =>
  `<nusa-feedback ${attributes}>${content}</nusa-feedback>`;

describeElement('nusa-feedback', (mount) => {
  it('is headed by its title, a heading of level 2', async function () {
    const page = await mount(feedback('title-text="Bantu kami"'));
    await expect(page).to.be.accessible();
    if (!hasAccessibilityTree) return this.skip();
    expect((await nodeWithRole('heading', 'Bantu kami')).level).to.equal(2);
    await nodeWithRole('link', 'Beri masukan');
  });

  it('accepts another level and a title with markup', async function () {
    const page = await mount(
      feedback('heading-level="3"', `<span slot="title">Bantu <em>kami</em></span>${CONTENT}`),
    );
    const title = page.querySelector('span')!;
    expect(getComputedStyle(title).fontWeight).to.equal('700');
    await expect(page).to.be.accessible();
    if (!hasAccessibilityTree) return this.skip();
    expect((await nodeWithRole('heading', 'Bantu kami')).level).to.equal(3);
  });

  it('shows its title as text, whatever it contains', async () => {
    const page = await mount(feedback('title-text="&lt;em>Bantu&lt;/em> kami"'));
    const heading = page.querySelector('nusa-feedback')!.shadowRoot!.querySelector('h2')!;
    expect(heading.textContent.trim()).to.equal('<em>Bantu</em> kami');
  });

  it('follows changes to its title', async () => {
    const page = await mount(feedback('title-text="Bantu kami"'));
    const host = page.querySelector('nusa-feedback')!;
    host.titleText = 'Beri masukan';
    await host.updateComplete;
    expect(host.shadowRoot!.querySelector('h2')!.textContent).to.equal('Beri masukan');
  });

  it('underlines its links and gives them the focus style', async () => {
    const page = await mount(feedback('title-text="Bantu kami"'));
    const link = page.querySelector('a')!;
    expect(getComputedStyle(link).textDecorationLine).to.equal('underline');
    link.focus({ focusVisible: true } as FocusOptions);
    expect(getComputedStyle(link).backgroundColor).to.equal('rgb(255, 198, 41)');
  });
});
