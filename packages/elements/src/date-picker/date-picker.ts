import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { split } from '../field/date-parts.js';
import { NusaElement } from '../base/nusa-element.js';
import { DEV, warn } from '#warn';
import {
  addDays,
  addMonths,
  formatDay,
  startOfWeek,
  today,
  weeksOf,
  type Day,
} from './calendar.js';
import { datePickerStyles } from './date-picker.styles.js';
import { messages } from './messages.js';

/** `dateStyle` writes `01 Agustus` in Bahasa Indonesia. */
const FULL = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;

/** How far each key of the ARIA date picker dialog pattern moves: in days, or in months. */
const DAY_STEPS: Record<string, number> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowUp: -7,
  ArrowDown: 7,
};
const MONTH_STEPS: Record<string, number> = { PageUp: -1, PageDown: 1 };

/** The buttons around the month's name: their texts and how many months each moves. */
const STEPS = [
  ['previousYear', -12, '«'],
  ['previousMonth', -1, '‹'],
  ['nextMonth', 1, '›'],
  ['nextYear', 12, '»'],
] as const;

/**
 * Adds a calendar to a date input, for days that people look up, for example of an appointment.
 *
 * Without JavaScript, only the three inputs are shown.
 *
 * @summary A button beside a date input that opens a calendar.
 * @tag nusa-date-picker
 *
 * @slot - The `nusa-date-input`.
 * @csspart button - The button that opens the calendar.
 * @csspart dialog - The native `<dialog>` with the calendar.
 */
export class NusaDatePicker extends NusaElement {
  static override properties: PropertyDeclarations = {
    min: {},
    max: {},
    excludedDates: { attribute: 'excluded-dates' },
    excludedDays: { attribute: 'excluded-days' },
    focusedDay: { state: true },
  };

  static override styles = datePickerStyles;

  /** The first day that can be chosen, as `yyyy-mm-dd`. */
  declare min: string | undefined;
  /** The last day that can be chosen, as `yyyy-mm-dd`. */
  declare max: string | undefined;
  /** Days that cannot be chosen, as `yyyy-mm-dd`, separated by spaces. */
  declare excludedDates: string | undefined;
  /** Days of the week that cannot be chosen, for example `saturday sunday`. */
  declare excludedDays: string | undefined;
  /** @internal The day that has keyboard focus; its month is shown. */
  declare focusedDay: Day | undefined;

  #movesFocus = false;

  /** Opens the calendar, at the day that was entered, or today. */
  show(): void {
    this.focusedDay = this.#clamp(this.#value || today());
    this.#movesFocus = true;
    this.#dialog.showModal();
  }

  override render(): unknown {
    // The server and the first render have the inputs only: a button that needs scripts comes with them.
    return html`<slot></slot>${this.hasUpdated ? this.#renderPicker() : nothing}`;
  }

  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    if (DEV && !this.#dateInput)
      warn(this, 'date-input', 'is missing: put a <nusa-date-input> inside.');
    this.requestUpdate();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.#movesFocus) return;
    this.#movesFocus = false;
    this.renderRoot.querySelector<HTMLElement>('td [tabindex="0"]')?.focus();
  }

