import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { FormField } from '../field/form-field.js';
import { messages } from './messages.js';

type MessageKey = Parameters<typeof messages>[1];

/**
 * Lets people enter a password and check what they typed.
 *
 * @summary A password field with a button that shows or hides the password.
 * @tag nusa-password-input
 *
 * @slot - Help with markup, shown between the hint and the control; or your own `<input type="password">`.
 * @event input - Native `input`, from the control: fired on each change while typing.
 * @event change - Native `change`, from the control: fired when the person commits a new value.
 */
export class NusaPasswordInput extends FormField {
  static override properties: PropertyDeclarations = {
    minlength: {},
    width: {},
    showPasswordText: { attribute: 'show-password-text' },
    hidePasswordText: { attribute: 'hide-password-text' },
    showPasswordAriaLabelText: { attribute: 'show-password-aria-label-text' },
    hidePasswordAriaLabelText: { attribute: 'hide-password-aria-label-text' },
    passwordShownAnnouncementText: { attribute: 'password-shown-announcement-text' },
    passwordHiddenAnnouncementText: { attribute: 'password-hidden-announcement-text' },
  };

  /** The minimum number of characters; for new passwords only. */
  declare minlength: string | undefined;
  /** The width in characters: `2`, `3`, `4`, `5`, `10`, `20` or `30`. Defaults to full width. */
  declare width: string | undefined;
  /** The text of the button while the password is hidden. Defaults to the built-in message `Tampilkan`. */
  declare showPasswordText: string | undefined;
  /** The text of the button while the password is shown. Defaults to the built-in message `Sembunyikan`. */
  declare hidePasswordText: string | undefined;
  /** The accessible name of the button while the password is hidden; must start with its text (WCAG 2.5.3). */
  declare showPasswordAriaLabelText: string | undefined;
  /** The accessible name of the button while the password is shown; must start with its text (WCAG 2.5.3). */
  declare hidePasswordAriaLabelText: string | undefined;
  /** The screen reader announcement when the password is shown. */
  declare passwordShownAnnouncementText: string | undefined;
  /** The screen reader announcement when the password is hidden again. */
  declare passwordHiddenAnnouncementText: string | undefined;

  #announcement: MessageKey | undefined;
  /** False in the markup of the server: without JavaScript the button would do nothing. */
  #isToggleReady = false;

  /** Whether the password is shown as text. */
  get isShown(): boolean {
    return this.control?.type === 'text';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Capturing, so that nothing can stop it: browsers save the values of submitted text fields as suggestions.
    document.addEventListener('submit', this.#onSubmit, { capture: true });
    window.addEventListener('pageshow', this.#onPageShow);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('submit', this.#onSubmit, { capture: true });
    window.removeEventListener('pageshow', this.#onPageShow);
  }

  /** Shows the password, like the button. */
  show(): void {
    this.#setType('text');
  }

  /** Hides the password again. */
  hide(): void {
    this.#setType('password');
  }

  /** Hydration must repeat the server's output; a client-rendered field can have its button at once. */
  protected override willUpdate(): void {
    if (this.needsFirstRender) this.#isToggleReady = true;
  }

  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    if (this.#isToggleReady) return;
    this.#isToggleReady = true;
    void this.updateComplete.then(() => this.requestUpdate());
  }

  override renderControl(): unknown {
    // The type is not bound: the handler changes it, where the caret can be restored.
    return html`<span class="nusa-control-row"
      ><input
        class=${this.width ? `nusa-control nusa-control--width-${this.width}` : 'nusa-control'}
        id=${this.fieldId}
        name=${this.name ?? nothing}
        type="password"
        value=${this.defaultValue ?? nothing}
        autocomplete=${this.autocomplete ?? 'current-password'}
        autocapitalize="none"
        spellcheck="false"
        minlength=${this.minlength ?? nothing}
        aria-describedby=${this.describedByIds ?? nothing}
        aria-invalid=${this.errorMessage ? 'true' : nothing}
        ?required=${this.isRequired}
        ?disabled=${this.isDisabled}
      />${this.#renderToggle()}</span
    >`;
  }

  override renderAfterChildren(): unknown {
    return this.authorControl ? this.#renderToggle() : super.renderAfterChildren();
  }

  override controlAttributes(): Record<string, string> {
    const own = (name: string, value: string) => ({
      [name]: this.authorControl?.getAttribute(name) ?? value,
    });
    return {
      ...super.controlAttributes(),
      ...own('autocomplete', this.autocomplete ?? 'current-password'),
      ...own('autocapitalize', 'none'),
      ...own('spellcheck', 'false'),
    };
  }

  /** Hidden in the first render, which must match the server's: without JavaScript it would do nothing. */
  #renderToggle(): unknown {
    const action = this.isShown ? 'hide' : 'show';
    const status = this.#isToggleReady
      ? html`<span class="nusa-visually-hidden" aria-live="polite"
          >${this.#announcement ? this.#text(this.#announcement) : ''}</span
        >`
      : nothing;
    return html`${status}<button
        class="nusa-kept nusa-button nusa-button--secondary nusa-password-toggle"
        type="button"
        aria-controls=${this.fieldId}
        aria-label=${this.#text(`${action}PasswordAriaLabel`)}
        ?hidden=${!this.#isToggleReady}
        ?disabled=${this.isDisabled}
        @mousedown=${this.#onMouseDown}
        @click=${this.#onClick}
      >
        ${this.#text(`${action}Password`)}
      </button>`;
  }

  #text(key: MessageKey): string {
    return this[`${key}Text`] || messages(this, key);
  }

  #setType(type: 'text' | 'password'): void {
    const control = this.control as HTMLInputElement | undefined;
    if (!control || control.type === type) return;
    const { selectionStart, selectionEnd, selectionDirection } = control;
    control.type = type;
    control.setSelectionRange(selectionStart, selectionEnd, selectionDirection ?? 'none');
    this.#announcement =
      type === 'text' ? 'passwordShownAnnouncement' : 'passwordHiddenAnnouncement';
    this.requestUpdate();
  }

  #onClick = (): void => {
    if (this.isShown) this.hide();
    else this.show();
  };

  /** Keeps focus in the control, and on a phone the keyboard open, for a person who is typing. */
  #onMouseDown = (event: Event): void => {
    if (this.control?.matches(':focus')) event.preventDefault();
  };

  #onSubmit = (event: Event): void => {
    if (event.target === this.form) this.hide();
  };

  /** Hides the password on a page restored from the back/forward cache: someone else may be using the device now. */
  #onPageShow = (event: PageTransitionEvent): void => {
    if (event.persisted) this.hide();
  };
}
