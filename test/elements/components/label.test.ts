import { expect } from '@open-wc/testing';
import '@nusa/elements/label';
import { hasAccessibilityTree, nodeWithRole } from '../../support/accessibility.js';
import { describeElement } from '../../support/mount.js';

const hostOf = (page: ParentNode) => page.querySelector('nusa-label')!;
const labelOf = (page: ParentNode) => page.querySelector('label')!;

describeElement('nusa-label', (mount) => {
  it('names its control', async () => {
    const page = await mount('<nusa-label text="Nama" for="nama"></nusa-label><input id="nama" />');
    expect(labelOf(page).control).to.equal(page.querySelector('input'));
    if (hasAccessibilityTree) await nodeWithRole('textbox', 'Nama');
    await expect(page).to.be.accessible();
  });

  it('focuses the control when it is clicked', async () => {
    const page = await mount('<nusa-label text="Nama" for="nama"></nusa-label><input id="nama" />');
    labelOf(page).click();
    expect(document.activeElement).to.equal(page.querySelector('input'));
  });

  it('shows its text as text', async () => {
    const page = await mount('<nusa-label text="Teks &lt;b>" for="x"></nusa-label>');
    expect(labelOf(page).textContent).to.equal('Teks <b>');
    expect(page.querySelector('b')).to.equal(null);
  });

  it('is the page heading with `page-heading`', async () => {
    const page = await mount(
      '<nusa-label text="Nama" for="nama" size="xl" page-heading></nusa-label><input id="nama" />',
    );
    expect(labelOf(page).parentElement!.localName).to.equal('h1');
    if (hasAccessibilityTree) {
      await nodeWithRole('heading', 'Nama');
      await nodeWithRole('textbox', 'Nama');
    }
    await expect(page).to.be.accessible();
  });

  it('grows with its size', async () => {
    const sizes = await Promise.all(
      ['s', 'm', 'l', 'xl'].map(async (size) => {
        const page = await mount(`<nusa-label text="Nama" size="${size}"></nusa-label>`);
        return parseFloat(getComputedStyle(labelOf(page)).fontSize);
      }),
    );
    expect(sizes).to.deep.equal(sizes.toSorted((a, b) => a - b));
    expect(new Set(sizes).size).to.equal(4);
  });

  it('uses the author’s own label, with markup', async () => {
    const page = await mount(
      '<nusa-label><label for="nama">Nama di <b>KTP</b></label></nusa-label><input id="nama" />',
    );
    expect(page.querySelectorAll('label').length).to.equal(1);
    expect(labelOf(page).control).to.equal(page.querySelector('input'));
    const { display, fontWeight } = getComputedStyle(labelOf(page));
    expect([display, fontWeight]).to.deep.equal(['block', '600']);
  });

  it('names another control when `for` changes', async () => {
    const page = await mount(
      '<nusa-label text="Nama" for="a"></nusa-label><input id="a" /><input id="b" aria-label="B" />',
    );
    hostOf(page).htmlFor = 'b';
    await hostOf(page).updateComplete;
    expect(labelOf(page).control!.id).to.equal('b');
  });
});