  get #dateInput() {
    return this.querySelector('nusa-date-input');
  }
  get #dialog(): HTMLDialogElement {
    return this.renderRoot.querySelector('dialog')!;
  }
  get #value(): Day {
    return this.#dateInput?.value ?? '';
  }

  /** The page's language as it is written in Indonesia: in English too, the day before the month. */
  get #locale(): string {
    const [language] = this.language.split('-');
    return language === 'en' ? 'en-GB' : `${language}-ID`; // WebKit writes en-ID as Americans do.
  }

  #renderPicker(): unknown {
    const choose = messages(this, 'choose');
    const legend = this.#dateInput?.getAttribute('legend');
    const day = this.focusedDay;
    return html`<button
        type="button"
        part="button"
        id="open"
        aria-haspopup="dialog"
        aria-label=${legend ? `${choose}: ${legend}` : nothing}
        @click=${this.show}
      >
        ${choose}
      </button>
      <dialog part="dialog" aria-label=${choose}>
        ${day ? this.#renderMonth(day) : nothing}
      </dialog>`;
  }

  #renderMonth(day: Day): unknown {
    const locale = this.#locale;
    const steps = STEPS.map((step) => this.#renderStep(step));
    const weeks = weeksOf(day);
    const name = (weekday: 'long' | 'short', i: number) =>
      formatDay(addDays(weeks[1]![0]!, i), locale, { weekday });
    return html`<div>
        ${steps.slice(0, 2)}
        <h2 id="month" aria-live="polite">
          ${formatDay(day, locale, { month: 'long', year: 'numeric' })}
        </h2>
        ${steps.slice(2)}
      </div>
      <table role="grid" aria-labelledby="month" @keydown=${this.#onKeydown}>
        <thead>
          <tr>
            ${weeks[1]!.map(
              (_, i) => html`<th scope="col" abbr=${name('long', i)}>${name('short', i)}</th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${weeks.map(
            (week) =>
              html`<tr>
                ${week.map((each) => this.#renderDay(each, locale))}
              </tr>`,
          )}
        </tbody>
      </table>
      <button type="button" @click=${this.#close}>${messages(this, 'close')}</button>`;
  }

  #renderStep([key, months, sign]: (typeof STEPS)[number]): unknown {
    return html`<button
      type="button"
      aria-label=${messages(this, key)}
      data-months=${months}
      @click=${this.#onStep}
    >
      ${sign}
    </button>`;
  }

  #renderDay(day: Day | undefined, locale: string): unknown {
    if (!day) return html`<td></td>`;
    return html`<td aria-selected=${day === this.#value ? 'true' : nothing}>
      <button
        type="button"
        tabindex=${day === this.focusedDay ? 0 : -1}
        aria-label=${formatDay(day, locale, FULL)}
        aria-current=${day === today() ? 'date' : nothing}
        aria-disabled=${this.#isExcluded(day) ? 'true' : nothing}
        data-day=${day}
        @click=${this.#onChoose}
      >
        ${Number(day.slice(8))}
      </button>
    </td>`;
  }

  #isExcluded(day: Day): boolean {
    const excluded = `${this.excludedDates} ${this.excludedDays}`.split(/\s+/);
    return (
      day !== this.#clamp(day) ||
      excluded.includes(day) ||
      excluded.includes(formatDay(day, 'en', { weekday: 'long' }).toLowerCase())
    );
  }

  #clamp(day: Day): Day {
    if (this.min && day < this.min) return this.min;
    return this.max && day > this.max ? this.max : day;
  }

  #onStep = ({ currentTarget }: Event): void => {
    const { months } = (currentTarget as HTMLElement).dataset;
    this.focusedDay = this.#clamp(addMonths(this.focusedDay!, Number(months)));
  };

  #onChoose = ({ currentTarget }: Event): void => {
    const day = (currentTarget as HTMLElement).dataset.day!;
    if (this.#isExcluded(day)) return;
    for (const part of ['day', 'month', 'year'] as const) {
      const input = this.querySelector<HTMLInputElement>(`input[id$="-${part}"]`);
      if (!input) continue;
      input.value = split(day)[part]!;
      for (const type of ['input', 'change'])
        input.dispatchEvent(new Event(type, { bubbles: true }));
    }
    this.#close();
  };

  #close = (): void => {
    this.#dialog.close();
    this.renderRoot.querySelector<HTMLElement>('#open')!.focus();
  };

  #onKeydown = (event: KeyboardEvent): void => {
    const { key, shiftKey } = event;
    const day = this.focusedDay!;
    const months = (MONTH_STEPS[key] ?? 0) * (shiftKey ? 12 : 1);
    // Left and right follow the visual direction.
    const days = /t$/.test(key) && isRightToLeft(this) ? -DAY_STEPS[key]! : DAY_STEPS[key];
    let to: Day | undefined;
    if (key === 'Home') to = startOfWeek(day);
    else if (key === 'End') to = addDays(startOfWeek(day), 6);
    else if (months) to = addMonths(day, months);
    else if (days) to = addDays(day, days);
    if (!to) return;
    event.preventDefault();
    this.#movesFocus = true;
    this.focusedDay = this.#clamp(to);
  };
}

const isRightToLeft = (element: Element): boolean => getComputedStyle(element).direction === 'rtl';
