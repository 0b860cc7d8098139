import { html, nothing, type PropertyDeclarations } from 'lit';
import { fieldMessages } from './field-messages.js';
import { FormField } from './form-field.js';
import { inherited, inheritedFlag } from '../base/inherited.js';
import type { ElementLike, GroupHost } from '../base/render-context.js';

/**
 * The base of radio and checkbox: a native control before its label, in a group
 * from which it inherits its name; the author's children are its conditional content.
 */
export abstract class Choice extends FormField {
  static override properties: PropertyDeclarations = {
    defaultValue: { attribute: 'value' },
    defaultChecked: { attribute: 'checked', type: Boolean },
    divider: {},
  };

  /** The tag of the group that this choice belongs to. */
  protected abstract readonly groupTag: string;
  /** The type of the native input. */
  protected abstract readonly type: 'radio' | 'checkbox';

  /** Whether it is checked initially and after `form.reset()`. The `checked` attribute. */
  declare defaultChecked: boolean;
  /** A text above this choice that separates it from the others, for example `atau`. */
  declare divider: string | undefined;

  #pendingChecked: boolean | undefined;

  override get control(): HTMLInputElement | undefined {
    return super.control as HTMLInputElement | undefined;
  }

  /** Whether it is checked. */
  get checked(): boolean {
    return this.control?.checked ?? this.#pendingChecked ?? this.isInitiallyChecked;
  }
  set checked(checked: boolean) {
    if (this.control) this.control.checked = checked;
    else this.#pendingChecked = checked;
  }

  /** @internal Whether its conditional content is shown; `isReachable` finds a choice by this property. */
  get isRevealing(): boolean {
    return this.checked;
  }

  /** @internal The group; `undefined` for a choice outside a group. */
  get group(): GroupHost | undefined {
    return this.context.closest(this.groupTag);
  }

  /** @internal */
  get isInitiallyChecked(): boolean {
    if (this.defaultChecked) return true;
    const chosen = this.group && inherited(this.group, 'defaultValue', 'value');
    return chosen !== undefined && this.matchesGroupValue(chosen);
  }

  /** @internal The id of the control: the group's name for the first choice, then `{name}-2`. */
  override get fieldId(): string {
    const group = this.group;
    const isGiven = this.controlId || this.authorControl?.getAttribute('id');
    if (isGiven || !group) return super.fieldId;
    const prefix = inherited(group, 'controlId', 'control-id') ?? inherited(group, 'name');
    if (!prefix) return super.fieldId;
    const index = this.context.indexIn(group);
    return index ? `${prefix}-${index + 1}` : prefix;
  }

  /** @internal The name under which it is submitted. */
  get controlName(): string | undefined {
    return this.name ?? (this.group && inherited(this.group, 'name'));
  }

  override get isDisabled(): boolean {
    return super.isDisabled || (this.group !== undefined && inheritedFlag(this.group, 'disabled'));
  }

  override render(): unknown {
    const id = this.fieldId;
    const divider = this.divider
      ? html`<span class="nusa-divider">${this.divider}</span>`
      : nothing;
    const control = this.authorControl ? nothing : this.renderControl();
    const label = this.label
      ? html`<label class="nusa-choice-label" for=${id}>${this.label}</label>`
      : nothing; // The author wrote it.
    const info = this.#hasContent
      ? html`<span hidden id=${`${id}-info`}>${fieldMessages(this, 'reveals')}</span>`
      : nothing;
    return html`${divider}${this.renderError()}<span class="nusa-choice-row"
        >${control}${label}${this.renderHint()}${info}</span
      >`;
  }

  /**
   * @internal Includes a note that checking the control reveals content, because `aria-expanded` is not allowed
   * on a radio and not announced on a checkbox.
   */
  override get describedByIds(): string | undefined {
    const ids = [super.describedByIds, this.#hasContent && `${this.fieldId}-info`];
    return ids.filter(Boolean).join(' ') || undefined;
  }

  /** @internal The control comes before its label. */
  override get containerAnchor(): undefined {
    return undefined;
  }

  override renderControl(): unknown {
    return html`<input
      class="nusa-choice"
      id=${this.fieldId}
      name=${this.controlName ?? nothing}
      type=${this.type}
      value=${this.defaultValue ?? nothing}
      ?checked=${this.isInitiallyChecked}
      aria-describedby=${this.describedByIds ?? nothing}
      aria-invalid=${this.errorMessage ? 'true' : nothing}
      ?required=${this.isRequired}
      ?disabled=${this.isDisabled}
    />`;
  }

  override controlAttributes(): Record<string, string> {
    const name = this.controlName;
    return { ...super.controlAttributes(), ...(name && { name }) };
  }

  override renderAfterChildren(): unknown {
    return undefined;
  }

  /** False, because its children are conditional content: only a hint describes the control. */
  protected override get hasHelp(): boolean {
    return false;
  }
  override helpIds(): [ElementLike, string][] {
    return this.context
      .children()
      .filter((child) => child.getAttribute('slot') === 'hint')
      .map((hint) => [hint, `${this.fieldId}-hint`]);
  }

  /** @internal Other inputs among the children are conditional content. */
  protected override isOwnControl(child: ElementLike): boolean {
    return child.localName === 'input' && child.getAttribute('type') === this.type;
  }

  /** Whether there is conditional content. */
  get #hasContent(): boolean {
    return this.context
      .children()
      .some((child) => !child.getAttribute('slot') && !this.isOwnControl(child));
  }

  protected abstract matchesGroupValue(value: string): boolean;

  protected override findControl(): void {
    super.findControl();
    if (this.#pendingChecked === undefined || !this.control) return;
    this.control.checked = this.#pendingChecked;
    this.#pendingChecked = undefined;
  }
}
