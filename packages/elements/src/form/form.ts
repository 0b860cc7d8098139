import { nothing } from 'lit';
import type { FieldHost } from '../field/field-host.js';
import { isFormField } from '../base/render-context.js';
import { LightElement } from '../base/light-element.js';
import type { Choice } from '../field/choice.js';
import type { Problem } from '../field/problem.js';
import type { NusaButton } from '../button/button.js';
import { CONTROLS, type NativeControl } from '../dom/control-state.js';
import type { NusaErrorSummary } from '../error-summary/error-summary.js';
import { messages } from './messages.js';
import { nativeProblem } from './native-problem.js';
import { problemMessage } from './problem-message.js';
import { DEV, warn } from '#warn';

type Field = HTMLElement & Partial<FieldHost>;

/**
 * Helps a person recover from errors: checks the author's form on submit, and
 * says what is wrong beside each field and in the error summary.
 *
 * The browser's own checks and bubbles are switched off, because their messages
 * are in the browser's language and cannot be styled, zoomed or read again.
 *
 * @summary Validation for the author's own form.
 * @tag nusa-form
 *
 * @slot - The author's `<form>`, with a `nusa-error-summary` in it.
 */
export class NusaForm extends LightElement {
  static override usesContainer = false;

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('submit', this.#onSubmit, { capture: true });
    this.addEventListener('focusin', this.#switchOffNativeChecks);
    this.#switchOffNativeChecks();
  }

  override childrenChanged(): void {
    this.#switchOffNativeChecks();
  }

  override render(): unknown {
    return nothing;
  }

  /**
   * Checks every visible field and shows the errors, as submitting the form does.
   *
   * @returns whether the form is valid
   */
  validate(): boolean {
    const errors = this.#check();
    const summary = this.querySelector<NusaErrorSummary>('nusa-error-summary');
    if (summary) {
      summary.errors = errors.map(({ control, text }) => {
        control.id ||= this.context.uniqueId();
        return { href: `#${control.id}`, text };
      });
    }
    this.#markTitle(errors.length > 0);
    if (!errors[0]) return true;
    if (summary) void summary.updateComplete.then(() => showSummary(summary));
    else {
      errors[0].control.focus();
      if (DEV) warn(this, 'nusa-error-summary', 'is missing: it lists the errors.');
    }
    return false;
  }

  /** A page may replace its form, and a framework may reset the attribute. */
  #switchOffNativeChecks = (): void => {
    for (const form of this.querySelectorAll('form')) form.noValidate = true;
  };

  #onSubmit = (event: SubmitEvent): void => {
    const submitter = event.submitter as HTMLButtonElement | null;
    if (submitter?.formNoValidate || this.validate()) return;
    submitter?.closest<NusaButton>('nusa-button')?.forgetClick?.();
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  /** Finds the first problem of each field, in the order of the page, and shows it beside the field. */
  #check(): FoundError[] {
    const problems = new Map<Field, Problem | undefined>();
    for (const control of this.querySelectorAll<NativeControl>(CONTROLS)) {
      const field = fieldOf(control);
      // Fields in closed conditional content cannot be fixed, so they are not checked.
      const isVisible = field.getClientRects().length > 0;
      if (problems.get(field)) continue;
      problems.set(
        field,
        isVisible ? (field.findProblem?.() ?? nativeProblem(control)) : undefined,
      );
    }
    const errors: FoundError[] = [];
    for (const [field, problem] of problems) {
      const message = problem && problemMessage(this, field, problem);
      field.errorMessage = message ?? null;
      if (message) errors.push({ control: problem.control, text: message });
    }
    return errors;
  }

  #markTitle(hasErrors: boolean): void {
    const prefix = messages(this, 'titlePrefix');
    const { title } = document;
    const bare = title.startsWith(prefix) ? title.slice(prefix.length) : title;
    document.title = (hasErrors ? prefix : '') + bare;
  }
}

interface FoundError {
  control: HTMLElement;
  text: string;
}

/** The element that shows a control's error; a control outside our fields has lost the browser's checks, so it counts too. */
function fieldOf(control: NativeControl): Field {
  let field: (Field & Partial<Choice>) | null = control;
  while (field && !isFormField(field)) field = field.parentElement;
  return (field?.group as Field | undefined) ?? field ?? control;
}

function showSummary(summary: NusaErrorSummary): void {
  summary.scrollIntoView();
  summary.focus();
}
