import { expect } from '@open-wc/testing';
import '@nusa/elements/phase-banner';
import '@nusa/elements/tag';
import { hasAccessibilityTree, nodesWithRole, nodeWithRole } from '../../support/accessibility.js';
import { describeElement } from '../../support/mount.js';
import {
  isShown,
  mountWithoutScripts,
  removeFrames,
  textBefore,
} from '../../support/scriptless.js';

const BANNER =
  '<nusa-phase-banner tag="Beta">Layanan ini masih baru. <a href="/masukan">Masukan Anda</a> membantu kami.</nusa-phase-banner>';
const tagOf = (page: ParentNode) =>
  page.querySelector('nusa-phase-banner')!.shadowRoot!.querySelector('strong');

describeElement('nusa-phase-banner', (mount) => {
  it('shows the phase before the sentence, whose link stays the author’s', async () => {
    const page = await mount(BANNER);
    expect(tagOf(page)!.textContent).to.equal('Beta');
    const link = page.querySelector('a')!;
    expect(tagOf(page)!.getBoundingClientRect().right).to.be.below(
      link.getBoundingClientRect().left,
    );
    if (hasAccessibilityTree) await nodeWithRole('link', 'Masukan Anda');
    await expect(page).to.be.accessible();
  });

  it('styles the author’s link, and shows where the focus is', async () => {
    const page = await mount(BANNER);
    const link = page.querySelector('a')!;
    expect(getComputedStyle(link).textDecorationLine).to.equal('underline');
    link.focus({ focusVisible: true } as FocusOptions);
    expect(getComputedStyle(link).backgroundColor).to.equal('rgb(255, 198, 41)');
    // axe sees neither the yellow nor the line beneath, which is a shadow, as a mark of a link.
    await expect(page).to.be.accessible({ ignoredRules: ['link-in-text-block'] });
  });

  it('takes a tag of another colour, which is told once', async function () {
    const page = await mount(
      '<nusa-phase-banner><nusa-tag slot="tag" variant="grey">Alfa</nusa-tag>Layanan ini sedang diuji.</nusa-phase-banner>',
    );
    expect(tagOf(page)).to.equal(null);
    expect(page.querySelector('nusa-tag')!.getBoundingClientRect().width).to.be.above(20);
    await expect(page).to.be.accessible();
    if (!hasAccessibilityTree) return this.skip();
    expect((await nodesWithRole('strong')).length).to.equal(1);
  });

  it('is a sentence alone without a tag', async () => {
    const page = await mount('<nusa-phase-banner>Layanan ini masih baru.</nusa-phase-banner>');
    expect(tagOf(page)).to.equal(null);
    await expect(page).to.be.accessible();
  });
});

describe('nusa-phase-banner, without scripts', () => {
  afterEach(removeFrames);

  it('shows the phase and the sentence', async () => {
    const page = await mountWithoutScripts(BANNER);
    const host = page.querySelector('nusa-phase-banner')!;
    expect(textBefore(host)).to.equal('Beta');
    expect(isShown(host)).to.equal(true);
    expect(isShown(page.querySelector('a')!)).to.equal(true);
  });
});
