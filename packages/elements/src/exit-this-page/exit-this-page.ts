import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { LightElement } from '../base/light-element.js';
import type { ElementLike } from '../base/render-context.js';
import { listen, unlisten } from './document-listeners.js';
import { messages } from './messages.js';
import { coverPage, uncoverPage } from './overlay.js';

/** How long each press of Shift may take, and how long the message stands that it took too long; as in GOV.UK. */
const TIMEOUT = 5000;
const PRESSES = 3;

type MessageKey = 'activated' | 'timedOut' | 'pressTwoMoreTimes' | 'pressOneMoreTime';

/**
 * Lets a person leave a page at once that somebody else must not see them read.
 *
 * @summary A way out of a page about domestic violence or the like; also by pressing Shift three times.
 * @tag nusa-exit-this-page
 *
 * @slot - The author's own `<a>`, instead of the rendered one.
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

  /** The text of the link: text, or a Lit template for rich text; without it, the catalogue's. */
  declare label: unknown;
  /** Where to go; without it the weather service, which anybody may have looked at. */
  declare redirectUrl: string | undefined;
  /** What the page shows, and a screen reader says, while the next page loads. */
  declare activatedText: string | undefined;
  /** What a screen reader says when Shift was not pressed again in time. */
  declare timedOutText: string | undefined;
  /** What a screen reader says after the first press of Shift. */
  declare pressTwoMoreTimesText: string | undefined;
  /** What a screen reader says after the second press of Shift. */
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
    listen(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('click', this.#onClick);
    this.removeEventListener('keydown', this.#onKeydown);
    window.removeEventListener('pageshow', this.#onPageShow);
    unlisten(this);
    this.#reset();
  }

  /** Covers the page and leaves it. */
  exit(): void {
    this.#forget();
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

  /** @internal Makes the author's own link what ours would be. */
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
    void this.updateComplete.then(() => this.requestUpdate()); // Now the keyboard works.
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.applyAria();
  }

  /** @internal The document heard a key. */
  keyReleased(event: KeyboardEvent): void {
    if (event.key === 'Shift' && !this.#wasModified) this.#pressed();
    else if (this.#presses) this.#timeOut();
    this.#wasModified = event.shiftKey; // Shift that wrote a capital letter was for that.
  }

  get #authorLink(): ElementLike | undefined {
    return this.context.children().find(({ localName }) => localName === 'a');
  }

  #renderLabel(): unknown {
    return html`<span class="nusa-visually-hidden">${messages(this, 'prefix')} </span
      >${messages(this, 'text')}`;
  }

  /** Not in the first render, which is also the server's: without JavaScript there is nothing to count. */
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

  #pressed(): void {
    if (++this.#presses >= PRESSES) {
      this.exit();
      return;
    }
    this.#say(this.#presses === 1 ? 'pressTwoMoreTimes' : 'pressOneMoreTime');
    this.#timer = setTimeout(() => this.#timeOut(), TIMEOUT);
  }

  #timeOut(): void {
    this.#presses = 0;
    this.#say('timedOut');
    this.#timer = setTimeout(this.#forget, TIMEOUT);
  }

  #say(status: MessageKey | undefined): void {
    clearTimeout(this.#timer);
    this.#status = status;
    this.requestUpdate();
  }

  #forget = (): void => {
    this.#presses = 0;
    this.#say(undefined);
  };

  /** Back to a page that the browser had kept: it is shown again. Its first `pageshow` comes late on a slow network, when somebody may be leaving. */
  #onPageShow = (event: PageTransitionEvent): void => {
    if (event.persisted) this.#reset();
  };

  #reset(): void {
    uncoverPage();
    this.#forget();
  }

  #onClick = (event: MouseEvent): void => {
    if (!(event.target as Element).closest('a')) return;
    event.preventDefault();
    this.exit();
  };

  /** A link with the role of a button is pressed with the space bar too (ARIA button pattern). */
  #onKeydown = (event: KeyboardEvent): void => {
    if (event.key !== ' ') return;
    event.preventDefault();
    this.exit();
  };
}
