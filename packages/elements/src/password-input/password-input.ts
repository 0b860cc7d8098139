import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { FormField } from '../field/form-field.js';
import { messages } from './messages.js';

type MessageKey = Parameters<typeof messages>[1];

/**
 * Lets a person enter a password, and look at what they typed.
 *
 * @summary A password, with a button that shows it.
 * @tag nusa-password-input
 *
 * @slot - Help with markup, shown between hint and control; or the author's own `<input type="password">`.
 * @event input - Native, from the control: the value changed while typing.
 * @event change - Native, from the control: the person committed a new value.
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

  /** The smallest number of characters of a new password. */
  declare minlength: string | undefined;
  /** The width in characters: `2`, `3`, `4`, `5`, `10`, `20` or `30`; full width without it. */
  declare width: string | undefined;
  /** The words on the button while the password is hidden; without it, the catalogue's. */
  declare showPasswordText: string | undefined;
  /** The words on the button while the password is shown. */
  declare hidePasswordText: string | undefined;
  /** The name of the button for assistive technology while the password is hidden; starts with the words on it. */
  declare showPasswordAriaLabelText: string | undefined;
  /** The name of the button for assistive technology while the password is shown. */
  declare hidePasswordAriaLabelText: string | undefined;
  /** What a screen reader says when the password is shown. */
  declare passwordShownAnnouncementText: string | undefined;
  /** What a screen reader says when the password is hidden again. */
  declare passwordHiddenAnnouncementText: string | undefined;

  #announcement: MessageKey | undefined;
  /** Whether the button does something: not without JavaScript. */
  #works = false;

  /** Whether the password can be read on the screen. */
  get isShown(): boolean {
    return this.control?.type === 'text';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Before anybody can stop it: a browser would keep what is typed into a text field as a suggestion.
    document.addEventListener('submit', this.#onSubmit, { capture: true });
    window.addEventListener('pageshow', this.#onPageShow);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('submit', this.#onSubmit, { capture: true });
    window.removeEventListener('pageshow', this.#onPageShow);
  }

  /** Shows the password, as the button does. */
  show(): void {
    this.#setType('text');
  }

  /** Hides the password again. */
  hide(): void {
    this.#setType('password');
  }

  /** Hydration has to say what the server said; a fresh field can have its button at once. */
  protected override willUpdate(): void {
    if (this.needsFirstRender) this.#works = true;
  }

  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    if (this.#works) return;
    this.#works = true;
    void this.updateComplete.then(() => this.requestUpdate());
  }

  override renderControl(): unknown {
    // The type is not bound: it changes in the handler, where the caret can be put back.
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

  /** Hidden in the first render, which is also the server's: without JavaScript it would do nothing. */
  #renderToggle(): unknown {
    const action = this.isShown ? 'hide' : 'show';
    const status = this.#works
      ? html`<span class="nusa-visually-hidden" aria-live="polite"
          >${this.#announcement ? this.#text(this.#announcement) : ''}</span
        >`
      : nothing;
    return html`${status}<button
        class="nusa-kept nusa-button nusa-button--secondary nusa-password-toggle"
        type="button"
        aria-controls=${this.fieldId}
        aria-label=${this.#text(`${action}PasswordAriaLabel`)}
        ?hidden=${!this.#works}
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

  /** A person who is typing keeps the focus, and on a phone the keyboard. */
  #onMouseDown = (event: Event): void => {
    if (this.control?.matches(':focus')) event.preventDefault();
  };

  #onSubmit = (event: Event): void => {
    if (event.target === this.form) this.hide();
  };

  /** Back to a page that the browser had kept: somebody else may sit there now. */
  #onPageShow = (event: PageTransitionEvent): void => {
    if (event.persisted) this.hide();
  };
}
