import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '@nusa/elements';
import { FORM_FIELDS } from '../../support/form-fields.mjs';
import { describeElement, rendered } from '../../support/mount.js';

/*
 * The HTML behaviours that every field must have. Those that need a real page load (Back, typing
 * before upgrade, CSP, layout shift) are in test/elements/pages/form-contract.browser.test.mjs.
 */

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

for (const field of FORM_FIELDS) {
  describeElement(`${field.tag} as a form field`, (mount) => {
    const inForm = (content: string) => mount(`<form>${content}<button>Kirim</button></form>`);
    const controlIn = (scope: ParentNode) => scope.querySelector<Control>(field.control)!;
    const submitted = (scope: ParentNode) =>
      new FormData(scope.querySelector('form')!).getAll(field.submitted).filter(Boolean);

    /** Answers the field as a person would. */
    async function answer(scope: ParentNode): Promise<void> {
      const control = controlIn(scope);
      control.focus();
      if (field.entry === 'text') await sendKeys({ type: field.value });
      else if (field.entry === 'choice') await sendKeys({ press: ' ' });
      else await sendKeys({ type: 'Siti' });
    }

    /** Returns whether the form would be submitted, without leaving the page. */
    async function whenSent(
      scope: ParentNode,
      act: () => Promise<unknown> | void,
    ): Promise<boolean> {
      let sent = false;
      const form = scope.querySelector('form')!;
      form.addEventListener('submit', (event) => {
        sent = true;
        event.preventDefault();
      });
      await act();
      await rendered(scope);
      return sent;
    }

    it('submits a person’s answer', async () => {
      const scope = await inForm(field.html());
      expect(submitted(scope)).to.deep.equal([]);
      await answer(scope);
      expect(submitted(scope)).to.deep.equal([field.value]);
    });

    it('submits the initial value from the markup', async () => {
      const scope = await inForm(field.html({ value: field.value }));
      expect(submitted(scope)).to.deep.equal([field.value]);
    });

    it('restores the initial value on reset', async () => {
      const scope = await inForm(field.html({ value: field.other! }));
      const form = scope.querySelector('form')!;
      const control = controlIn(scope);
      if (field.entry === 'choice') control.click();
      else control.value = field.value;
      expect(submitted(scope)).to.include(field.value);
      form.reset();
      expect(submitted(scope)).to.deep.equal([field.other]);
    });

    it('fires native input and change events that reach the form', async () => {
      const scope = await inForm(field.html());
      const seen = new Set<string>();
      const form = scope.querySelector('form')!;
      for (const type of ['input', 'change']) {
        form.addEventListener(type, (event) => {
          expect(event.target).to.equal(controlIn(scope));
          seen.add(type);
        });
      }
      await answer(scope);
      controlIn(scope).blur();
      expect([...seen]).to.include.members(['input', 'change']);
    });

    it('blocks an empty form when required, as the browser does', async () => {
      const scope = await inForm(field.html({ attributes: 'required' }));
      const button = scope.querySelector('button')!;
      if (field.tag !== 'nusa-checkboxes' && field.tag !== 'nusa-date-input') {
        // HTML has no `required` for a group of checkboxes or a date in parts: nusa-form validates those.
        expect(scope.querySelector('form')!.checkValidity()).to.equal(false);
        expect(await whenSent(scope, () => button.click())).to.equal(false);
        await answer(scope);
        expect(scope.querySelector('form')!.checkValidity()).to.equal(true);
      }
    });

    it('submits the form on Enter', async () => {
      if (
        field.entry === 'select' ||
        controlIn(await inForm(field.html())) instanceof HTMLTextAreaElement
      ) {
        return; // Enter opens a select, and starts a new line in a textarea.
      }
      const scope = await inForm(field.html());
      controlIn(scope).focus();
      expect(await whenSent(scope, () => sendKeys({ press: 'Enter' }))).to.equal(true);
    });

    it('can be disabled itself, by a native fieldset and by nusa-fieldset', async () => {
      for (const html of [
        field.html({ value: field.value, attributes: 'disabled' }),
        `<fieldset disabled>${field.html({ value: field.value })}</fieldset>`,
        `<nusa-fieldset legend="Bagian" disabled>${field.html({ value: field.value })}</nusa-fieldset>`,
      ]) {
        const scope = await inForm(html);
        expect(controlIn(scope).matches(':disabled'), html).to.equal(true);
        expect(submitted(scope), html).to.deep.equal([]);
        scope.remove();
      }
    });

    it('can be focused by a label elsewhere on the page', async () => {
      const scope = await inForm(field.html());
      const control = controlIn(scope);
      const label = document.createElement('label');
      label.htmlFor = control.id;
      scope.append(label);
      expect(control.id).to.not.equal('');
      expect(document.querySelectorAll(`#${control.id}`)).to.have.length(1);
      expect(label.control).to.equal(control);
    });

    it('focuses its control when focused', async () => {
      const scope = await inForm(field.html());
      scope.querySelector<HTMLElement>(field.tag)!.focus();
      expect(document.activeElement).to.equal(controlIn(scope));
    });

    it('keeps its control and value when its properties change', async () => {
      const scope = await inForm(field.html());
      const control = controlIn(scope);
      await answer(scope);
      const host = scope.querySelector<HTMLElement & { errorMessage: string; hint: string }>(
        field.tag,
      )!;
      host.errorMessage = 'Periksa lagi';
      host.hint = 'Petunjuk baru';
      await rendered(scope);
      expect(controlIn(scope)).to.equal(control);
      expect(submitted(scope)).to.deep.equal([field.value]);
      host.errorMessage = '';
      await rendered(scope);
      expect(scope.querySelector('[aria-invalid]')).to.equal(null);
    });

    it('survives being moved, removed and reinserted', async () => {
      const scope = await inForm(field.html());
      await answer(scope);
      const host = scope.querySelector(field.tag)!;
      const form = scope.querySelector('form')!;
      host.remove();
      await rendered(scope);
      form.prepend(host);
      await rendered(scope);
      expect(submitted(scope)).to.deep.equal([field.value]);
      expect(scope.querySelectorAll(field.control)).to.have.length(1);
    });

    it('has one control after its markup is cloned', async () => {
      const scope = await inForm(field.html({ value: field.value }));
      for (const copy of [
        scope.querySelector('form')!.cloneNode(true) as HTMLElement,
        document.createRange().createContextualFragment(scope.innerHTML).querySelector('form')!,
      ]) {
        scope.replaceChildren(copy);
        await rendered(scope);
        expect(scope.querySelectorAll(field.control)).to.have.length(1);
        expect(submitted(scope)).to.deep.equal([field.value]);
      }
    });

    it('renders again after being emptied', async () => {
      if (field.tag === 'nusa-select' || field.entry === 'choice') return; // Its content is the author's own.
      const scope = await inForm(field.html());
      await answer(scope);
      const host = scope.querySelector(field.tag)!;
      host.textContent = '';
      await rendered(scope);
      expect(submitted(scope)).to.deep.equal([field.value]);
    });

    it('passes axe at rest, in error and disabled', async () => {
      for (const attributes of ['hint="Petunjuk"', 'error-message="Periksa lagi"', 'disabled']) {
        const scope = await mount(field.html({ attributes }));
        await expect(scope).to.be.accessible();
        scope.remove();
      }
    });
  });
}

describeElement('autocomplete', (mount) => {
  it('reaches the control', async () => {
    const scope = await mount(
      '<nusa-text-input label="Nama" name="a" autocomplete="name"></nusa-text-input><nusa-textarea label="Alamat" name="b" autocomplete="street-address"></nusa-textarea>',
    );
    expect(scope.querySelector('input')!.autocomplete).to.equal('name');
    expect(scope.querySelector('textarea')!.autocomplete).to.equal('street-address');
  });
});
