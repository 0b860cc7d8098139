import { nothing } from 'lit';
import { FIELD_TAGS, type FieldHost } from '../core/field-tags.js';
import { LightElement } from '../core/light-element.js';
import { nativeProblem } from '../core/problem.js';
import type { NativeControl } from '../core/control-state.js';
import type { NusaErrorSummary } from '../error-summary/error-summary.js';
import { text } from './messages.js';
import { problemMessage } from './problem-message.js';
import { warn } from '#warn';

type Field = HTMLElement & Partial<FieldHost>;

let unnamed = 0;

/** An id that the summary can lead to. */
const idOf = (control: HTMLElement) => (control.id ||= `nusa-control-${++unnamed}`);

/**
 * Helps a person recover from errors: checks the author's form when it is sent, and
 * says what is wrong beside each field and in the error summary.
 *
 * The browser's own checks and bubbles are switched off, because their messages
 * are in the browser's language and cannot be styled, zoomed or read again.
 *
 * @summary Validation round the author's own form.
 * @tag nusa-form
 *
 * @slot - The author's `<form>`, with a `nusa-error-summary` in it.
 */
export class NusaForm extends LightElement {
  static override boxed = false;

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('submit', this.#onSubmit, { capture: true });
    this.addEventListener('focusin', this.#switchOffNativeChecks);
    this.#switchOffNativeChecks();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('submit', this.#onSubmit, { capture: true });
    this.removeEventListener('focusin', this.#switchOffNativeChecks);
  }

  override childrenChanged(): void {
    this.#switchOffNativeChecks();
  }

  override render(): unknown {
    return nothing;
  }

  /**
   * Checks every visible field and shows the errors, as sending the form does.
   *
   * @returns whether everything is in order
   */
  validate(): boolean {
    const errors = [...this.#checkFields(), ...this.#checkOtherControls()].sort(inPageOrder);
    const summary = this.querySelector<NusaErrorSummary>('nusa-error-summary');
    if (summary)
      summary.errors = errors.map(({ control, text }) => ({ href: `#${idOf(control)}`, text }));
    this.#markTitle(errors.length > 0);
    if (!errors.length) return true;
    if (!summary) {
      warn(
        this,
        'nusa-error-summary',
        'is missing: without it a person is not told that something is wrong.',
      );
      errors[0]!.control.focus();
    } else void summary.updateComplete.then(() => this.#showSummary(summary));
    return false;
  }

  /** A page may replace its form, or its framework the attribute. */
  #switchOffNativeChecks = (): void => {
    for (const form of this.querySelectorAll('form')) form.noValidate = true;
  };

  #onSubmit = (event: SubmitEvent): void => {
    const submitter = event.submitter as HTMLButtonElement | null;
    if (submitter?.formNoValidate || this.validate()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  *#checkFields(): Iterable<FoundError> {
    for (const field of this.querySelectorAll<Field>(FIELD_TAGS.join())) {
      if (
        !field.findProblem ||
        (field.parentElement?.closest('nusa-checkboxes') && field.localName === 'nusa-checkbox')
      )
        continue;
      const problem = isVisible(field) ? field.findProblem() : undefined;
      const message = problem && problemMessage(this, field, problem);
      field.errorMessage = message ?? null;
      if (message) yield { control: problem.control, text: message };
    }
  }

  /** Controls that stand outside our fields have lost the browser's checks, so they are checked as well. */
  *#checkOtherControls(): Iterable<FoundError> {
    for (const control of this.querySelectorAll<NativeControl>('input, select, textarea')) {
      if (control.closest(FIELD_TAGS.join()) || !isVisible(control)) continue;
      const problem = nativeProblem(control);
      if (problem) yield { control, text: problemMessage(this, control, problem) };
    }
  }

  #showSummary(summary: NusaErrorSummary): void {
    summary.scrollIntoView();
    summary.focus();
  }

  #markTitle(hasErrors: boolean): void {
    const prefix = text(this, 'titlePrefix');
    const title = document.title.startsWith(prefix)
      ? document.title.slice(prefix.length)
      : document.title;
    document.title = hasErrors ? prefix + title : title;
  }
}

interface FoundError {
  control: HTMLElement;
  text: string;
}

const inPageOrder = (a: FoundError, b: FoundError) =>
  a.control.compareDocumentPosition(b.control) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;

/** Conditional content that is closed cannot be mended, so it is not checked. */
const isVisible = (element: Element) => element.getClientRects().length > 0;
