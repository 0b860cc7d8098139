import { expect } from '@open-wc/testing';
import '@nusa/elements';
import { hasAccessibilityTree, nodeWithRole } from '../../support/accessibility.js';
import { describeElement, rendered } from '../../support/mount.js';

const inForm = (content: string) => `<nusa-form><form>${content}</form></nusa-form>`;

describeElement('nusa-error-summary', (mount) => {
  it('shows nothing and takes no focus when there are no errors', async () => {
    const scope = await mount(inForm('<nusa-error-summary></nusa-error-summary>'));
    expect(scope.textContent!.trim()).to.equal('');
    expect(document.activeElement).to.equal(document.body);
  });

  it('lists the errors of its form and takes focus on load', async () => {
    const scope = await mount(
      inForm(`<nusa-error-summary></nusa-error-summary>
        <nusa-text-input label="NIK" name="nik" error-message="Masukkan NIK"></nusa-text-input>
        <nusa-radios legend="Untuk" name="untuk" error-message="Pilih untuk siapa"><nusa-radio value="a" label="A"></nusa-radio></nusa-radios>`),
    );
    const links = [...scope.querySelectorAll('nusa-error-summary a')];
    expect(links.map((link) => [link.getAttribute('href'), link.textContent])).to.deep.equal([
      ['#nik', 'Masukkan NIK'],
      ['#untuk', 'Pilih untuk siapa'],
    ]);
    for (const link of links)
      expect(scope.querySelector(link.getAttribute('href')!)).to.be.instanceOf(HTMLInputElement);
    expect(document.activeElement).to.equal(scope.querySelector('nusa-error-summary'));
    if (hasAccessibilityTree) {
      await nodeWithRole('alert');
      expect((await nodeWithRole('heading', 'Ada yang perlu diperbaiki')).level).to.equal(2);
    }
    await expect(scope).to.be.accessible();
  });

  it('loses its tabindex on blur, so that a click inside does not focus it', async () => {
    const scope = await mount(
      inForm(
        '<nusa-error-summary></nusa-error-summary><nusa-text-input label="A" name="a" error-message="E"></nusa-text-input>',
      ),
    );
    const summary = scope.querySelector('nusa-error-summary')!;
    expect(summary.getAttribute('tabindex')).to.equal('-1');
    summary.blur();
    expect(summary.hasAttribute('tabindex')).to.equal(false);
  });

  it('does not move focus with disable-auto-focus', async () => {
    await mount(
      inForm(
        '<nusa-error-summary disable-auto-focus></nusa-error-summary><nusa-text-input label="A" name="a" error-message="E"></nusa-text-input>',
      ),
    );
    expect(document.activeElement).to.equal(document.body);
  });

  it('uses the author’s own list', async () => {
    const scope = await mount(
      '<nusa-error-summary title-text="Periksa lagi" description-text="Dua hal"><ul><li><a href="#nik">Masukkan NIK</a></li></ul></nusa-error-summary><input id="nik" aria-label="NIK">',
    );
    const list = scope.querySelector('ul')!;
    expect(list.parentElement!.localName).to.equal('nusa-error-summary');
    expect(scope.querySelector('h2')!.textContent).to.equal('Periksa lagi');
    scope.querySelector('a')!.click();
    await rendered(scope);
    expect(document.activeElement).to.equal(scope.querySelector('#nik'));
    await expect(scope).to.be.accessible();
  });

  it('shows newer errors instead of the author’s list', async () => {
    const scope = await mount(
      '<nusa-error-summary disable-auto-focus><ul><li><a href="#lama">Lama</a></li></ul></nusa-error-summary>',
    );
    const summary = scope.querySelector('nusa-error-summary')!;
    summary.errors = [{ href: '#baru', text: 'Baru' }];
    await rendered(scope);
    expect(summary.innerText.trim().split(/\n+/)).to.deep.equal([
      'Ada yang perlu diperbaiki',
      'Baru',
    ]);
    summary.errors = [];
    await rendered(scope);
    expect(summary.innerText.trim()).to.equal('');
  });

  it('leaves other links to the browser', async () => {
    const scope = await mount(
      '<nusa-error-summary><ul><li><a href="#bagian">Lihat bagian ini</a></li></ul></nusa-error-summary><p id="bagian">…</p>',
    );
    let prevented: boolean | undefined;
    scope.addEventListener('click', (event) => {
      prevented = event.defaultPrevented;
      event.preventDefault();
    });
    scope.querySelector('a')!.click();
    expect(prevented).to.equal(false);
  });

  it('opens the details element that hides the field', async () => {
    const scope = await mount(
      '<nusa-error-summary><ul><li><a href="#dalam">Isi ini</a></li></ul></nusa-error-summary><details><summary>Lebih</summary><input id="dalam" aria-label="Dalam"></details>',
    );
    scope.querySelector('a')!.click();
    expect(scope.querySelector('details')!.open).to.equal(true);
    expect(document.activeElement).to.equal(scope.querySelector('#dalam'));
  });
});
