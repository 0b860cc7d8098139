import type { PropertyDeclarations, PropertyValues } from 'lit';
import { LightElement } from '../base/light-element.js';
import type { ElementLike } from '../base/render-context.js';
import { isDisabled, isReachable } from './availability.js';
import { restoreControl, type NativeControl } from '../dom/control-state.js';

/**
 * The part of a field that behaves like HTML's own form controls. The native control is the source
 * of truth: `value`, `validity` and `focus()` delegate to it. Values set before the first
 * render are applied to it then.
 */
export abstract class ControlHost extends LightElement {
  static override properties: PropertyDeclarations = {
    name: {},
    controlId: { attribute: 'control-id' },
    defaultValue: { attribute: 'value' },
    disabled: { type: Boolean },
    required: { type: Boolean },
    autocomplete: {},
  };

  /** The name that the value is submitted under. */
  declare name: string | undefined;
  /** The control's `id`. Defaults to `name`. */
  declare controlId: string | undefined;
  /** The value initially and after `form.reset()`. The `value` attribute. */
  declare defaultValue: string | undefined;
  /** Whether the control is disabled. */
  declare disabled: boolean;
  /** Whether an answer is required; validated by `nusa-form`, or by the browser without one. */
  declare required: boolean;
  /** The `autocomplete` token of the HTML standard (WCAG 1.3.5). */
  declare autocomplete: string | undefined;

  #control: NativeControl | undefined;
  #pendingValue: string | undefined;
  #pendingValidity: string | undefined;

  /** @internal The control that the author wrote among the children. */
  protected abstract get authorControl(): ElementLike | undefined;

  /** @internal */
  get isDisabled(): boolean {
    return isDisabled(this);
  }

  /** @internal */
  get isRequired(): boolean {
    return Boolean(this.required) && this.isReachable;
  }

  /**
   * @internal Whether the content of every choice around it is shown: in hidden conditional
   * content a browser would refuse to submit a required control and could not show why.
   */
  get isReachable(): boolean {
    return isReachable(this);
  }

  /** The native control; `undefined` before the first render. */
  get control(): NativeControl | undefined {
    return this.#control;
  }

  /** The current value of the control. */
  get value(): string {
    return this.#control ? this.#control.value : (this.#pendingValue ?? this.defaultValue ?? '');
  }
  set value(value: string) {
    if (this.#control) this.#control.value = value;
    else this.#pendingValue = value;
  }

  /** The form that owns the control. */
  get form(): HTMLFormElement | null {
    return this.#control?.form ?? null;
  }

  /** The control's validity state. */
  get validity(): ValidityState | undefined {
    return this.#control?.validity;
  }

  /** The browser's message, in the browser's language; `nusa-form` shows its own. */
  get validationMessage(): string {
    return this.#control?.validationMessage ?? '';
  }

  /** Whether the control takes part in validation. */
  get willValidate(): boolean {
    return this.#control?.willValidate ?? false;
  }

  /** Returns whether the control is valid; fires `invalid` on it if it is not. */
  checkValidity(): boolean {
    return this.#control?.checkValidity() ?? true;
  }

  /** Returns whether the control is valid; if it is not, the browser reports the error. */
  reportValidity(): boolean {
    return this.#control?.reportValidity() ?? true;
  }

  /** Sets the page's own error message; an empty string makes the control valid again. */
  setCustomValidity(message: string): void {
    if (this.#control) this.#control.setCustomValidity(message);
    else this.#pendingValidity = message;
  }

  /** Focuses the control. */
  override focus(options?: FocusOptions): void {
    this.#control?.focus(options);
  }

  override blur(): void {
    this.#control?.blur();
  }

  override childrenChanged(): void {
    super.childrenChanged();
    // morphdom moves nodes with ids out of their container one by one.
    if (this.#control && !this.contains(this.#control)) this.renderFromScratch();
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    this.findControl();
  }

  /** @internal Finds the control after each render, and applies the values that were set before. */
  protected findControl(): void {
    const control =
      (this.authorControl as unknown as NativeControl | undefined) ??
      this.querySelector<NativeControl>('[data-nusa] :is(input,textarea,select)') ??
      undefined;
    if (control === this.#control) return;
    const old = this.#control;
    this.#control = control;
    if (!control) return;
    if (old) restoreControl(old, control);
    if (this.#pendingValue !== undefined) control.value = this.#pendingValue;
    if (this.#pendingValidity !== undefined) control.setCustomValidity(this.#pendingValidity);
    this.#pendingValue = this.#pendingValidity = undefined;
  }
}
