import { html, type PropertyDeclarations } from 'lit';
import { NusaElement } from '../base/nusa-element.js';
import { type CookieAnswer, isAnswer, readAnswer, storeAnswer } from './consent-cookie.js';
import { messages } from './messages.js';

/** In seconds. */
const YEAR = 31_536_000;

/** The slot of the confirmation message for each answer. */
const CONFIRMATIONS = { accept: 'accepted', reject: 'rejected' } as const;

/**
 * Asks whether the service may set non-essential cookies.
 *
 * @summary A question about cookies, at the top of every page until it is answered.
 * @tag nusa-cookie-banner
 *
 * @slot - The question: a heading, text, and a form whose buttons have the values `accept` and `reject`.
 * @slot accepted - The confirmation shown after `accept`; initially `hidden`.
 * @slot rejected - The confirmation shown after `reject`; initially `hidden`.
 * @event nusa-consent - Fired when the person answers: `detail.answer` is `accept` or `reject`. Bubbles.
 */
export class NusaCookieBanner extends NusaElement {
  static override properties: PropertyDeclarations = {
    label: {},
    cookieName: { attribute: 'cookie-name' },
    maxAge: { attribute: 'max-age', type: Number },
    deferred: { type: Boolean },
  };

  /** The accessible name of the region. Defaults to the built-in message `Pemberitahuan kuki`. */
  declare label: string | undefined;
  /** The name of the cookie that stores the answer. Defaults to `cookie_consent`. */
  declare cookieName: string | undefined;
  /** The lifetime of the cookie in seconds. Defaults to one year. */
  declare maxAge: number | undefined;
  /** Whether the banner stays hidden until the script has found no stored answer: for static or cached pages. */
  declare deferred: boolean;

  /** The stored answer: `accept`, `reject`, or `undefined` before the person has answered. */
  get answer(): CookieAnswer | undefined {
    return readAnswer(this.#cookieName);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('click', this.#onClick);
    if (document.readyState !== 'loading') this.#hideIfAnswered();
    else document.addEventListener('DOMContentLoaded', this.#hideIfAnswered, { once: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('click', this.#onClick);
    document.removeEventListener('DOMContentLoaded', this.#hideIfAnswered);
  }

  override render(): unknown {
    return html`<div
      role="region"
      aria-label=${this.label || messages(this, 'label')}
      data-nosnippet
    >
      <slot></slot><slot name="accepted"></slot><slot name="rejected"></slot>
    </div>`;
  }

  /** Stores the answer `accept` and shows its confirmation. */
  accept(): void {
    this.#choose('accept');
  }

  /** Stores the answer `reject` and shows its confirmation. */
  reject(): void {
    this.#choose('reject');
  }

  /** Hides the banner. */
  hide(): void {
    this.hidden = true;
  }

  get #cookieName(): string {
    return this.cookieName || 'cookie_consent';
  }

  /** The children that confirm an answer. */
  get #confirmations(): HTMLElement[] {
    return ([...this.children] as HTMLElement[]).filter(({ slot }) => slot);
  }

  /** Leaves the banner in place when the server shows the confirmation of an answer that was just submitted. */
  #hideIfAnswered = (): void => {
    if (this.answer && this.#confirmations.every(({ hidden }) => hidden)) this.hide();
  };

  /** @returns whether the browser stored the answer */
  #choose(answer: CookieAnswer): boolean {
    const isStored = storeAnswer(this.#cookieName, answer, this.maxAge ?? YEAR);
    this.dispatchEvent(new CustomEvent('nusa-consent', { bubbles: true, detail: { answer } }));
    if (isStored) this.#confirm(answer);
    return isStored;
  }

  #confirm(answer: CookieAnswer): void {
    const confirmation = this.#confirmations.find(({ slot }) => slot === CONFIRMATIONS[answer]);
    if (!confirmation) {
      this.hide();
      return;
    }
    for (const message of this.children) {
      (message as HTMLElement).hidden = message !== confirmation;
    }
    // The focused button is now hidden; without this, keyboard focus would go back to the top of the page.
    confirmation.tabIndex = -1;
    confirmation.addEventListener('blur', () => confirmation.removeAttribute('tabindex'), {
      once: true,
    });
    confirmation.focus();
  }

  #onClick = (event: MouseEvent): void => {
    const button = (event.target as Element).closest('button');
    if (!button || event.defaultPrevented) return;
    if (isAnswer(button.value)) {
      // If the browser rejects the cookie, the form is submitted to the server, as without JavaScript.
      if (this.#choose(button.value) || !button.form) event.preventDefault();
    } else if (this.#confirmations.some((confirmation) => confirmation.contains(button))) {
      event.preventDefault();
      this.hide();
    }
  };
}
