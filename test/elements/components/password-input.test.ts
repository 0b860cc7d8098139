import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '@nusa/elements/fieldset';
import '@nusa/elements/form';
import '@nusa/elements/password-input';
import { hasAccessibilityTree, nodeWithRole } from '../../support/accessibility.js';
import { describeElement, rendered, renderOnServer } from '../../support/mount.js';

const FIELD = '<nusa-password-input label="Kata sandi" name="sandi"></nusa-password-input>';

const inputIn = (page: ParentNode) => page.querySelector('input')!;
const toggleIn = (page: ParentNode) => page.querySelector('button')!;
const statusIn = (page: ParentNode) => page.querySelector<HTMLElement>('[aria-live]')!;
const wordsOf = (element: HTMLElement) => element.textContent!.trim();

describe('nusa-password-input when JavaScript is unavailable or fails', () => {
  it('still renders an unmodified password input', async () => {
    const html = await renderOnServer(FIELD);
    expect(html).to.match(/<input[^>]* type="password"/);
  });

  it('renders the toggle button hidden', async () => {
    const html = await renderOnServer(FIELD);
    expect(html).to.match(/<button[^>]* type="button"[^>]* hidden/);
  });
});

describeElement('nusa-password-input', (mount) => {
  describe('on page load', () => {
    it('is named by its label, described, and accessible', async () => {
      const page = await mount(
        '<nusa-password-input label="Kata sandi" hint="Di surat" error-message="Masukkan kata sandi" name="sandi"></nusa-password-input>',
      );
      if (hasAccessibilityTree) {
        const box = await nodeWithRole('textbox', 'Kata sandi');
        expect(box.description).to.equal('Di surat Kesalahan: Masukkan kata sandi');
        expect(box.invalid).to.equal('true');
        await nodeWithRole('button', 'Tampilkan kata sandi');
      }
      await expect(page).to.be.accessible();
    });

    it('renders the status element with aria-live, empty', async () => {
      const page = await mount(FIELD);
      expect(statusIn(page).getAttribute('aria-live')).to.equal('polite');
      expect(wordsOf(statusIn(page))).to.equal('');
    });

    it('shows the toggle button', async () => {
      const page = await mount(FIELD);
      expect(toggleIn(page).checkVisibility()).to.equal(true);
      expect(toggleIn(page).getAttribute('aria-controls')).to.equal(inputIn(page).id);
      expect(toggleIn(page).getBoundingClientRect().height).to.be.at.least(44);
    });

    it('lets browsers fill it in, but not correct it', async () => {
      const page = await mount(FIELD);
      const input = inputIn(page);
      expect(input.autocomplete).to.equal('current-password');
      expect(input.autocapitalize).to.equal('none');
      expect(input.getAttribute('spellcheck')).to.equal('false');
    });

    it('passes on new-password, minlength and width', async () => {
      const page = await mount(
        '<nusa-password-input label="Kata sandi" name="sandi" autocomplete="new-password" minlength="12" width="10" required></nusa-password-input>',
      );
      const input = inputIn(page);
      expect([input.autocomplete, input.minLength, input.required]).to.deep.equal([
        'new-password',
        12,
        true,
      ]);
      expect(input.getBoundingClientRect().width).to.be.below(250);
    });
  });

  describe('when the toggle is clicked once', () => {
    async function shown() {
      const page = await mount(FIELD);
      toggleIn(page).click();
      await rendered(page);
      return page;
    }

    it('changes the input to type="text"', async () => {
      expect(inputIn(await shown()).type).to.equal('text');
    });

    it('changes the status to say the password is visible', async () => {
      const page = await shown();
      expect(statusIn(page).getAttribute('aria-live')).to.equal('polite');
      expect(wordsOf(statusIn(page))).to.equal('Kata sandi Anda terlihat');
    });

    it('changes the button text to "hide" and its aria-label to "hide password"', async () => {
      const page = await shown();
      expect(wordsOf(toggleIn(page))).to.equal('Sembunyikan');
      expect(toggleIn(page).getAttribute('aria-label')).to.equal('Sembunyikan kata sandi');
      await expect(page).to.be.accessible();
    });

    it('does the same in English', async () => {
      const page = await mount(`<div lang="en">${FIELD}</div>`);
      expect(wordsOf(toggleIn(page))).to.equal('Show');
      toggleIn(page).click();
      await rendered(page);
      expect(wordsOf(toggleIn(page))).to.equal('Hide');
      expect(wordsOf(statusIn(page))).to.equal('Your password is visible');
    });
  });

  describe('when the toggle is clicked twice', () => {
    it('changes the input to type="password" and announces that it is hidden', async () => {
      const page = await mount(FIELD);
      toggleIn(page).click();
      await rendered(page);
      toggleIn(page).click();
      await rendered(page);
      expect(inputIn(page).type).to.equal('password');
      expect(wordsOf(statusIn(page))).to.equal('Kata sandi Anda tersembunyi');
      expect(wordsOf(toggleIn(page))).to.equal('Tampilkan');
      expect(toggleIn(page).getAttribute('aria-label')).to.equal('Tampilkan kata sandi');
    });
  });

  it('keeps the node, typed text, caret and focus', async () => {
    const page = await mount(FIELD);
    const input = inputIn(page);
    input.focus();
    await sendKeys({ type: 'rahasia' });
    input.setSelectionRange(2, 4, 'backward');
    for (const type of ['text', 'password']) {
      const pressed = new MouseEvent('mousedown', { bubbles: true, cancelable: true });
      expect(toggleIn(page).dispatchEvent(pressed), 'a mouse does not take the focus').to.equal(
        false,
      );
      toggleIn(page).click();
      await rendered(page);
      expect(inputIn(page)).to.equal(input);
      expect(input.type).to.equal(type);
      expect(input.value).to.equal('rahasia');
      expect([input.selectionStart, input.selectionEnd]).to.deep.equal([2, 4]);
      expect(document.activeElement).to.equal(input);
    }
    await sendKeys({ type: 'K' });
    expect(input.value).to.equal('raKsia');
  });

  it('keeps keyboard focus on the button', async () => {
    const page = await mount(FIELD);
    toggleIn(page).focus();
    await sendKeys({ press: 'Enter' });
    await rendered(page);
    expect(inputIn(page).type).to.equal('text');
    expect(document.activeElement).to.equal(toggleIn(page));
  });

  describe('when the form is submitted', () => {
    async function submitted(html: string, submit: (form: HTMLFormElement) => void) {
      const page = await mount(html);
      page.addEventListener('submit', (event) => event.preventDefault());
      toggleIn(page).click();
      await rendered(page);
      submit(page.querySelector('form')!);
      return inputIn(page);
    }

    it('reverts the input back to password type', async () => {
      const input = await submitted(`<form>${FIELD}</form>`, (form) => form.requestSubmit());
      expect(input.type).to.equal('password');
    });

    it('reverts it even if nusa-form finds an error', async () => {
      const input = await submitted(
        `<nusa-form><form>${FIELD.replace(' name', ' required name')}</form></nusa-form>`,
        (form) => form.requestSubmit(),
      );
      expect(input.type).to.equal('password');
    });

    it('does not revert it when another form is submitted', async () => {
      const input = await submitted(`<form></form>${FIELD}`, (form) => form.requestSubmit());
      expect(input.type).to.equal('text');
    });
  });

  it('reverts the input on a page restored from the back/forward cache', async () => {
    const page = await mount(FIELD);
    toggleIn(page).click();
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
    expect(inputIn(page).type).to.equal('text');
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(inputIn(page).type).to.equal('password');
  });

  describe('i18n', () => {
    const OWN =
      '<nusa-password-input label="Sandi" name="sandi" show-password-text="Lihat" hide-password-text="Tutup" show-password-aria-label-text="Lihat sandi" hide-password-aria-label-text="Tutup sandi" password-shown-announcement-text="Terlihat" password-hidden-announcement-text="Tertutup"></nusa-password-input>';

    it('uses the correct translations when the password is visible', async () => {
      const page = await mount(OWN);
      page.querySelector('nusa-password-input')!.show();
      await rendered(page);
      expect(wordsOf(toggleIn(page))).to.equal('Tutup');
      expect(toggleIn(page).getAttribute('aria-label')).to.equal('Tutup sandi');
      expect(wordsOf(statusIn(page))).to.equal('Terlihat');
    });

    it('uses the correct translations when the password is hidden', async () => {
      const page = await mount(OWN);
      const field = page.querySelector('nusa-password-input')!;
      expect(wordsOf(toggleIn(page))).to.equal('Lihat');
      expect(toggleIn(page).getAttribute('aria-label')).to.equal('Lihat sandi');
      field.show();
      field.hide();
      await rendered(page);
      expect(wordsOf(statusIn(page))).to.equal('Tertutup');
    });
  });

  it('submits and resets like a native field', async () => {
    const page = await mount(
      '<form><nusa-password-input label="Sandi" name="sandi" value="Hunter2"></nusa-password-input></form>',
    );
    const form = page.querySelector('form')!;
    toggleIn(page).click();
    inputIn(page).value = 'lain';
    expect(new FormData(form).get('sandi')).to.equal('lain');
    form.reset();
    expect(inputIn(page).value).to.equal('Hunter2');
  });

  it("connects the author's own input", async () => {
    const page = await mount(
      '<nusa-password-input label="Sandi" hint="Di surat"><input type="password" name="sandi" autocomplete="new-password"></nusa-password-input>',
    );
    const input = inputIn(page);
    expect(page.querySelectorAll('input')).to.have.length(1);
    expect(input.labels![0]!.textContent).to.equal('Sandi');
    expect(input.autocomplete).to.equal('new-password');
    expect(input.autocapitalize).to.equal('none');
    expect(input.getAttribute('spellcheck')).to.equal('false');
    toggleIn(page).click();
    await rendered(page);
    expect(input.type).to.equal('text');
    expect(input.autocapitalize, 'after an update').to.equal('none');
    await expect(page).to.be.accessible();
  });

  it('has a disabled button when disabled', async () => {
    const page = await mount(`<nusa-fieldset legend="Akun" disabled>${FIELD}</nusa-fieldset>`);
    expect(inputIn(page).disabled).to.equal(true);
    expect(toggleIn(page).disabled).to.equal(true);
  });

  it('leaves no listeners behind', async () => {
    const page = await mount(`<form>${FIELD}</form>`);
    const field = page.querySelector('nusa-password-input')!;
    const form = page.querySelector('form')!;
    page.addEventListener('submit', (event) => event.preventDefault());
    field.show();
    field.remove();
    const input = inputIn(field);
    form.append(input);
    form.requestSubmit();
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(input.type).to.equal('text');
  });
});
