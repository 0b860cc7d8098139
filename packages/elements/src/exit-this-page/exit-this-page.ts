import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { LightElement } from '../base/light-element.js';
import type { ElementLike } from '../base/render-context.js';
import { addExitPoint, removeExitPoint } from './document-listeners.js';
import { messages } from './messages.js';
import { coverPage, uncoverPage } from './overlay.js';

/** Milliseconds allowed between presses of Shift, and for which the timeout message is shown; as in GOV.UK Frontend. */
const TIMEOUT = 5000;
const PRESSES = 3;

type MessageKey = 'activated' | 'timedOut' | 'pressTwoMoreTimes' | 'pressOneMoreTime';

/**
 * Lets people leave a page quickly when it would be dangerous to be seen reading it, for example
 * a page about domestic violence.
 *
 * @summary A button, and a keyboard shortcut (Shift three times), that leaves the page at once.
 * @tag nusa-exit-this-page
 *
 * @slot - Your own `<a>`, used instead of a rendered one.
 */
export class NusaExitThisPage extends LightElement {
  static override properties: PropertyDeclarations = {
    label: {},
    redirectUrl: { attribute: 'redirect-url' },
    activatedText: { attribute: 'activated-text' },
    timedOutText: { attribute: 'timed-out-text' },
    pressTwoMoreTimesText: { attribute: 'press-two-more-times-text' },
    pressOneMoreTimeText: { attribute: 'press-one-more-time-text' },
  };

  /** The link text: plain text, or a Lit template for rich text. Defaults to the built-in message `Keluar dari halaman ini`. */
  declare label: unknown;
  /** The URL to go to. Defaults to the national weather service, `https://www.bmkg.go.id`, which anyone might be reading. */
  declare redirectUrl: string | undefined;
  /** The text shown, and announced to screen readers, while the next page loads. Defaults to the built-in message `Memuat.` */
  declare activatedText: string | undefined;
  /** The screen reader announcement when Shift is not pressed again within 5 seconds. */
  declare timedOutText: string | undefined;
  /** The screen reader announcement after the first press of Shift. */
  declare pressTwoMoreTimesText: string | undefined;
  /** The screen reader announcement after the second press of Shift. */
  declare pressOneMoreTimeText: string | undefined;

  #presses = 0;
  #wasModified = false;
  #status: MessageKey | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('click', this.#onClick);
    this.addEventListener('keydown', this.#onKeydown);
    window.addEventListener('pageshow', this.#onPageShow);
    addExitPoint(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('click', this.#onClick);
    this.removeEventListener('keydown', this.#onKeydown);
    window.removeEventListener('pageshow', this.#onPageShow);
    removeExitPoint(this);
    this.#reset();
  }

  /** Covers the page and goes to `redirect-url`. */
  exit(): void {
    this.#clearPresses();
    coverPage(this.#text('activated'));
    location.href = this.querySelector('a')!.href;
  }

  override focus(options?: FocusOptions): void {
    this.querySelector('a')?.focus(options);
  }

  override render(): unknown {
    if (this.#authorLink) return nothing;
    return html`<a
        class="nusa-button nusa-button--warning nusa-exit"
        href=${this.redirectUrl || 'https://www.bmkg.go.id'}
        role="button"
        draggable="false"
        rel="nofollow noreferrer"
        >${this.label ?? this.#renderLabel()}</a
      >${this.#renderProgress()}`;
  }

  override renderAfterChildren(): unknown {
    return this.#authorLink && this.#renderProgress();
  }

  /** @internal Gives the author's own link the attributes of a rendered one. */
  override applyAria(): void {
    const link = this.#authorLink;
    if (!link) return;
    const classes = link.getAttribute('class') ?? '';
    if (!/\bnusa-exit\b/.test(classes)) {
      link.setAttribute('class', `nusa-button nusa-button--warning nusa-exit ${classes}`.trim());
    }
    const attributes = { role: 'button', draggable: 'false', rel: 'nofollow noreferrer' };
    for (const [name, value] of Object.entries(attributes)) {
      if (link.getAttribute(name) === null) link.setAttribute(name, value);
    }
  }

  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    void this.updateComplete.then(() => this.requestUpdate()); // Adds the status of the keyboard shortcut.
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.applyAria();
  }

  /** @internal Counts presses of Shift. */
  onKeyup(event: KeyboardEvent): void {
    if (event.key === 'Shift' && !this.#wasModified) this.#countPress();
    else if (this.#presses) this.#timeOut();
    this.#wasModified = event.shiftKey; // Releasing Shift after a capital letter does not count.
  }

  get #authorLink(): ElementLike | undefined {
    return this.context.children().find(({ localName }) => localName === 'a');
  }

  #renderLabel(): unknown {
    return html`<span class="nusa-visually-hidden">${messages(this, 'prefix')} </span
      >${messages(this, 'text')}`;
  }

  /** Not in the first render, which must match the server's: without JavaScript presses are not counted. */
  #renderProgress(): unknown {
    if (!this.hasUpdated) return nothing;
    const light = (press: number) => (press <= this.#presses ? 'nusa-exit-light--on' : '');
    return html`<span class="nusa-exit-lights" aria-hidden="true" ?hidden=${!this.#presses}
        ><span class=${`nusa-exit-light ${light(1)}`}></span
        ><span class=${`nusa-exit-light ${light(2)}`}></span
        ><span class=${`nusa-exit-light ${light(3)}`}></span></span
      ><span class="nusa-visually-hidden" role="status"
        >${this.#status ? this.#text(this.#status) : ''}</span
      >`;
  }

  #text(key: MessageKey): string {
    return this[`${key}Text`] || messages(this, key);
  }

  #countPress(): void {
    if (++this.#presses >= PRESSES) {
      this.exit();
      return;
    }
    this.#setStatus(this.#presses === 1 ? 'pressTwoMoreTimes' : 'pressOneMoreTime');
    this.#timer = setTimeout(() => this.#timeOut(), TIMEOUT);
  }

  #timeOut(): void {
    this.#presses = 0;
    this.#setStatus('timedOut');
    this.#timer = setTimeout(this.#clearPresses, TIMEOUT);
  }

  #setStatus(status: MessageKey | undefined): void {
    clearTimeout(this.#timer);
    this.#status = status;
    this.requestUpdate();
  }

  #clearPresses = (): void => {
    this.#presses = 0;
    this.#setStatus(undefined);
  };

  /**
   * Uncovers a page restored from the back/forward cache. Ignores the first `pageshow`, which is late on
   * a slow network, when the person may already be leaving.
   */
  #onPageShow = (event: PageTransitionEvent): void => {
    if (event.persisted) this.#reset();
  };

  #reset(): void {
    uncoverPage();
    this.#clearPresses();
  }

  #onClick = (event: MouseEvent): void => {
    if (!(event.target as Element).closest('a')) return;
    event.preventDefault();
    this.exit();
  };

  /** A link with `role="button"` must also respond to the space bar (ARIA button pattern). */
  #onKeydown = (event: KeyboardEvent): void => {
    if (event.key !== ' ') return;
    event.preventDefault();
    this.exit();
  };
}
