import { expect } from '@open-wc/testing';
import { registerMessages } from '@nusa/elements';
import '@nusa/elements';
import { describeElement, rendered } from '../../support/mount.js';

const field = '<nusa-text-input label="A" name="a" error-message="Isi A"></nusa-text-input>';

describeElement('the message catalogue', (mount) => {
  const errorIn = (scope: ParentNode) => scope.querySelector('.nusa-error')!.textContent;

  for (const [lang, text] of [
    ['id', 'Kesalahan: Isi A'],
    ['id-ID', 'Kesalahan: Isi A'],
    ['en', 'Error: Isi A'],
    ['EN-gb', 'Error: Isi A'],
    ['fr', 'Kesalahan: Isi A'],
    ['', 'Kesalahan: Isi A'],
    ['bukan bahasa <b>', 'Kesalahan: Isi A'],
  ] as const) {
    it(`supports lang="${lang}"`, async () => {
      expect(errorIn(await mount(`<div lang="${lang}">${field}</div>`))).to.equal(text);
    });
  }

  it('uses the closest language', async () => {
    const scope = await mount(`<div lang="en"><div lang="id">${field}</div></div>`);
    expect(errorIn(scope)).to.equal('Kesalahan: Isi A');
  });

  it('follows changes of language and of position', async () => {
    const scope = await mount(`<div lang="id">${field}</div><div lang="en" id="en"></div>`);
    const first = scope.querySelector('div')!;
    first.lang = 'en';
    await rendered(scope);
    await rendered(scope);
    expect(errorIn(scope)).to.equal('Error: Isi A');
    first.lang = 'id';
    await rendered(scope);
    await rendered(scope);
    expect(errorIn(scope)).to.equal('Kesalahan: Isi A');
    scope.querySelector('#en')!.append(scope.querySelector('nusa-text-input')!);
    await rendered(scope);
    expect(errorIn(scope)).to.equal('Error: Isi A');
  });

  it('supports a language registered by the page, with Bahasa Indonesia as the fallback', async () => {
    const scope = await mount(
      `<div lang="jv">${field}<nusa-error-summary disable-auto-focus><ul><li>x</li></ul></nusa-error-summary></div>`,
    );
    registerMessages('jv', { 'field.errorPrefix': 'Kleru:' });
    await rendered(scope);
    expect(errorIn(scope)).to.equal('Kleru: Isi A');
    expect(scope.querySelector('h2')!.textContent).to.equal('Ada yang perlu diperbaiki');
  });
});
