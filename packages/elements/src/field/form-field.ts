import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { type LightChildren, readLightChildren } from './light-children.js';
import { restoreControl, type NativeControl } from '../dom/control-state.js';
import { isDisabled } from './disabled.js';
import { fieldMessages } from './field-messages.js';
import { LightElement } from '../base/light-element.js';
import type { NusaElement } from '../base/nusa-element.js';
import type { ElementLike } from '../base/render-context.js';
import { DEV, warn } from '#warn';

/** Sizes of labels and legends, as in GOV.UK. */
export type LabelSize = 's' | 'm' | 'l' | 'xl';

/**
 * The base of the elements that own one native control with its label, hint and error.
 *
 * The control is the source of truth: the host's `value`, `validity` and
 * `focus()` delegate to it, and native events bubble from it untouched.
 */
export abstract class FormField extends LightElement {
  static override properties: PropertyDeclarations = {
    label: {},
    hint: {},
    errorMessage: { attribute: 'error-message', reflect: true },
    name: {},
    controlId: { attribute: 'control-id' },
    describedBy: { attribute: 'described-by' },
    defaultValue: { attribute: 'value' },
    disabled: { type: Boolean },
    required: { type: Boolean },
    autocomplete: {},
    labelSize: { attribute: 'label-size' },
    pageHeading: { attribute: 'page-heading', type: Boolean },
  };

  /** The label: text, or a Lit template for rich text. */
  declare label: unknown;
  /** Help that everybody needs: text, or a Lit template for rich text. */
  declare hint: unknown;
  /** What is wrong and how to mend it; shows the field in its error state. */
  declare errorMessage: string | null | undefined;
  /** The name under which the value is submitted. */
  declare name: string | undefined;
  /** The control's `id`; without it, `name`. */
  declare controlId: string | undefined;
  /** Ids of further elements that describe the control. */
  declare describedBy: string | undefined;
  /** The value that the field has at first and after `form.reset()`; the `value` attribute. */
  declare defaultValue: string | undefined;
  /** Whether the control is disabled. */
  declare disabled: boolean;
  /** Whether an answer is needed; `nusa-form` checks it, and the browser where there is no `nusa-form`. */
  declare required: boolean;
  /** The `autocomplete` token of the HTML standard (WCAG 1.3.5). */
  declare autocomplete: string | undefined;
  /** The size of the label: `s`, `m`, `l` or `xl`. */
  declare labelSize: LabelSize | undefined;
  /** Whether the label is also the page's `h1`. */
  declare pageHeading: boolean;

  /** @internal See `isFormField`. */
  static formField = true;

  #control: NativeControl | undefined;
  #pendingValue: string | undefined;
  #pendingValidity: string | undefined;
  #generatedId: string | undefined;
  #hasHelp: boolean | undefined;
  #appliedAttributes: Record<string, string> = {};
  #author: LightChildren | undefined;

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

  /** The form that the control belongs to. */
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
  /** Checks the control and fires `invalid` when it is not valid. */
  checkValidity(): boolean {
    return this.#control?.checkValidity() ?? true;
  }
  /** Checks the control and lets the browser report what is wrong. */
  reportValidity(): boolean {
    return this.#control?.reportValidity() ?? true;
  }
  /** Sets the page's own message; an empty text makes the control valid again. */
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
    this.#author = undefined;
    super.childrenChanged();
    // morphdom takes nodes with ids out of their box one by one.
    if (this.#control && !this.contains(this.#control)) this.renderFromScratch();
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    this.findControl();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.applyAria(this);
    const control = this.#control;
    // Hydration keeps what the server rendered; Back may have opened the conditional content meanwhile.
    const isOurs = this.required || !this.authorControl;
    if (control && isOurs && control.required !== this.isRequired)
      control.required = this.isRequired;
  }

  /** @internal The label, hint and error, and the control unless it stands behind the author's help. */
  override render(): unknown {
    const { label } = this.#readLightChildren();
    if (DEV && !label && !this.labelText)
      warn(this, 'label', 'is missing: every field needs a visible label (WCAG 3.3.2).');
    const classes = `nusa-label${this.labelSize ? ` nusa-label--${this.labelSize}` : ''}`;
    const id = this.fieldId;
    const hint = this.renderHint();
    // Behind the author's help stand the error and the control, in the second box.
    const isSplit = this.hasHelp && !this.authorControl;
    const error = isSplit ? nothing : this.renderError();
    const control = this.hasHelp || this.authorControl ? nothing : this.renderControl();
    // Written out, because each nested template costs every field of a page.
    if (label) return html`${hint}${error}${control}`;
    return this.pageHeading
      ? html`<h1 class="nusa-label-heading">
            <label class=${classes} for=${id}>${this.label}</label>
          </h1>
          ${hint}${error}${control}`
      : html`<label class=${classes} for=${id}>${this.label}</label>${hint}${error}${control}`;
  }

  override renderAfterChildren(): unknown {
    if (!this.hasHelp || this.authorControl) return undefined;
    return html`${this.renderError()}${this.renderControl()}`;
  }

  /** @internal The box stands behind the author's label. */
  override get containerAnchor(): ElementLike | undefined {
    return this.#readLightChildren().label;
  }

  /** @internal The native control. */
  abstract renderControl(): unknown;

