import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '@nusa/elements/button';
import '@nusa/elements/panel';
import { hasAccessibilityTree, nodeWithRole } from '../../support/accessibility.js';
import { describeElement } from '../../support/mount.js';

describeElement('nusa-panel', (mount, mode) => {
  it('has its title as the page heading', async function () {
    const page = await mount(
      '<nusa-panel title-text="Permohonan terkirim">Nomor permohonan Anda<br><strong>DOM-2026-004217</strong></nusa-panel>',
    );
    await expect(page).to.be.accessible();
    expect(page.querySelector<HTMLElement>('nusa-panel')!.innerText).to.match(
      /Nomor permohonan Anda\s+DOM-2026-004217/,
    );
    if (!hasAccessibilityTree) this.skip();
    expect((await nodeWithRole('heading', 'Permohonan terkirim')).level).to.equal(1);
  });

  it('accepts another level and a title with markup', async function () {
    if (!hasAccessibilityTree) this.skip();
    const page = await mount(
      '<nusa-panel heading-level="3"><span slot="title">Permohonan <em>terkirim</em></span></nusa-panel>',
    );
    expect((await nodeWithRole('heading', 'Permohonan terkirim')).level).to.equal(3);
    await expect(page).to.be.accessible();
  });

  it('uses level 1 for one that HTML does not have', async function () {
    if (!hasAccessibilityTree) this.skip();
    await mount('<nusa-panel title-text="Terkirim" heading-level="satu"></nusa-panel>');
    expect((await nodeWithRole('heading')).level).to.equal(1);
  });

  it('shows its title as text, whatever it contains', async () => {
    const page = await mount('<nusa-panel title-text="&lt;b&gt;x&lt;/b&gt;"></nusa-panel>');
    const root = page.querySelector('nusa-panel')!.shadowRoot!;
    expect(root.querySelectorAll('b').length).to.equal(0);
    expect(root.querySelector('h1')!.textContent).to.equal('<b>x</b>');
  });

  it('shows its actions after the text as an interruption', async () => {
    const page = await mount(
      `<form action="/x"><nusa-panel variant="interruption" title-text="Alamat di luar kabupaten">
        <nusa-button slot="actions" label="Ya, benar" variant="inverse"></nusa-button>
        <a slot="actions" href="#ubah">Ubah alamat</a>
        <p>Surat hanya untuk warga kabupaten ini.</p>
      </nusa-panel></form>`,
    );
    const text = page.querySelector('p')!.getBoundingClientRect();
    const button = page.querySelector('button')!.getBoundingClientRect();
    expect(button.top).to.be.greaterThan(text.bottom);
    let submitted = 0;
    page.querySelector('form')!.addEventListener('submit', (event) => {
      event.preventDefault();
      submitted++;
    });
    page.querySelector('button')!.focus();
    await sendKeys({ press: 'Enter' });
    expect(submitted).to.equal(1);
    await expect(page).to.be.accessible();
  });

  it('warns about a link or button in a confirmation, but not in an interruption', async () => {
    const warnings: string[] = [];
    const { warn } = console;
    console.warn = (message: string) => warnings.push(message);
    try {
      const action = '<a slot="actions" href="#x">Lanjut</a>';
      await mount(`<nusa-panel variant="interruption" title-text="Benar?">${action}</nusa-panel>`);
      expect(warnings.filter((message) => message.includes('variant'))).to.deep.equal([]);
      await mount(`<nusa-panel title-text="Terkirim">${action}</nusa-panel>`);
      // The warning is given once per page, so not again when the tests run on hydrated elements.
      const expected = mode === 'client' ? 1 : 0;
      const said = warnings.filter((message) => message.startsWith('<nusa-panel> variant'));
      expect(said.length).to.equal(expected);
    } finally {
      console.warn = warn;
    }
  });

  it('keeps a link readable on its background', async () => {
    const page = await mount(
      '<nusa-panel title-text="Terkirim"><p>Lihat <a href="#x">tanda terima</a>.</p></nusa-panel>',
    );
    const { color } = getComputedStyle(page.querySelector('a')!);
    expect(color).to.equal(getComputedStyle(page.querySelector('p')!).color);
    await expect(page).to.be.accessible();
  });
});
