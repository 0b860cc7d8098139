import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { formatMessage, type Message } from '../i18n/messages.js';
import type { Problem } from '../field/problem.js';
import { NusaTextarea } from '../textarea/textarea.js';
import { countText, type CountType } from './count.js';
import { messages } from './messages.js';
import { DEV, warn } from '#warn';

/** How often the spoken count is updated, in milliseconds; as in GOV.UK. */
const INTERVAL = 1000;
/** How long typing must pause before the count is announced, in milliseconds; as in GOV.UK. */
const TYPING_PAUSE = 500;

/**
 * A textarea that shows how much of its limit is left.
 *
 * @summary Several lines of text with a limit.
 * @tag nusa-character-count
 *
 * @slot - Help with markup, shown between hint and control; or the author's own `<textarea>`.
 * @event input - Native, from the control: the value changed while typing.
 * @event change - Native, from the control: the person committed a new value.
 */
export class NusaCharacterCount extends NusaTextarea {
  static override properties: PropertyDeclarations = {
    countType: { attribute: 'count-type' },
    threshold: {},
    textareaDescriptionText: { attribute: 'textarea-description-text' },
    charactersUnderLimitText: { attribute: 'characters-under-limit-text' },
    charactersAtLimitText: { attribute: 'characters-at-limit-text' },
    charactersOverLimitText: { attribute: 'characters-over-limit-text' },
    wordsUnderLimitText: { attribute: 'words-under-limit-text' },
    wordsAtLimitText: { attribute: 'words-at-limit-text' },
    wordsOverLimitText: { attribute: 'words-over-limit-text' },
  };

  /** What counts: `length` (default, UTF-16 units), `characters` as people see them, or `words`. */
  declare countType: CountType | undefined;
  /** The percentage of the limit from which the count is shown. */
  declare threshold: string | number | undefined;
  /** The text that describes the limit; `%{count}` is replaced by the number. */
  declare textareaDescriptionText: Message | undefined;
  /** The text shown below the limit; the property also takes plural forms. */
  declare charactersUnderLimitText: Message | undefined;
  /** The text shown at the limit. */
  declare charactersAtLimitText: Message | undefined;
  /** The text shown above the limit. */
  declare charactersOverLimitText: Message | undefined;
  /** The same text for `count-type="words"`. */
  declare wordsUnderLimitText: Message | undefined;
  /** The same text for `count-type="words"`. */
  declare wordsAtLimitText: Message | undefined;
  /** The same text for `count-type="words"`. */
  declare wordsOverLimitText: Message | undefined;

  /** The entered length; `undefined` on the server, which renders only the limit. */
  #shown: number | undefined;
  #spoken: number | undefined;
  #lastInput = 0;
  #interval: ReturnType<typeof setInterval> | undefined;

  override get value(): string {
    return super.value;
  }
  override set value(value: string) {
    super.value = value;
    this.#count();
  }

  /** @internal */
  override get describedByIds(): string {
    return [`${this.fieldId}-info`, super.describedByIds].filter(Boolean).join(' ');
  }

