import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { type LightChildren, readLightChildren } from './light-children.js';
import { ControlHost } from './control-host.js';
import { applyAttributes, foreignIds, idsOfHelp } from './author-control.js';
import { renderError } from './render-error.js';
import type { ElementLike } from '../base/render-context.js';
import { DEV, warn } from '#warn';

/** Sizes of labels and legends, as in GOV.UK. */
export type LabelSize = 's' | 'm' | 'l' | 'xl';

/**
 * The base of the elements that own one native control with its label, hint and error, rendered
 * or written by the author. Native events bubble from the control untouched.
 */
export abstract class FormField extends ControlHost {
  static override properties: PropertyDeclarations = {
    label: {},
    hint: {},
    errorMessage: { attribute: 'error-message', reflect: true },
    describedBy: { attribute: 'described-by' },
    labelSize: { attribute: 'label-size' },
    pageHeading: { attribute: 'page-heading', type: Boolean },
  };

  /** The label: text, or a Lit template for rich text. */
  declare label: unknown;
  /** Help for everyone: text, or a Lit template for rich text. */
  declare hint: unknown;
  /** What is wrong and how to fix it (WCAG 3.3.1); shows the field in its error state. */
  declare errorMessage: string | null | undefined;
  /** Ids of further elements that describe the control. */
  declare describedBy: string | undefined;
  /** The size of the label: `s`, `m`, `l` or `xl`. */
  declare labelSize: LabelSize | undefined;
  /** Whether the label is also the page's `h1`. */
  declare pageHeading: boolean;

  /** @internal See `isFormField`. */
  static formField = true;

  #generatedId: string | undefined;
  #hasHelp: boolean | undefined;
  #appliedAttributes: Record<string, string> = {};
  #author: LightChildren | undefined;

  override childrenChanged(): void {
    this.#author = undefined;
    super.childrenChanged();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.applyAria(this);
    const { control } = this;
    // Hydration does not touch attributes, and Back may have opened the conditional content meanwhile.
    const isOurs = this.required || !this.authorControl;
    if (control && isOurs && control.required !== this.isRequired)
      control.required = this.isRequired;
  }

  /** @internal Renders the label, hint and error, and the control unless it follows the author's help. */
  override render(): unknown {
    const { label } = this.#readLightChildren();
    if (DEV && !label && !this.labelText)
      warn(this, 'label', 'is missing: every field needs a visible label (WCAG 3.3.2).');
    const classes = `nusa-label${this.labelSize ? ` nusa-label--${this.labelSize}` : ''}`;
    const id = this.fieldId;
    const hint = this.renderHint();
    // The error and the control follow the author's help, in the second container.
    const isSplit = this.hasHelp && !this.authorControl;
    const error = isSplit ? nothing : this.renderError();
    const control = this.hasHelp || this.authorControl ? nothing : this.renderControl();
    // Written out, because a nested template would slow down every field of a page.
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

  /** @internal The container follows the author's label. */
  override get containerAnchor(): ElementLike | undefined {
    return this.#readLightChildren().label;
  }

  /** @internal Renders the native control. */
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

  /** @internal The id that the error summary links to. */
  get errorTarget(): string {
    return this.fieldId;
  }

  /** @internal The control that the author wrote among the children. */
  get authorControl(): ElementLike | undefined {
    return this.#readLightChildren().control;
  }

  /** @internal Whether the author supplied rich help. Decided once: help added later follows the control, which must not move. */
  protected get hasHelp(): boolean {
    return (this.#hasHelp ??= this.#readLightChildren().help.length > 0);
  }

  /** @internal The ids that describe the control, in reading order. */
  get describedByIds(): string | undefined {
    const id = this.fieldId;
    const ids = [
      this.describedBy,
      foreignIds(this.authorControl, id, this.describedBy),
      this.hint ? `${id}-hint` : undefined,
      ...this.helpIds().map(([, helpId]) => helpId),
      this.#hasOwnError ? `${id}-error` : undefined,
    ];
    return ids.filter(Boolean).join(' ') || undefined;
  }

  /** @internal The author's help elements and the ids by which the control refers to them. */
  helpIds(): [ElementLike, string][] {
    return idsOfHelp(this.#readLightChildren().help, this.fieldId);
  }

  /** @internal The attributes that an author's own control is given. */
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

  /** @internal Sets the ids and ARIA of the author's own control, label and help. */
  override applyAria(_host: ElementLike): void {
    for (const [child, id] of this.helpIds()) child.setAttribute('id', id);
    const { control, label } = this.#readLightChildren();
    const native = label?.localName === 'h1' ? [...label.children][0] : label;
    native?.setAttribute('for', this.fieldId);
    if (!control) return;
    this.#appliedAttributes = applyAttributes(
      control,
      this.controlAttributes(),
      this.#appliedAttributes,
    );
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

  /** Whether the field renders the error; not when the author wrote a `nusa-error-message`. */
  get #hasOwnError(): boolean {
    return (
      Boolean(this.errorMessage) &&
      !this.helpIds().some(([child]) => child.localName === 'nusa-error-message')
    );
  }

  #readLightChildren(): LightChildren {
    return (this.#author ??= readLightChildren(
      this.context.children(),
      Boolean(this.labelText),
      (child) => this.isOwnControl(child),
    ));
  }
}
