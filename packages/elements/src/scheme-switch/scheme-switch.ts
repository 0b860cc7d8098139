import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { LightElement } from '../base/light-element.js';
import type { Scheme } from '../dom/scheme-cookie.js';
import { showScheme, shownScheme, storedScheme, storeScheme } from '../dom/scheme.js';
import { text } from './messages.js';

const CHOICES = ['system', 'light', 'dark'] as const;

/**
 * Lets a person choose between a light and a dark page, whatever their device says.
 *
 * Each choice is a button that sends a form, so that a server can store it without a script; with
 * one it acts at once and nothing is sent.
 *
 * @summary A choice between light, dark, and what the device says.
 * @tag nusa-scheme-switch
 *
 * @event nusa-scheme - The person chose: `detail.scheme` is `light`, `dark` or `undefined`. Bubbles.
 */
export class NusaSchemeSwitch extends LightElement {
  static override properties: PropertyDeclarations = {
    legend: {},
    action: {},
    value: {},
  };

  /** The name of the choice; without it, the catalogue's. */
  declare legend: string | undefined;
  /** Where the form is sent without a script; without it, the choice needs one and stays out of sight until then. */
  declare action: string | undefined;
  /** What is chosen: `light` or `dark`, as the server read it from the cookie; a script reads it from the page. */
  declare value: Scheme | undefined;

  #observer: MutationObserver | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('submit', this.#onSubmit);
    addEventListener('pageshow', this.#onPageShow);
    this.#observer = new MutationObserver(this.#read);
    this.#observer.observe(document.documentElement, { attributeFilter: ['data-scheme'] });
    if (this.hasUpdated) this.#read();
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
        <legend class="nusa-scheme-legend">${this.legend || text(this, 'legend')}</legend>
        ${CHOICES.map(
          (choice) =>
            html`<button
              class="nusa-link nusa-scheme-choice"
              name="nusa-scheme"
              value=${choice}
              aria-pressed=${choice === (this.value ?? 'system')}
            >
              ${text(this, choice)}
            </button>`,
        )}
      </fieldset>
    </form>`;
  }

  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    // Only now: what is rendered first has to be what the server rendered.
    this.#read();
  }

  /** Shows a scheme and keeps it for the next page; `undefined` follows the device. */
  choose(scheme: Scheme | undefined): void {
    showScheme(scheme);
    storeScheme(scheme);
    this.value = scheme;
    this.dispatchEvent(new CustomEvent('nusa-scheme', { bubbles: true, detail: { scheme } }));
  }

  #read = (): void => {
    this.value = shownScheme();
  };

  /** A page that Back brings from memory has not heard what was chosen on another. */
  #onPageShow = (event: PageTransitionEvent): void => {
    if (event.persisted) showScheme(storedScheme());
  };

  #onSubmit = (event: SubmitEvent): void => {
    const { value } = (event.submitter ?? {}) as Partial<HTMLButtonElement>;
    event.preventDefault();
    this.choose(value === 'light' || value === 'dark' ? value : undefined);
  };
}
