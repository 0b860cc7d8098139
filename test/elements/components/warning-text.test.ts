import { expect } from '@open-wc/testing';
import { registerMessages } from '@nusa/elements';
import '@nusa/elements/warning-text';
import { hasAccessibilityTree, nodesWithRole } from '../../support/accessibility.js';
import { describeElement, rendered } from '../../support/mount.js';

/** What a screen reader reads, in order. */
async function spoken(): Promise<string> {
  const nodes = await nodesWithRole('StaticText');
  return nodes.map(({ name }) => name.trim()).join(' ');
}

describeElement('nusa-warning-text', (mount, mode) => {
  it('says that it is a warning before the text', async function () {
    const page = await mount('<nusa-warning-text>Anda dapat didenda.</nusa-warning-text>');
    await expect(page).to.be.accessible();
    if (!hasAccessibilityTree) this.skip();
    expect(await spoken()).to.equal('Peringatan Anda dapat didenda.');
  });

  it('says it in English where the page is English, and follows a change', async function () {
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

  it('says another word where the author gives one, or the page registers one', async function () {
    if (!hasAccessibilityTree) this.skip();
    // Each mode has a language of its own, because what is registered stays.
    const language = mode === 'client' ? 'jv' : 'su';
    const page = await mount(
      `<nusa-warning-text icon-fallback-text="Awas">Satu.</nusa-warning-text><div lang="${language}"><nusa-warning-text>Loro.</nusa-warning-text></div>`,
    );
    registerMessages(language, { 'warning-text.iconFallbackText': 'Pènget' });
    await rendered(page);
    expect(await spoken()).to.equal('Awas Satu. Pènget Loro.');
  });

  it('does not show the word', async () => {
    const page = await mount('<nusa-warning-text>Anda dapat didenda.</nusa-warning-text>');
    const word = page.querySelector('nusa-warning-text')!.shadowRoot!.querySelector('span')!;
    expect(word.getBoundingClientRect().width).to.be.at.most(1);
  });
});
