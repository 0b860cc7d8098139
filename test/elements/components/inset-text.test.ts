import { expect } from '@open-wc/testing';
import '@nusa/elements/inset-text';
import { describeElement } from '../../support/mount.js';

describeElement('nusa-inset-text', (mount) => {
  it('shows what the author wrote, in order and untouched', async () => {
    const page = await mount(
      '<nusa-inset-text><p id="a">Satu</p>teks<p id="b">Dua <a href="#x">tautan</a></p></nusa-inset-text>',
    );
    const inset = page.querySelector('nusa-inset-text')!;
    expect(inset.innerText.replace(/\s+/g, ' ').trim()).to.equal('Satu teks Dua tautan');
    expect([...inset.children].map(({ id }) => id)).to.deep.equal(['a', 'b']);
    for (const child of inset.children) expect(child.checkVisibility()).to.equal(true);
    await expect(page).to.be.accessible();
  });

  it('sets it apart by a bar of 8 pixels and keeps the margins of its ends inside', async () => {
    const page = await mount('<nusa-inset-text><p>Satu</p><p>Dua</p></nusa-inset-text>');
    const inset = page.querySelector('nusa-inset-text')!;
    expect(getComputedStyle(inset).borderInlineStartWidth).to.equal('8px');
    const [first, last] = inset.querySelectorAll('p');
    expect(getComputedStyle(first!).marginBlockStart).to.equal('0px');
    expect(getComputedStyle(last!).marginBlockEnd).to.equal('0px');
  });
});
