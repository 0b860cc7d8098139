import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { LightElement } from '../base/light-element.js';
import type { Scheme } from '../dom/scheme-cookie.js';
import { showScheme, shownScheme, storedScheme, storeScheme } from '../dom/scheme.js';
import { messages } from './messages.js';

const CHOICES = ['system', 'light', 'dark'] as const;

/**
 * Lets people choose a light or dark colour scheme, whatever the setting of their device.
 *
 * Each choice is a button that submits a form, so that a server can store it without JavaScript.
 * With JavaScript the choice applies at once and nothing is submitted.
 *
 * @summary A choice between the light scheme, the dark scheme and the device setting.
 * @tag nusa-scheme-switch
 *
 * @event nusa-scheme - Fired after a choice: `detail.scheme` is `light`, `dark`, or `undefined` for the device setting. Bubbles.
 */
export class NusaSchemeSwitch extends LightElement {
  static override properties: PropertyDeclarations = {
    legend: {},
    action: {},
    value: {},
  };

  /** The legend of the group of buttons. Defaults to the built-in message `Tampilan`. */
  declare legend: string | undefined;
  /** The URL the form is submitted to without JavaScript. Without a URL the buttons stay hidden until JavaScript runs. */
  declare action: string | undefined;
  /** The chosen scheme, `light` or `dark`, as the server reads it from the cookie; in the browser, read from the page. Without it, the device setting. */
  declare value: Scheme | undefined;

  #observer: MutationObserver | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('submit', this.#onSubmit);
    addEventListener('pageshow', this.#onPageShow);
    this.#observer = new MutationObserver(this.#readScheme);
    this.#observer.observe(document.documentElement, { attributeFilter: ['data-scheme'] });
    if (this.hasUpdated) this.#readScheme();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('submit', this.#onSubmit);
    removeEventListener('pageshow', this.#onPageShow);
    this.#observer?.disconnect();
  }

  override render(): unknown {
    return html`<form class="nusa-scheme" method="post" action=${this.action ?? nothing}>
      <fieldset class="nusa-scheme-group">
        <legend class="nusa-scheme-legend">${this.legend || messages(this, 'legend')}</legend>
        ${CHOICES.map(
          (choice) =>
            html`<button
              class="nusa-link nusa-scheme-choice"
              name="nusa-scheme"
              value=${choice}
              aria-pressed=${choice === (this.value ?? 'system')}
            >
              ${messages(this, choice)}
            </button>`,
        )}
      </fieldset>
    </form>`;
  }

  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    // Not before: the first render must match the server's.
    this.#readScheme();
  }

  /** Applies a scheme and stores it for other pages; `undefined` follows the device setting. */
  choose(scheme: Scheme | undefined): void {
    showScheme(scheme);
    storeScheme(scheme);
    this.value = scheme;
    this.dispatchEvent(new CustomEvent('nusa-scheme', { bubbles: true, detail: { scheme } }));
  }

  #readScheme = (): void => {
    this.value = shownScheme();
  };

  /** A page restored from the back/forward cache does not know what was chosen on another page. */
  #onPageShow = (event: PageTransitionEvent): void => {
    if (event.persisted) showScheme(storedScheme());
  };

  #onSubmit = (event: SubmitEvent): void => {
    const { value } = (event.submitter ?? {}) as Partial<HTMLButtonElement>;
    event.preventDefault();
    this.choose(value === 'light' || value === 'dark' ? value : undefined);
  };
}
