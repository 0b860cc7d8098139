import { expect } from '@open-wc/testing';
import '@nusa/elements/tag';
import { hasAccessibilityTree, nodesWithRole } from '../../support/accessibility.js';
import { describeElement } from '../../support/mount.js';
import { mountWithoutScripts, removeFrames } from '../../support/scriptless.js';

const VARIANTS = ['grey', 'green', 'teal', 'purple', 'magenta', 'red', 'orange', 'yellow'];

describeElement('nusa-tag', (mount) => {
  it('is the author’s text with role strong, also with markup, and adds nothing to it', async function () {
    const page = await mount('<nusa-tag>Dalam <em>verifikasi</em></nusa-tag>');
    const host = page.querySelector('nusa-tag')!;
    expect(host.innerText).to.equal('Dalam verifikasi');
    expect(host.innerHTML).to.equal('Dalam <em>verifikasi</em>');
    expect(host.shadowRoot).to.equal(null);
    await expect(page).to.be.accessible();
    if (!hasAccessibilityTree) return this.skip();
    expect(await nodesWithRole('strong')).to.have.length(1);
  });

  it('has a different background and text colour in each variant', async () => {
    const page = await mount(
      `<nusa-tag>Beta</nusa-tag>${VARIANTS.map((variant) => `<nusa-tag variant="${variant}">${variant}</nusa-tag>`).join('')}`,
    );
    const styles = [...page.querySelectorAll('nusa-tag')].map((host) => getComputedStyle(host));
    expect(new Set(styles.map(({ backgroundColor }) => backgroundColor)).size).to.equal(9);
    expect(new Set(styles.map(({ color }) => color)).size).to.equal(9);
    for (const { fontWeight } of styles) expect(fontWeight).to.equal('600');
    await expect(page).to.be.accessible(); // axe measures the contrast of each variant.
  });

  it('is blue for an unknown variant', async () => {
    const page = await mount('<nusa-tag>Beta</nusa-tag><nusa-tag variant="pink">Beta</nusa-tag>');
    const [blue, unknown] = [...page.querySelectorAll('nusa-tag')].map(
      (host) => getComputedStyle(host).backgroundColor,
    );
    expect(unknown).to.equal(blue);
  });

  it('follows changes to its variant', async () => {
    const page = await mount('<nusa-tag variant="grey">Belum dimulai</nusa-tag>');
    const host = page.querySelector('nusa-tag')!;
    const before = getComputedStyle(host).color;
    host.variant = 'green';
    await host.updateComplete;
    expect(getComputedStyle(host).color).not.to.equal(before);
  });

  it('fits in a sentence, and wraps a long status at 320 pixels', async () => {
    const page = await mount(
      '<p>Status: <nusa-tag>Dalam verifikasi</nusa-tag></p><div style="width: 280px"><nusa-tag>Sedang diperiksa oleh Dinas Kependudukan dan Pencatatan Sipil</nusa-tag></div>',
    );
    const [short, long] = page.querySelectorAll('nusa-tag');
    expect(short!.getBoundingClientRect().left).to.be.above(page.getBoundingClientRect().left + 20);
    expect(long!.getBoundingClientRect().width).to.be.at.most(280);
  });
});

describe('nusa-tag, without JavaScript', () => {
  afterEach(removeFrames);

  it('looks the same as a raw tag', async () => {
    const page = await mountWithoutScripts('<nusa-tag variant="green">Selesai</nusa-tag>');
    const raw = page.querySelector('nusa-tag')!;
    const upgraded = document.body.appendChild(document.createElement('nusa-tag'));
    upgraded.variant = 'green';
    upgraded.append('Selesai');
    await upgraded.updateComplete;
    const look = (tag: Element) => {
      const { color, backgroundColor, fontSize, padding } = getComputedStyle(tag);
      return [color, backgroundColor, fontSize, padding];
    };
    expect(look(raw)).to.deep.equal(look(upgraded));
    upgraded.remove();
  });
});
