import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { isDisabled } from '../field/disabled.js';
import { LightElement } from '../base/light-element.js';
import { DEV, warn } from '#warn';

/** How long a second click counts as a double click, in milliseconds; as in GOV.UK. */
const DOUBLE_CLICK_TIME = 1000;

export type ButtonVariant = 'secondary' | 'warning' | 'inverse';

const VARIANTS = ['secondary', 'warning', 'inverse'];

/**
 * Sends a form, or starts something.
 *
 * @summary A button, or a link that looks like one.
 * @tag nusa-button
 *
 * @slot - The author's own `<button>` or `<a>`, instead of the rendered one.
 * @event click - Native, from the button.
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

  /** What the button does: text, or a Lit template for rich text. */
  declare label: unknown;
  /** `submit` (default), `button` or `reset`; without effect when `href` is set. */
  declare type: 'submit' | 'button' | 'reset' | undefined;
  /** The name that is submitted when this button submits. */
  declare name: string | undefined;
  /** The value that is submitted when this button submits. */
  declare value: string | undefined;
  /** Where to go; renders a link that looks like a button. */
  declare href: string | undefined;
  /** The `id` of the native button or link. */
  declare controlId: string | undefined;
  /** `secondary`, `warning` or `inverse`; without it the one solid button of the page. */
  declare variant: ButtonVariant | undefined;
  /** Whether this is the call to action of a start page. */
  declare start: boolean;
  /** Whether the button is disabled; prefer a button that says what is missing. */
  declare disabled: boolean;
  /** Whether a second click within a second is ignored. */
  declare preventDoubleClick: boolean;
  /** Another address for the form that this button submits. */
  declare formaction: string | undefined;
  /** Another method for the form that this button submits. */
  declare formmethod: string | undefined;
  /** Whether the browser's own checks are skipped. */
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
    // Here and not on the button, which may be the author's; on the way down, so that no other listener acts first.
    this.addEventListener('click', this.#onClick, true);
    this.addEventListener('keydown', this.#onKeydown);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (DEV && !(Boolean(this.label) || !this.control?.classList.contains('nusa-button'))) {
      warn(this, 'label', 'is missing: a button says what it does (WCAG 4.1.2).');
    }
    if (DEV && !(!this.variant || VARIANTS.includes(this.variant))) {
      warn(this, 'variant', `"${this.variant}" is unknown; use ${VARIANTS.join(', ')}.`);
    }
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

  /** @internal The form did not go: the next click is not a second one. */
  forgetClick(): void {
    this.#acceptedClick = -Infinity;
  }

  /** A link with the role of a button is pressed with the space bar too (ARIA button pattern). */
  #onKeydown = (event: KeyboardEvent): void => {
    const target = event.target as HTMLElement;
    if (event.key !== ' ' || target.getAttribute('role') !== 'button') return;
    event.preventDefault();
    target.click();
  };
}