  /** @internal The id of the control; hint and error are `{id}-hint` and `{id}-error`. */
  get fieldId(): string {
    return (
      this.controlId ??
      (this.authorControl?.getAttribute('id') ||
        this.name ||
        this.authorControl?.getAttribute('name')) ??
      (this.#generatedId ??= this.context.uniqueId())
    );
  }

  /** @internal Where an error's link leads. */
  get errorTarget(): string {
    return this.fieldId;
  }

  /** @internal The control that the author wrote among the children. */
  get authorControl(): ElementLike | undefined {
    return this.#readLightChildren().control;
  }

  /** @internal Whether the author wrote rich help; help that comes later stands behind the control, which does not move. */
  protected get hasHelp(): boolean {
    return (this.#hasHelp ??= this.#readLightChildren().help.length > 0);
  }

  /** @internal The ids that describe the control, in reading order. */
  get describedByIds(): string | undefined {
    const id = this.fieldId;
    const ids = [
      this.describedBy,
      this.#authorDescription,
      this.hint ? `${id}-hint` : undefined,
      ...this.helpIds().map(([, helpId]) => helpId),
      this.#hasOwnError ? `${id}-error` : undefined,
    ].filter(Boolean);
    return ids.length ? ids.join(' ') : undefined;
  }

  /** @internal The author's help elements and the ids by which the control refers to them. */
  helpIds(): [ElementLike, string][] {
    return this.#readLightChildren().help.map((child, i) => {
      const known = /^nusa-(hint|error)/.exec(child.localName)?.[1];
      const kind = known ?? `help${i ? `-${i + 1}` : ''}`;
      return [child, child.getAttribute('id') || `${this.fieldId}-${kind}`];
    });
  }

  /** @internal What an author's own control gets. */
  controlAttributes(): Record<string, string> {
    const { describedByIds } = this;
    return {
      id: this.fieldId,
      ...(describedByIds && { 'aria-describedby': describedByIds }),
      ...(this.errorMessage && { 'aria-invalid': 'true' }),
      ...(this.isRequired && { required: '' }),
      ...(this.isDisabled && { disabled: '' }),
    };
  }

  /** @internal Gives the author's own control, label and help their ids and ARIA. */
  override applyAria(_host: ElementLike): void {
    for (const [child, id] of this.helpIds()) child.setAttribute('id', id);
    const { control, label } = this.#readLightChildren();
    const native = label?.localName === 'h1' ? [...label.children][0] : label;
    native?.setAttribute('for', this.fieldId);
    if (!control) return;
    const attributes = this.controlAttributes();
    for (const name in this.#appliedAttributes)
      if (!(name in attributes)) control.removeAttribute(name);
    for (const name in attributes) control.setAttribute(name, attributes[name]!);
    this.#appliedAttributes = attributes;
  }

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
    const choice = this.context.closest(isRevealer) as Revealer | undefined;
    return !choice || (choice.isRevealing && choice.isReachable);
  }

  /** @internal Whether one of the author's children is the control of this field. */
  protected isOwnControl(child: ElementLike): boolean {
    return /^(input|textarea|select)$/.test(child.localName);
  }

  /** @internal The text that names the field. */
  protected get labelText(): unknown {
    return this.label;
  }

  protected renderHint(): unknown {
    return this.hint
      ? html`<span class="nusa-hint" id=${`${this.fieldId}-hint`}>${this.hint}</span>`
      : nothing;
  }

  protected renderError(): unknown {
    return this.#hasOwnError
      ? renderError(this, `${this.fieldId}-error`, this.errorMessage)
      : nothing;
  }

  /** An author's `nusa-error-message` says it with markup. */
  get #hasOwnError(): boolean {
    return (
      Boolean(this.errorMessage) &&
      !this.helpIds().some(([child]) => child.localName === 'nusa-error-message')
    );
  }

  /** The ids by which the author's own control was described before we added ours. */
  get #authorDescription(): string | undefined {
    const id = this.fieldId;
    const ids = this.authorControl?.getAttribute('aria-describedby')?.split(/\s+/) ?? [];
    const isOurs = (other: string) =>
      /^-(hint|error|info|help(-\d+)?)$/.test(other.slice(id.length)) && other.startsWith(id);
    return (
      ids.filter((other) => !isOurs(other) && other !== this.describedBy).join(' ') || undefined
    );
  }

  #readLightChildren(): LightChildren {
    return (this.#author ??= readLightChildren(
      this.context.children(),
      Boolean(this.labelText),
      (child) => this.isOwnControl(child),
    ));
  }

  /** @internal Finds the control after each render and gives it what was set before. */
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

/** A choice with conditional content. */
interface Revealer {
  readonly isRevealing: boolean;
  readonly isReachable: boolean;
}

const isRevealer = (element: object): boolean => 'isRevealing' in element;

/** The error of a field or a group, with its spoken prefix. */
export function renderError(host: NusaElement, id: string, message: unknown): unknown {
  // The space is inside the hidden prefix: outside it, before a comment, Chromium's accessibility tree drops it.
  return html`<span class="nusa-error" id=${id}
    ><span class="nusa-visually-hidden">${fieldMessages(host, 'errorPrefix')} </span
    >${message}</span
  >`;
}