  /** @internal */
  findProblem(): Problem | undefined {
    const { control } = this;
    if (!control?.willValidate || this.#remaining(this.#entered) >= 0) return undefined;
    const limit = { count: Number(this.maxlength) };
    const message = messages(this, `${this.#unit}TooLong`, limit);
    return { constraint: 'maxlength', control, message };
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('input', this.#onInput);
    this.addEventListener('focusin', this.#onFocus);
    this.addEventListener('focusout', this.#onBlur);
    window.addEventListener('pageshow', this.#onRestore);
    document.addEventListener('reset', this.#onRestore);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#onBlur(); // Not every browser fires `focusout` when a focused control is removed.
    window.removeEventListener('pageshow', this.#onRestore);
    document.removeEventListener('reset', this.#onRestore);
  }

  override renderControl(): unknown {
    if (DEV && !Number(this.maxlength)) {
      warn(this, 'maxlength', 'is missing or not a number: the count needs a limit.');
    }
    return html`${super.renderControl()}${this.#renderCount()}`;
  }

  /** Hydration must match the server's markup; a field created in the browser can count before its first render. */
  protected override willUpdate(): void {
    if (this.needsFirstRender && !this.authorControl) this.#shown = this.#spoken = this.#entered;
  }

  override renderAfterChildren(): unknown {
    return this.authorControl ? this.#renderCount() : super.renderAfterChildren();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { control } = this;
    if (!control) return;
    control.removeAttribute('maxlength'); // The author's own textarea may have one.
    queueMicrotask(() => this.#count());
    control.classList.toggle('nusa-control--error', this.#remaining(this.#shown) < 0);
  }

  /** @internal Input is never cut off: text over the limit is marked as an error, so that people can shorten it. */
  protected override get nativeMaxlength(): undefined {
    return undefined;
  }

  #renderCount(): unknown {
    const isCounting = this.#shown !== undefined;
    const limit = isCounting ? 'nusa-hint nusa-count-limit' : 'nusa-hint';
    const look = this.#remaining(this.#shown) < 0 ? 'nusa-error' : 'nusa-hint';
    const shown = this.#messageFor(this.#shown);
    const spoken = this.#spoken === this.#shown ? shown : this.#messageFor(this.#spoken);
    return html`<span class="nusa-count"
      ><span class=${limit} id=${`${this.fieldId}-info`}
        >${this.#message('Description', Number(this.maxlength))}</span
      >${
        isCounting
          ? html`<span class=${look} aria-hidden="true">${shown}</span
              ><span class="nusa-visually-hidden" aria-live="polite">${spoken}</span>`
          : nothing
      }</span
    >`;
  }

  get #entered(): number {
    return countText(this.value, this.countType, this.language);
  }

  #remaining(entered: number | undefined): number {
    return Number(this.maxlength) - (entered ?? 0);
  }

  #messageFor(entered: number | undefined): string {
    const left = this.#remaining(entered);
    const isBelowThreshold =
      (entered ?? 0) < (Number(this.maxlength) * Number(this.threshold)) / 100;
    if (isBelowThreshold || Number.isNaN(left)) return '';
    return this.#message(
      left > 0 ? 'UnderLimit' : left < 0 ? 'OverLimit' : 'AtLimit',
      Math.abs(left),
    );
  }

  #message(key: 'Description' | 'UnderLimit' | 'AtLimit' | 'OverLimit', count: number): string {
    if (Number.isNaN(count)) return ''; // Without a limit there is nothing to say.
    const own =
      key === 'Description' ? this.textareaDescriptionText : this[`${this.#unit}${key}Text`];
    return own
      ? formatMessage(own, this.language, { count })
      : messages(this, `${this.#unit}${key}`, { count });
  }

  get #unit(): 'words' | 'characters' {
    return this.countType === 'words' ? 'words' : 'characters';
  }

  #count(): void {
    const entered = this.#entered;
    if (this.#shown === entered || !this.control) return;
    this.#spoken ??= entered;
    this.#shown = entered;
    this.requestUpdate();
  }

  #onInput = (): void => {
    this.#lastInput = Date.now();
    this.#count();
  };

  #onFocus = (): void => {
    this.#interval ??= setInterval(this.#speak, INTERVAL);
  };

  #onBlur = (): void => {
    clearInterval(this.#interval);
    this.#interval = undefined;
  };

  /** Going Back and resetting change the value without an `input` event, a moment later. */
  #onRestore = (): void => {
    setTimeout(() => this.#count());
  };

  /** Dictation and scripts change the value without an `input` event, so it recounts each time. */
  #speak = (): void => {
    if (Date.now() - this.#lastInput < TYPING_PAUSE) return;
    this.#count();
    if (this.#spoken === this.#shown) return;
    this.#spoken = this.#shown;
    this.requestUpdate();
  };
}
