import {
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { FormField } from '../field/form-field.js';
import type { MessageValues } from '../i18n/messages.js';
import type { ElementLike } from '../base/render-context.js';
import { describeKinds, formatSize, isAccepted, safeName } from './limits.js';
import { messages } from './messages.js';
import {
  forget,
  sameOriginUrl,
  RefusedError,
  upload,
  type UploadTask,
} from './resumable-upload.js';

interface Item extends UploadTask {
  readonly name: string;
  state: 'waiting' | 'uploading' | 'uploaded' | 'notUploaded';
  error?: string | undefined;
  canRetry?: boolean;
  abort?: () => void;
}

// Longer than 200 lines: its methods share the queue of files, and a third of it is public attributes with their comments.
/**
 * Lets people upload several files, one after the other, over an unreliable network.
 *
 * @summary Uploads several files in the background, with progress, resume and remove.
 * @tag nusa-multi-file-upload
 *
 * @slot - Your own `<ul>` of the files already on the server, each with its hidden input; help with markup.
 * @event change - Native `change`, from the control: fired when the person chooses files.
 */
export class NusaMultiFileUpload extends FormField {
  static override properties: PropertyDeclarations = {
    accept: {},
    uploadUrl: { attribute: 'upload-url' },
    csrfToken: { attribute: 'csrf-token' },
    maxSize: { attribute: 'max-size', type: Number },
    maxFiles: { attribute: 'max-files', type: Number },
  };

  /** The accepted file types, for example `.pdf,image/*`. The server must check them too. */
  declare accept: string | undefined;
  /** The URL that files are uploaded to, on the page's own origin. */
  declare uploadUrl: string | undefined;
  /** The token sent with each request in the `X-CSRF-Token` header. */
  declare csrfToken: string | undefined;
  /** The maximum size of a file, in bytes. */
  declare maxSize: number | undefined;
  /** The maximum number of files. */
  declare maxFiles: number | undefined;

  #items: Item[] = [];
  #isRunning = false;
  #announcement = '';

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('change', this.#onChange);
    window.addEventListener('online', this.#onOnline);
    void this.#run(); // Resumes the uploads if the element was moved.
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('online', this.#onOnline);
    for (const item of this.#items) item.abort?.();
  }

  /** @internal Uploaded files fulfil the requirement. */
  override get isRequired(): boolean {
    return super.isRequired && !this.#count;
  }

  /** @internal Without the list, which screen readers would otherwise read with the control each time. */
  override helpIds(): [ElementLike, string][] {
    return super.helpIds().filter(([child]) => child.localName !== 'ul');
  }

  /** @internal The control comes before the list, so that it is the first input in the container. */
  override renderControl(): unknown {
    return html`<span class="nusa-control-row"
        ><input
          class="nusa-control nusa-file"
          type="file"
          id=${this.fieldId}
          name=${this.hasUpdated ? nothing : (this.name ?? nothing)}
          accept=${this.accept ?? nothing}
          aria-describedby=${this.describedByIds ?? nothing}
          aria-invalid=${this.errorMessage ? 'true' : nothing}
          ?multiple=${this.hasUpdated}
          ?required=${this.isRequired}
          ?disabled=${this.isDisabled}
        /><button
          class="nusa-kept nusa-button nusa-button--secondary"
          formaction=${this.uploadUrl ?? nothing}
          formmethod="post"
          formenctype="multipart/form-data"
          formnovalidate
          ?hidden=${this.hasUpdated}
          ?disabled=${this.isDisabled}
        >
          ${this.#text('upload')}
        </button></span
      >${this.#renderList()}`;
  }

  override renderAfterChildren(): unknown {
    return this.authorControl ? this.#renderList() : super.renderAfterChildren();
  }

  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    // Files that were chosen before the script loaded.
    void this.updateComplete.then(() => this.#onChange());
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const isFinished = this.#items.every(({ state }) => state === 'uploaded');
    this.setCustomValidity(isFinished ? '' : this.#text('unfinished'));
  }

  /** Renders nothing in the first render, which has to match the server's. */
  #renderList(): unknown {
    if (!this.hasUpdated) return nothing;
    const items = this.#items.map((item) => this.#renderItem(item));
    const list = items.length
      ? html`<ul class="nusa-files" aria-label=${this.#text('list')}>
          ${items}
        </ul>`
      : nothing;
    return html`${list}<span class="nusa-visually-hidden" role="status"
        >${this.#announcement}</span
      >`;
  }

  #renderItem(item: Item): TemplateResult {
    const { file, name, state, error, sent } = item;
    const button = (key: 'retry' | 'remove', onClick: () => void) =>
      html`<button class="nusa-button nusa-button--secondary" type="button" @click=${onClick}>
        ${this.#text(key)}<span class="nusa-visually-hidden"> ${name}</span>
      </button>`;
    return html`<li>
      <span class="nusa-file-facts"
        ><bdi>${name}</bdi> (${formatSize(file.size, this.language)})
        <span class="nusa-file-state">${this.#text(state)}</span>
        ${
          state === 'uploading'
            ? html`<progress aria-label=${name} max=${file.size} value=${sent}></progress>`
            : nothing
        }
        ${error ? html`<span class="nusa-error">${error}</span>` : nothing}</span
      >
      ${item.canRetry ? button('retry', () => this.#retry(item)) : nothing}
      ${button('remove', () => this.#remove(item))}
      ${
        state === 'uploaded' && this.name
          ? html`<input type="hidden" name=${this.name} value=${idOf(item)} />`
          : nothing
      }
    </li>`;
  }

  #text(key: Parameters<typeof messages>[1], values?: MessageValues): string {
    return messages(this, key, values);
  }

  /** The number of files, including those that the server rendered, and excluding rejected ones. */
  get #count(): number {
    const lists = this.context.children().filter(({ localName }) => localName === 'ul');
    const known = lists.flatMap(({ children }) => [...children]).length;
    return known + this.#items.filter(({ error, canRetry }) => !error || canRetry).length;
  }

  get #headers(): Record<string, string> {
    return this.csrfToken ? { 'X-CSRF-Token': this.csrfToken } : {};
  }

  #problemWith(file: File): string | undefined {
    const { accept, maxFiles, maxSize, language } = this;
    if (accept && !isAccepted(file, accept)) {
      const types = describeKinds(accept, this.#text('image'), this.#text('or'));
      return this.#text('wrongType', { types });
    }
    if (maxSize && file.size > maxSize)
      return this.#text('tooLarge', { limit: formatSize(maxSize, language) });
    return maxFiles && this.#count >= maxFiles
      ? this.#text('tooMany', { count: maxFiles })
      : undefined;
  }

  #add(file: File): void {
    const error = this.#problemWith(file);
    const name = safeName(file.name);
    const state = error ? 'notUploaded' : 'waiting';
    this.#items.push({ file, name, state, error, sent: 0, headers: this.#headers });
    if (error) this.#announcement = `${name}: ${error}`;
  }

  async #run(): Promise<void> {
    if (this.#isRunning) return;
    this.#isRunning = true;
    let item: Item | undefined;
    while (this.isConnected && (item = this.#items.find(({ state }) => state === 'waiting'))) {
      await this.#upload(item);
      this.requestUpdate();
    }
    this.#isRunning = false;
  }

  async #upload(item: Item): Promise<void> {
    const controller = new AbortController();
    Object.assign(item, { state: 'uploading', error: undefined, canRetry: false });
    item.signal = controller.signal;
    item.abort = () => controller.abort();
    this.requestUpdate();
    try {
      const url = sameOriginUrl(this.uploadUrl ?? null, document.baseURI);
      await upload(item, url, () => this.requestUpdate());
      item.state = 'uploaded';
      this.#announcement = `${item.name}: ${this.#text('uploaded')}`;
    } catch (error) {
      if (controller.signal.aborted) {
        item.state = 'waiting';
        return;
      }
      const isRefused = error instanceof RefusedError;
      item.state = 'notUploaded';
      item.canRetry = !isRefused;
      item.error = (isRefused && error.message) || this.#text(isRefused ? 'refused' : 'failed');
      this.#announcement = `${item.name}: ${item.error}`;
    }
  }

  #retry(item: Item): void {
    item.state = 'waiting';
    item.canRetry = false;
    this.focus(); // The pressed button is removed.
    void this.#run();
  }

  #remove(item: Item): void {
    this.#items = this.#items.filter((other) => other !== item);
    item.abort?.();
    if (item.location) forget(item.location, this.#headers);
    this.#announcement = this.#text('removed', { name: item.name });
    this.focus(); // The pressed button is removed.
    this.requestUpdate();
  }

  #onChange = (): void => {
    const control = this.control as HTMLInputElement | undefined;
    for (const file of control?.files ?? []) this.#add(file);
    if (control?.files?.length) control.value = ''; // So that the same file can be chosen again, and is not submitted twice.
    this.requestUpdate();
    void this.#run();
  };

  #onOnline = (): void => {
    for (const item of this.#items) if (item.canRetry) item.state = 'waiting';
    void this.#run();
  };
}

/** The server's id of a file: the last segment of its URL. */
const idOf = ({ location }: Item): string =>
  decodeURIComponent(new URL(location!).pathname.split('/').pop()!);
