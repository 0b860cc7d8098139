import { expect } from '@open-wc/testing';
import '@nusa/elements/inset-text';
import { describeElement } from '../../support/mount.js';

describeElement('nusa-inset-text', (mount) => {
  it('shows the author’s content, in order and unchanged', async () => {
    const page = await mount(
      '<nusa-inset-text><p id="a">Satu</p>teks<p id="b">Dua <a href="#x">tautan</a></p></nusa-inset-text>',
    );
    const inset = page.querySelector('nusa-inset-text')!;
    expect(inset.innerText.replace(/\s+/g, ' ').trim()).to.equal('Satu teks Dua tautan');
    expect([...inset.children].map(({ id }) => id)).to.deep.equal(['a', 'b']);
    for (const child of inset.children) expect(child.checkVisibility()).to.equal(true);
    await expect(page).to.be.accessible();
  });

  it('sets it apart with an 8-pixel bar and contains the outer margins', async () => {
    const page = await mount('<nusa-inset-text><p>Satu</p><p>Dua</p></nusa-inset-text>');
    const inset = page.querySelector('nusa-inset-text')!;
    expect(getComputedStyle(inset).borderInlineStartWidth).to.equal('8px');
    const [first, last] = inset.querySelectorAll('p');
    expect(getComputedStyle(first!).marginBlockStart).to.equal('0px');
    expect(getComputedStyle(last!).marginBlockEnd).to.equal('0px');
  });
});
