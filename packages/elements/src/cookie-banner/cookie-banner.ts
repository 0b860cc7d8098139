import { html, type PropertyDeclarations } from 'lit';
import { NusaElement } from '../base/nusa-element.js';
import { type CookieAnswer, isAnswer, readAnswer, storeAnswer } from './consent-cookie.js';
import { messages } from './messages.js';

const YEAR = 31_536_000;

/** Which message answers to which answer. */
const CONFIRMATIONS = { accept: 'accepted', reject: 'rejected' } as const;

/**
 * Asks whether a service may set cookies that it does not need.
 *
 * @summary A question about cookies at the top of every page, until it is answered.
 * @tag nusa-cookie-banner
 *
 * @slot - The question: heading, text, and in a form the buttons with the values `accept` and `reject`.
 * @slot accepted - What stands there after `accept`; `hidden` at first.
 * @slot rejected - What stands there after `reject`; `hidden` at first.
 * @event nusa-consent - The person answered: `detail.answer` is `accept` or `reject`. Bubbles.
 */
export class NusaCookieBanner extends NusaElement {
  static override properties: PropertyDeclarations = {
    label: {},
    cookieName: { attribute: 'cookie-name' },
    maxAge: { attribute: 'max-age', type: Number },
    deferred: { type: Boolean },
  };

  /** The name of the region; without it, the catalogue's. */
  declare label: string | undefined;
  /** The name of the cookie that keeps the answer; without it, `cookie_consent`. */
  declare cookieName: string | undefined;
  /** How many seconds the answer is kept; without it, a year. */
  declare maxAge: number | undefined;
  /** Whether it shows only once the script knows that nobody has answered: for pages that no server makes anew. */
  declare deferred: boolean;

  /** The answer that is stored; `undefined` before there is one. */
  get answer(): CookieAnswer | undefined {
    return readAnswer(this.#cookieName);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('click', this.#onClick);
    if (document.readyState !== 'loading') this.#leaveWhenAnswered();
    else document.addEventListener('DOMContentLoaded', this.#leaveWhenAnswered, { once: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('click', this.#onClick);
    document.removeEventListener('DOMContentLoaded', this.#leaveWhenAnswered);
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

  /** Stores that the person accepts, and shows the message for it. */
  accept(): void {
    this.#choose('accept');
  }

  /** Stores that the person rejects, and shows the message for it. */
  reject(): void {
    this.#choose('reject');
  }

  /** Puts the banner away. */
  hide(): void {
    this.hidden = true;
  }

  get #cookieName(): string {
    return this.cookieName || 'cookie_consent';
  }

  /** The confirmations among the author's messages. */
  get #confirmations(): HTMLElement[] {
    return ([...this.children] as HTMLElement[]).filter(({ slot }) => slot);
  }

  /** The server may have left the question out, or show the confirmation of what was just sent. */
  #leaveWhenAnswered = (): void => {
    if (this.answer && this.#confirmations.every(({ hidden }) => hidden)) this.hide();
  };

  /** @returns whether the browser kept the answer */
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
    // The button that had the focus is gone; without this, a keyboard would start anew at the top.
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
      // Where the browser keeps no cookies, the form goes to the server, as without JavaScript.
      if (this.#choose(button.value) || !button.form) event.preventDefault();
    } else if (this.#confirmations.some((confirmation) => confirmation.contains(button))) {
      event.preventDefault();
      this.hide();
    }
  };
}
