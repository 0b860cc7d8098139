import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { isDisabled } from '../field/availability.js';
import { LightElement } from '../base/light-element.js';
import { DEV, warn } from '#warn';

/** Milliseconds within which a second click counts as a double click, as in GOV.UK Frontend. */
const DOUBLE_CLICK_TIME = 1000;

/** The looks of a button other than the primary one. */
export type ButtonVariant = 'secondary' | 'warning' | 'inverse';

const VARIANTS = ['secondary', 'warning', 'inverse'];

/**
 * Submits a form or starts an action.
 *
 * @summary A button, or a link that looks like one.
 * @tag nusa-button
 *
 * @slot - Your own `<button>` or `<a>`, used instead of a rendered one.
 * @event click - Native `click`, from the button or link.
 */
export class NusaButton extends LightElement {
  static override properties: PropertyDeclarations = {
    label: {},
    type: {},
    name: {},
    value: {},
    href: {},
    controlId: { attribute: 'control-id' },
    variant: {},
    start: { type: Boolean },
    disabled: { type: Boolean },
    preventDoubleClick: { attribute: 'prevent-double-click', type: Boolean },
    formaction: {},
    formmethod: {},
    formnovalidate: { type: Boolean },
  };

  static override usesContainer = false;

  /** The button text: plain text, or a Lit template for rich text. */
  declare label: unknown;
  /** The type of the native button: `submit` (default), `button` or `reset`. Ignored when `href` is set. */
  declare type: 'submit' | 'button' | 'reset' | undefined;
  /** The name submitted with the form when this button submits it. */
  declare name: string | undefined;
  /** The value submitted with the form when this button submits it. */
  declare value: string | undefined;
  /** The URL to go to; renders a link that looks like a button. */
  declare href: string | undefined;
  /** The `id` of the native button or link. */
  declare controlId: string | undefined;
  /** The look: `secondary`, `warning` or `inverse`. Without it, a primary button; use one per page. */
  declare variant: ButtonVariant | undefined;
  /** Whether this is the call to action on a start page. */
  declare start: boolean;
  /** Whether the button is disabled. Prefer an enabled button and an error message that says what is missing. */
  declare disabled: boolean;
  /** Whether a second click within one second is ignored. */
  declare preventDoubleClick: boolean;
  /** The URL to submit the form to, overriding the form's `action`. */
  declare formaction: string | undefined;
  /** The HTTP method to submit the form with, overriding the form's `method`. */
  declare formmethod: string | undefined;
  /** Whether the form is submitted without validation. */
  declare formnovalidate: boolean;

  #acceptedClick = -Infinity;

  /** The native button or link; `undefined` before the first render. */
  get control(): HTMLButtonElement | HTMLAnchorElement | undefined {
    return this.querySelector<HTMLButtonElement | HTMLAnchorElement>('button, a') ?? undefined;
  }

  override focus(options?: FocusOptions): void {
    this.control?.focus(options);
  }

  /** Clicks the native button or link. */
  override click(): void {
    this.control?.click();
  }

  override render(): unknown {
    return this.href === undefined ? this.#renderButton() : this.#renderLink();
  }

  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    // On the host, because the button may be the author's; capturing, so that no other listener runs first.
    this.addEventListener('click', this.#onClick, true);
    this.addEventListener('keydown', this.#onKeydown);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (DEV && !this.label && this.control?.classList.contains('nusa-button')) {
      warn(this, 'label', 'is missing: a button needs a name that says what it does (WCAG 4.1.2).');
    }
    if (DEV && this.variant && !VARIANTS.includes(this.variant)) {
      warn(this, 'variant', `"${this.variant}" is unknown; use ${VARIANTS.join(', ')}.`);
    }
  }

  /** @internal The form was not submitted, so the next click is not a double click. */
  forgetClick(): void {
    this.#acceptedClick = -Infinity;
  }

  #renderButton(): unknown {
    return html`<button
      class=${this.#classes()}
      id=${this.controlId ?? nothing}
      type=${this.type ?? 'submit'}
      name=${this.name ?? nothing}
      value=${this.value ?? nothing}
      formaction=${this.formaction ?? nothing}
      formmethod=${this.formmethod ?? nothing}
      ?formnovalidate=${this.formnovalidate}
      ?disabled=${isDisabled(this)}
    >
      ${this.label}
    </button>`;
  }

  #renderLink(): unknown {
    return html`<a
      class=${this.#classes()}
      id=${this.controlId ?? nothing}
      href=${this.href}
      role="button"
      draggable="false"
      >${this.label}</a
    >`;
  }

  #classes(): string {
    let classes = 'nusa-button';
    if (this.variant && VARIANTS.includes(this.variant)) classes += ` nusa-button--${this.variant}`;
    if (this.start) classes += ' nusa-button--start';
    return classes;
  }

  #onClick = (event: MouseEvent): void => {
    if (!this.preventDoubleClick) return;
    if (event.timeStamp - this.#acceptedClick < DOUBLE_CLICK_TIME) {
      event.preventDefault();
      event.stopImmediatePropagation();
      return;
    }
    this.#acceptedClick = event.timeStamp;
  };

  /** A link with `role="button"` must also respond to the space bar (ARIA button pattern). */
  #onKeydown = (event: KeyboardEvent): void => {
    const target = event.target as HTMLElement;
    if (event.key !== ' ' || target.getAttribute('role') !== 'button') return;
    event.preventDefault();
    target.click();
  };
}
