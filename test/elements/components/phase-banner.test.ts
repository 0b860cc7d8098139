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
  it('shows the phase before the text, with the author’s own link', async () => {
    const page = await mount(BANNER);
    expect(tagOf(page)!.textContent).to.equal('Beta');
    const link = page.querySelector('a')!;
    expect(tagOf(page)!.getBoundingClientRect().right).to.be.below(
      link.getBoundingClientRect().left,
    );
    if (hasAccessibilityTree) await nodeWithRole('link', 'Masukan Anda');
    await expect(page).to.be.accessible();
  });

  it('styles the author’s link and its focus', async () => {
    const page = await mount(BANNER);
    const link = page.querySelector('a')!;
    expect(getComputedStyle(link).textDecorationLine).to.equal('underline');
    link.focus({ focusVisible: true } as FocusOptions);
    expect(getComputedStyle(link).backgroundColor).to.equal('rgb(255, 198, 41)');
    // axe does not recognise the yellow background or the line, which is a shadow, as marking a link.
    await expect(page).to.be.accessible({ ignoredRules: ['link-in-text-block'] });
  });

  it('accepts a tag in another colour, without repeating the phase', async function () {
    const page = await mount(
      '<nusa-phase-banner><nusa-tag slot="tag" variant="grey">Alfa</nusa-tag>Layanan ini sedang diuji.</nusa-phase-banner>',
    );
    expect(tagOf(page)).to.equal(null);
    expect(page.querySelector('nusa-tag')!.getBoundingClientRect().width).to.be.above(20);
    await expect(page).to.be.accessible();
    if (!hasAccessibilityTree) return this.skip();
    expect((await nodesWithRole('strong')).length).to.equal(1);
  });

  it('is only text without a tag', async () => {
    const page = await mount('<nusa-phase-banner>Layanan ini masih baru.</nusa-phase-banner>');
    expect(tagOf(page)).to.equal(null);
    await expect(page).to.be.accessible();
  });
});

describe('nusa-phase-banner, without JavaScript', () => {
  afterEach(removeFrames);

  it('shows the phase and the text', async () => {
    const page = await mountWithoutScripts(BANNER);
    const host = page.querySelector('nusa-phase-banner')!;
    expect(textBefore(host)).to.equal('Beta');
    expect(isShown(host)).to.equal(true);
    expect(isShown(page.querySelector('a')!)).to.equal(true);
  });
});
