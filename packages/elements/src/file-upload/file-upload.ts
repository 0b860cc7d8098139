import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { FormField } from '../field/form-field.js';
import { formatMessage, type Message, type MessageValues } from '../i18n/messages.js';
import { DropZone } from './drop-zone.js';
import { messages } from './messages.js';

type MessageKey = Parameters<typeof messages>[1];

/**
 * Lets a person send a file, such as a scan of a document.
 *
 * @summary A native file input with label, hint and error; or a button on which files can be dropped.
 * @tag nusa-file-upload
 *
 * @slot - Help with markup, shown between hint and control; or the author's own `<input type="file">`.
 * @event input - Native, from the control.
 * @event change - Native, from the control: the person chose or dropped files.
 */
export class NusaFileUpload extends FormField {
  static override properties: PropertyDeclarations = {
    accept: {},
    capture: {},
    multiple: { type: Boolean },
    dropZone: { attribute: 'drop-zone', type: Boolean },
    chooseFilesButtonText: { attribute: 'choose-files-button-text' },
    dropInstructionText: { attribute: 'drop-instruction-text' },
    noFileChosenText: { attribute: 'no-file-chosen-text' },
    multipleFilesChosenText: { attribute: 'multiple-files-chosen-text' },
    enteredDropZoneText: { attribute: 'entered-drop-zone-text' },
    leftDropZoneText: { attribute: 'left-drop-zone-text' },
  };

  /** The kinds of file, for example `.pdf,image/*`; the server must check them too. */
  declare accept: string | undefined;
  /** `user` or `environment`: the camera that a phone opens, instead of the choice between camera and files. */
  declare capture: string | undefined;
  /** Whether more than one file can be chosen. */
  declare multiple: boolean;
  /** Whether, with JavaScript, the input is replaced by a button in the page's language that also accepts dropped files. */
  declare dropZone: boolean;
  /** With `drop-zone`, the text of the button; defaults to the catalogue's. */
  declare chooseFilesButtonText: Message | undefined;
  /** With `drop-zone`, the text that says files can be dropped. */
  declare dropInstructionText: Message | undefined;
  /** With `drop-zone`, the text shown when no file is chosen. */
  declare noFileChosenText: Message | undefined;
  /** With `drop-zone`, the text shown when several files are chosen; `%{count}` is replaced by their number. */
  declare multipleFilesChosenText: Message | undefined;
  /** With `drop-zone`, what a screen reader says when files are dragged over it. */
  declare enteredDropZoneText: Message | undefined;
  /** With `drop-zone`, what a screen reader says when they are dragged away again. */
  declare leftDropZoneText: Message | undefined;

  readonly #dropZone = new DropZone(this);
  #authorId: string | undefined;

  /** The chosen files. */
  get files(): FileList | null {
    return (this.control as HTMLInputElement | undefined)?.files ?? null;
  }

  /** @internal The id of what the label names: with a drop zone its button, while the input has `{id}-input`. */
  override get fieldId(): string {
    return this.#authorId ?? super.fieldId;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('change', this.#onChange);
    this.addEventListener('focusin', this.#onFocus);
  }

  /** Focuses the control, or the button that replaces it. */
  override focus(options?: FocusOptions): void {
    (this.#dropZone.button ?? this.control)?.focus(options);
  }

  override renderControl(): unknown {
    const isReplaced = this.#isReplaced;
    return html`<input
        class=${isReplaced ? 'nusa-visually-hidden' : 'nusa-control nusa-file'}
        type="file"
        id=${isReplaced ? `${this.fieldId}-input` : this.fieldId}
        name=${this.name ?? nothing}
        accept=${this.accept ?? nothing}
        capture=${this.capture ?? nothing}
        aria-describedby=${this.describedByIds ?? nothing}
        aria-invalid=${this.errorMessage ? 'true' : nothing}
        aria-hidden=${isReplaced ? 'true' : nothing}
        tabindex=${isReplaced ? '-1' : nothing}
        ?multiple=${this.multiple}
        ?required=${this.isRequired}
        ?disabled=${this.isDisabled}
      />${isReplaced ? this.#dropZone.render() : nothing}`;
  }

  override renderAfterChildren(): unknown {
    if (!this.authorControl) return super.renderAfterChildren();
    return this.#isReplaced ? this.#dropZone.render() : undefined;
  }

  override controlAttributes(): Record<string, string> {
    if (!this.#isReplaced) {
      this.#authorId = undefined;
      return super.controlAttributes();
    }
    const id = (this.#authorId ??= super.fieldId);
    return {
      ...super.controlAttributes(),
      id: `${id}-input`,
      'aria-hidden': 'true',
      tabindex: '-1',
    };
  }

  /** @internal A text of the drop zone. */
  text(key: MessageKey, values?: MessageValues): string {
    const own = this[`${key}Text`];
    return own ? formatMessage(own, this.language, values ?? {}) : messages(this, key, values);
  }

  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    if (this.dropZone) void this.updateComplete.then(() => this.requestUpdate());
  }

  /** Not in the first render, which is also the server's: without JavaScript the input does the work. */
  get #isReplaced(): boolean {
    return Boolean(this.dropZone) && this.hasUpdated;
  }

  #onChange = (): void => {
    if (this.dropZone) this.requestUpdate();
  };

  /** Where an error's link, or the browser's own check, leads to the visually hidden input. */
  #onFocus = (event: Event): void => {
    if (event.target === this.control) this.#dropZone.button?.focus();
  };
}
