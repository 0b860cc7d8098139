import { expect } from '@open-wc/testing';
import { registerMessages } from '@nusa/elements';
import '@nusa/elements/warning-text';
import { hasAccessibilityTree, nodesWithRole } from '../../support/accessibility.js';
import { describeElement, rendered } from '../../support/mount.js';

/** The text that screen readers read, in order. */
async function spoken(): Promise<string> {
  const nodes = await nodesWithRole('StaticText');
  return nodes.map(({ name }) => name.trim()).join(' ');
}

describeElement('nusa-warning-text', (mount, mode) => {
  it('says that it is a warning, before the text', async function () {
    const page = await mount('<nusa-warning-text>Anda dapat didenda.</nusa-warning-text>');
    await expect(page).to.be.accessible();
    if (!hasAccessibilityTree) this.skip();
    expect(await spoken()).to.equal('Peringatan Anda dapat didenda.');
  });

  it('says so in English on an English page, and follows changes', async function () {
    if (!hasAccessibilityTree) this.skip();
    const page = await mount(
      '<div lang="en"><nusa-warning-text>You can be fined.</nusa-warning-text></div>',
    );
    expect(await spoken()).to.equal('Warning You can be fined.');
    page.querySelector('div')!.lang = 'id';
    await new Promise((resolve) => setTimeout(resolve));
    await rendered(page);
    expect(await spoken()).to.equal('Peringatan You can be fined.');
  });

  it('uses the author’s own word, or one registered by the page', async function () {
    if (!hasAccessibilityTree) this.skip();
    // Each mode uses its own language, because registered messages cannot be removed.
    const language = mode === 'client' ? 'jv' : 'su';
    const page = await mount(
      `<nusa-warning-text icon-fallback-text="Awas">Satu.</nusa-warning-text><div lang="${language}"><nusa-warning-text>Loro.</nusa-warning-text></div>`,
    );
    registerMessages(language, { 'warning-text.iconFallbackText': 'Pènget' });
    await rendered(page);
    expect(await spoken()).to.equal('Awas Satu. Pènget Loro.');
  });

  it('does not show the word visually', async () => {
    const page = await mount('<nusa-warning-text>Anda dapat didenda.</nusa-warning-text>');
    const word = page.querySelector('nusa-warning-text')!.shadowRoot!.querySelector('span')!;
    expect(word.getBoundingClientRect().width).to.be.at.most(1);
  });
});
