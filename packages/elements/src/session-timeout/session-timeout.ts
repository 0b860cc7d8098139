import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { LightElement } from '../base/light-element.js';
import { DEV, warn } from '#warn';
import { duration, messages } from './messages.js';
import { SessionClock } from './session-clock.js';

/** WCAG 2.2.1: people have at least 20 seconds to extend the time limit. */
const MIN_WARNING = 20;

/**
 * Warns people before their session ends, and lets them stay signed in.
 *
 * @summary A dialog that warns people before they are signed out.
 * @tag nusa-session-timeout
 *
 * @event extend - Fired when the person extends the session. Cancelable: then nothing is fetched, and the page calls `renew()` itself.
 * @event timeout - Fired when the session has ended. Cancelable: then the page is not left or reloaded.
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

  /** The number of seconds without a request after which the server ends the session. */
  declare duration: number | undefined;
  /** The number of seconds before the end at which the dialog opens, at least `20` (WCAG 2.2.1). Defaults to `120`. */
  declare warning: number | undefined;
  /** The URL that extends the session when requested, on the page's own origin. */
  declare extendUrl: string | undefined;
  /** The method of that request: `GET` or `POST`. Defaults to `GET`. */
  declare extendMethod: 'GET' | 'POST' | undefined;
  /** The URL of the page to open when the session has ended. By default, the page is reloaded. */
  declare timeoutUrl: string | undefined;
  /** The URL of the page that signs people out; adds a link to the dialog. */
  declare signOutUrl: string | undefined;
  /** The heading of the dialog. Defaults to the built-in message `Sesi Anda akan berakhir`. */
  declare heading: string | undefined;
  /** The text of the button. Defaults to the built-in message `Tetap masuk`. */
  declare extendText: string | undefined;
  /** The text of the sign-out link. Defaults to the built-in message `Keluar`. */
  declare signOutText: string | undefined;
  /** Whether a sentence on the page states how long the session lasts, even without JavaScript. */
  declare notice: boolean;

  declare private remaining: number | undefined;
  /** The remaining seconds last announced to screen readers: the visible number changes too often. */
  declare private spoken: number | undefined;
  declare private hasFailed: boolean;

  readonly #clock = new SessionClock(() => this.#check());

  override connectedCallback(): void {
    super.connectedCallback();
    void this.updateComplete.then(() => this.isConnected && this.#clock.start());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#clock.stop();
    this.#dialog?.close();
  }

  /** Restarts the time limit; call it after the page has made a request to the server. */
  renew(): void {
    this.hasFailed = false;
    this.#clock.renew();
  }

  /** Extends the session, as the button does. */
  async extend(): Promise<void> {
    if (!this.#dispatch('extend') || !this.extendUrl) return;
    const url = new URL(this.extendUrl, document.baseURI);
    try {
      // The session cookie is sent to this origin only.
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
    const text = (seconds: number) => messages(this, 'message', { time: duration(this, seconds) });
    return html`${this.notice && this.duration ? html`<span>${messages(this, 'notice', { time: duration(this, this.duration) })}</span>` : nothing}
      <dialog
        class="nusa-dialog"
        role="alertdialog"
        aria-labelledby=${title}
        aria-describedby=${message}
        @cancel=${this.#onCancel}
      >
        <h2 class="nusa-dialog-title" id=${title}>${this.heading ?? messages(this, 'heading')}</h2>
        <p class="nusa-dialog-text" aria-hidden="true">${text(left)}</p>
        <p class="nusa-visually-hidden" id=${message} role="status">${text(this.spoken ?? left)}</p>
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
    if (!this.duration)
      warn(this, 'duration', 'is missing: set it to the length of the session in seconds.');
    if (this.warning! < MIN_WARNING)
      warn(this, 'warning', 'is less than 20 seconds, which is too short to react (WCAG 2.2.1).');
    if (this.extendUrl && new URL(this.extendUrl, document.baseURI).origin !== location.origin)
      warn(this, 'extend-url', 'has another origin, so it cannot extend the session.');
  }

  get #dialog(): HTMLDialogElement | null {
    return this.querySelector('dialog');
  }

  get #warning(): number {
    return Math.max(this.warning || 120, MIN_WARNING);
  }

  #dispatch(type: string): boolean {
    return this.dispatchEvent(new Event(type, { cancelable: true }));
  }

  /** Checks the time; returns the delay until the next check in milliseconds, or `-1` for never. */
  #check(): number {
    if (!this.duration || !this.isConnected) return -1;
    const left = this.#clock.contact + this.duration * 1000 - Date.now();
    const untilWarning = left - this.#warning * 1000;
    if (untilWarning > 0) {
      if (this.#dialog?.open) this.#dialog.close();
      this.remaining = this.spoken = undefined;
      return untilWarning;
    }
    if (left <= 0) {
      if (this.#dispatch('timeout')) {
        if (this.timeoutUrl) location.assign(this.timeoutUrl);
        else location.reload();
      }
      return -1;
    }
    const seconds = Math.ceil(left / 1000);
    this.remaining = seconds;
    // Announced every minute, and every 20 seconds in the last minute.
    const steps = (time: number) => Math.ceil(time / (seconds > 60 ? 60 : 20));
    if (steps(this.spoken ?? 0) !== steps(seconds)) this.spoken = seconds;
    if (!this.#dialog?.open) this.#dialog?.showModal();
    return left % 1000 || 1000;
  }

  /** Escape extends the session: closing the dialog alone would sign people out without another warning. */
  #onCancel = (event: Event): void => {
    event.preventDefault();
    void this.extend();
  };
}
