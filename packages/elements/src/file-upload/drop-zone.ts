import { html, nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { NativeControl } from '../dom/control-state.js';
import type { MessageValues } from '../i18n/messages.js';
import type { messages } from './messages.js';

/** What the drop zone uses of its file upload. */
interface DropZoneHost extends ReactiveControllerHost, ParentNode {
  readonly control: NativeControl | undefined;
  readonly files: FileList | null;
  readonly fieldId: string;
  readonly describedByIds: string | undefined;
  text(key: Parameters<typeof messages>[1], values?: MessageValues): string;
}

/** The number of dragged files, without texts and links. */
const countFiles = ({ items }: DataTransfer): number =>
  [...items].filter(({ kind }) => kind === 'file').length;

/**
 * The button that represents the native input, shows what is chosen, and accepts dropped files.
 *
 * The input itself does not move or change: it holds the files and submits them.
 */
export class DropZone implements ReactiveController {
  readonly #host: DropZoneHost;
  #isDragging = false;
  #hasEnteredAnother = false;
  #announcement: 'enteredDropZone' | 'leftDropZone' | undefined;
  #observed: Element | undefined;
  #observer: MutationObserver | undefined;

  constructor(host: DropZoneHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('dragenter', this.#onDragEnter);
    document.addEventListener('dragleave', this.#onDragLeave);
    document.addEventListener('reset', this.#onRestore);
    window.addEventListener('pageshow', this.#onRestore);
  }

  hostDisconnected(): void {
    document.removeEventListener('dragenter', this.#onDragEnter);
    document.removeEventListener('dragleave', this.#onDragLeave);
    document.removeEventListener('reset', this.#onRestore);
    window.removeEventListener('pageshow', this.#onRestore);
    this.#observer?.disconnect();
    this.#observed = undefined;
  }

  /** The page may disable the input directly. */
  hostUpdated(): void {
    const { control } = this.#host;
    this.button?.labels[0]?.setAttribute('id', `${this.#host.fieldId}-label`);
    if (this.#observed === control) return;
    this.#observer?.disconnect();
    this.#observed = control;
    if (!control) return;
    this.#observer ??= new MutationObserver(() => this.#host.requestUpdate());
    this.#observer.observe(control, { attributeFilter: ['disabled'] });
  }

  /** The button; `undefined` before it is rendered. */
  get button(): HTMLButtonElement | undefined {
    return this.#host.querySelector<HTMLButtonElement>('.nusa-drop-zone') ?? undefined;
  }

  render(): unknown {
    const host = this.#host;
    const id = host.fieldId;
    return html`<button
        class=${`nusa-control nusa-file nusa-drop-zone${this.#isDragging ? ' nusa-drop-zone--dragging' : ''}`}
        type="button"
        id=${id}
        aria-labelledby=${`${id}-label ${id}-comma ${id}`}
        aria-describedby=${host.describedByIds ?? nothing}
        ?disabled=${host.control?.disabled}
        @click=${this.#onClick}
        @dragover=${this.#onDragOver}
        @drop=${this.#onDrop}
      >
        <span class="nusa-drop-status" aria-live="polite">${this.#status}</span>
        <span class="nusa-visually-hidden" id=${`${id}-comma`}>, </span
        ><span class="nusa-drop-choice"
          ><span class="nusa-button nusa-button--secondary">${host.text('chooseFilesButton')}</span>
          <span class="nusa-drop-instruction">${host.text('dropInstruction')}</span></span
        ></button
      ><span class="nusa-visually-hidden" aria-live="assertive"
        >${this.#announcement ? host.text(this.#announcement) : ''}</span
      >`;
  }

  get #status(): string {
    const files = this.#host.files ?? [];
    if (!files.length) return this.#host.text('noFileChosen');
    return files.length === 1
      ? files[0]!.name
      : this.#host.text('multipleFilesChosen', { count: files.length });
  }

  /** Whether the input can take this number of files. */
  #fits(count: number): boolean {
    return (this.#host.control as HTMLInputElement).multiple ? count > 0 : count === 1;
  }

  #drag(isDragging: boolean): void {
    if (isDragging === this.#isDragging) return;
    this.#isDragging = isDragging;
    this.#announcement = isDragging ? 'enteredDropZone' : 'leftDropZone';
    this.#host.requestUpdate();
  }

  #onClick = (): void => {
    this.#host.control?.click();
  };

  /** Without this, browsers do not allow a drop. */
  #onDragOver = (event: DragEvent): void => {
    event.preventDefault();
  };

  #onDragEnter = (event: DragEvent): void => {
    this.#hasEnteredAnother = true;
    const { button } = this;
    if (!button || button.disabled) return;
    if (!button.contains(event.target as Node)) this.#drag(false);
    else if (event.dataTransfer && this.#fits(countFiles(event.dataTransfer))) this.#drag(true);
  };

  /** Within the page every `dragleave` follows a `dragenter`; one that does not has left the window. */
  #onDragLeave = (): void => {
    if (!this.#hasEnteredAnother) this.#drag(false);
    this.#hasEnteredAnother = false;
  };

  #onDrop = (event: DragEvent): void => {
    event.preventDefault(); // The browser would open the file instead of the page.
    const input = this.#host.control as HTMLInputElement;
    this.#isDragging = false;
    this.#announcement = undefined;
    this.#host.requestUpdate();
    const files = event.dataTransfer?.files;
    if (!files || !this.#fits(files.length)) return;
    input.files = files;
    for (const type of ['input', 'change']) input.dispatchEvent(new Event(type, { bubbles: true }));
  };

  /** Reset and Back change the files asynchronously, without an event. */
  #onRestore = (): void => {
    setTimeout(() => this.#host.requestUpdate());
  };
}
