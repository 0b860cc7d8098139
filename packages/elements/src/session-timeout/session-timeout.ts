import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { LightElement } from '../base/light-element.js';
import { DEV, warn } from '#warn';
import { duration, messages } from './messages.js';
import { SessionClock } from './session-clock.js';

/** WCAG 2.2.1: people have at least 20 seconds to ask for more time. */
const LEAST_WARNING = 20;

/**
 * Warns before a session ends, and lets a person stay signed in.
 *
 * @summary A dialog that asks for a sign of life before somebody is signed out.
 * @tag nusa-session-timeout
 *
 * @event extend - A person wants to stay; cancelled, nothing is fetched and the page calls `renew()` itself.
 * @event timeout - The time is over; cancelled, the page stays.
 */
export class NusaSessionTimeout extends LightElement {
  static override properties: PropertyDeclarations = {
    duration: { type: Number },
    warning: { type: Number },
    extendUrl: { attribute: 'extend-url' },
    extendMethod: { attribute: 'extend-method' },
    timeoutUrl: { attribute: 'timeout-url' },
    signOutUrl: { attribute: 'sign-out-url' },
    heading: {},
    extendText: { attribute: 'extend-text' },
    signOutText: { attribute: 'sign-out-text' },
    notice: { type: Boolean },
    remaining: { state: true },
    spoken: { state: true },
    hasFailed: { state: true },
  };

  /** After how many seconds without a request the server ends the session. */
  declare duration: number | undefined;
  /** How many seconds before that the dialog opens; without it `120`, at least `20`. */
  declare warning: number | undefined;
  /** An address of this site that extends the session when it is asked for. */
  declare extendUrl: string | undefined;
  /** `GET` (default) or `POST`: how it is asked for. */
  declare extendMethod: 'GET' | 'POST' | undefined;
  /** Where to go when the time is over; without it the page is loaded again. */
  declare timeoutUrl: string | undefined;
  /** The page that signs out; adds a link to the dialog. */
  declare signOutUrl: string | undefined;
  /** The heading of the dialog; without it, the catalogue's. */
  declare heading: string | undefined;
  /** The text of the button; without it, the catalogue's. */
  declare extendText: string | undefined;
  /** The text of the link; without it, the catalogue's. */
  declare signOutText: string | undefined;
  /** Whether a sentence on the page says how long the session lasts, with and without scripts. */
  declare notice: boolean;

  declare private remaining: number | undefined;
  /** What a screen reader was told last, in seconds: the visible number changes too often. */
  declare private spoken: number | undefined;
  declare private hasFailed: boolean;

  readonly #clock = new SessionClock(() => this.#look());

  override connectedCallback(): void {
    super.connectedCallback();
    void this.updateComplete.then(() => this.isConnected && this.#clock.start());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#clock.stop();
    this.#dialog?.close();
  }

  /** Starts the time anew: the page has asked the server for something. */
  renew(): void {
    this.hasFailed = false;
    this.#clock.renew();
  }

  /** Asks the server for more time, as the button does. */
  async extend(): Promise<void> {
    if (!this.#tell('extend') || !this.extendUrl) return;
    const url = new URL(this.extendUrl, document.baseURI);
    try {
      // A session cookie goes to this site alone.
      if (url.origin !== location.origin) throw new Error('Another origin');
      const { ok } = await fetch(url, { method: this.extendMethod ?? 'GET', cache: 'no-store' });
      if (!ok) throw new Error('Refused');
      this.renew();
    } catch {
      this.hasFailed = true;
    }
  }

  override render(): unknown {
    const [title, message] = ['nusa-session-timeout-title', 'nusa-session-timeout-message'];
    const left = this.remaining ?? this.#warning;
    const say = (seconds: number) => messages(this, 'message', { time: duration(this, seconds) });
    return html`${this.notice && this.duration ? html`<span>${messages(this, 'notice', { time: duration(this, this.duration) })}</span>` : nothing}
      <dialog
        class="nusa-dialog"
        role="alertdialog"
        aria-labelledby=${title}
        aria-describedby=${message}
        @cancel=${this.#onCancel}
      >
        <h2 class="nusa-dialog-title" id=${title}>${this.heading ?? messages(this, 'heading')}</h2>
        <p class="nusa-dialog-text" aria-hidden="true">${say(left)}</p>
        <p class="nusa-visually-hidden" id=${message} role="status">${say(this.spoken ?? left)}</p>
        <p class="nusa-error" role="alert">
          ${this.hasFailed ? messages(this, 'failed') : nothing}
        </p>
        <span class="nusa-dialog-actions"
          ><button class="nusa-button" type="button" @click=${this.extend}>
            ${this.extendText ?? messages(this, 'extend')}</button
          >${
            this.signOutUrl
              ? html`<a class="nusa-link" href=${this.signOutUrl}
                  >${this.signOutText ?? messages(this, 'signOut')}</a
                >`
              : nothing
          }</span
        >
      </dialog>`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (changed.has('duration') || changed.has('warning'))
      void this.updateComplete.then(this.#clock.check);
    if (!DEV) return;
    if (!this.duration) warn(this, 'duration', 'is missing: how many seconds does a session last?');
    if (this.warning! < LEAST_WARNING)
      warn(this, 'warning', 'is less than 20 seconds: nobody could react (WCAG 2.2.1).');
    if (this.extendUrl && new URL(this.extendUrl, document.baseURI).origin !== location.origin)
      warn(this, 'extend-url', 'is on another site, where it extends nothing.');
  }

  get #dialog(): HTMLDialogElement | null {
    return this.querySelector('dialog');
  }

  get #warning(): number {
    return Math.max(this.warning || 120, LEAST_WARNING);
  }

  #tell(type: string): boolean {
    return this.dispatchEvent(new Event(type, { cancelable: true }));
  }

  /** Looks at the clock; answers in how many milliseconds to look again, or `-1` for never. */
  #look(): number {
    if (!this.duration || !this.isConnected) return -1;
    const left = this.#clock.contact + this.duration * 1000 - Date.now();
    const untilWarning = left - this.#warning * 1000;
    if (untilWarning > 0) {
      if (this.#dialog?.open) this.#dialog.close();
      this.remaining = this.spoken = undefined;
      return untilWarning;
    }
    if (left <= 0) {
      if (this.#tell('timeout')) {
        if (this.timeoutUrl) location.assign(this.timeoutUrl);
        else location.reload();
      }
      return -1;
    }
    const seconds = Math.ceil(left / 1000);
    this.remaining = seconds;
    // Each minute, and in the last one each 20 seconds.
    const steps = (time: number) => Math.ceil(time / (seconds > 60 ? 60 : 20));
    if (steps(this.spoken ?? 0) !== steps(seconds)) this.spoken = seconds;
    if (!this.#dialog?.open) this.#dialog?.showModal();
    return left % 1000 || 1000;
  }

  /** Escape keeps the session: whoever presses it is there, and closing alone would sign them out unwarned. */
  #onCancel = (event: Event): void => {
    event.preventDefault();
    void this.extend();
  };
}
