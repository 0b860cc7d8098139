import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { NusaTextInput } from '../text-input/text-input.js';
import { Answer } from './answer.js';
import { Listbox } from './listbox.js';
import { search, type Entry } from './match.js';
import { autocompleteMessages as text } from './messages.js';
import { readOptions } from './options.js';
import { Inquiry, sourceAt, type AutocompleteSource } from './source.js';
import { Wiring } from './wiring.js';

/** How long a person must not have typed until the number of results is said, in milliseconds. */
const PAUSE = 1000;
/** How long a source may take until the list says that it is being searched, in milliseconds. */
const PATIENCE = 500;

/** What is said beside the options. */
type Message = 'results' | 'none' | 'loading' | 'failed';

/**
 * Lets a person find one of very many answers by typing a part of it.
 *
 * Without scripts it is the native select, or the input with its list. With them
 * a select stays what is submitted, and a text box stands in front of it.
 *
 * @summary A text box with a list of the answers that match.
 * @tag nusa-autocomplete
 *
 * @slot - The author's own `<select>`, or `<input list>` with its `<datalist>`.
 * @event input - From the select or input: the answer changed while typing.
 * @event change - From the select or input: the person committed another answer.
 */
export class NusaAutocomplete extends NusaTextInput {
  static override properties: PropertyDeclarations = {
    source: { attribute: false },
    sourceUrl: { attribute: 'source-url' },
    minLength: { attribute: 'min-length', type: Number },
  };

  /** Finds the options for a text, instead of those in the page. */
  declare source: AutocompleteSource | undefined;
  /** An address of the page's own origin that answers with JSON, with `{query}` in the place of the text. */
  declare sourceUrl: string | undefined;
  /** How many characters a search takes; without it, 2 with a source and 0 without. */
  declare minLength: number | undefined;

  readonly #listbox = new Listbox(this);
  readonly #inquiry = new Inquiry();
  readonly #wiring = new Wiring();
  /** Whether the list is rendered, which it is after hydration. */
  #isReady = false;
  #answer: Answer | undefined;
  #options: HTMLSelectElement | HTMLDataListElement | null | undefined;
  #entries: Entry[] | undefined;
  #observer: MutationObserver | undefined;
  #message: Message | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  override get value(): string {
    return super.value;
  }
  override set value(value: string) {
    super.value = value;
    this.#answer?.sync();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#listen('addEventListener');
    if (this.hasUpdated) this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#listen('removeEventListener');
    this.#inquiry.cancel();
    this.#standBack();
  }

  override renderEnd(): unknown {
    const end = super.renderEnd();
    if (!this.#isReady && end === undefined) return undefined;
    return html`${end}${this.#isReady ? this.#renderList() : nothing}`;
  }

  /** @internal A datalist describes nothing. */
  override helpIds(): ReturnType<NusaTextInput['helpIds']> {
    return super.helpIds().filter(([child]) => child.localName !== 'datalist');
  }

  /** @internal A person chose an option. */
  choose(entry: Entry): void {
    if (entry.isDisabled) return;
    this.#answer!.enter(entry.label, entry);
    this.#close();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { control } = this;
    if (this.#answer && this.#answer.control !== control) this.#standBack();
    if (!this.isConnected || !control) return;
    if (!this.#isReady) {
      // A select that a person is using stays until they leave it: its list may be open.
      this.#isReady = !this.#isSelect || !control.matches(':focus, [multiple]');
      if (this.#isReady) queueMicrotask(() => this.requestUpdate());
      return;
    }
    this.#answer ??= this.#standIn();
    this.renderRoot.querySelector('label')!.id = `${this.fieldId}-label`;
    this.#wire();
  }

  #renderList(): unknown {
    const id = this.fieldId;
    const message = this.#message;
    return html`${
        this.#isSelect
          ? html`<input
              class="nusa-control nusa-select nusa-combobox"
              id=${`${id}-combobox`}
              type="text"
              spellcheck="false"
            />`
          : nothing
      }<span class="nusa-popup" @mousedown=${keepFocus}
        >${this.#listbox.render(id)}<span
          class=${message && message !== 'results' ? 'nusa-listbox nusa-listbox-note' : 'nusa-visually-hidden'}
          role="status"
          >${message ? text(this, message, { count: this.#listbox.found.length }) : nothing}</span
        >${
          message === 'failed'
            ? html`<button
                class="nusa-button nusa-button--secondary"
                type="button"
                @click=${this.#retry}
              >
                ${text(this, 'retry')}
              </button>`
            : nothing
        }</span
      >`;
  }

  get #isSelect(): boolean {
    return this.control?.localName === 'select';
  }

  get #popup(): HTMLElement {
    return this.querySelector('.nusa-popup')!;
  }

  #standIn(): Answer {
    const control = this.control as HTMLSelectElement | HTMLInputElement;
    const id = control.getAttribute('list');
    this.#options = (
      this.#isSelect ? control : (this.getRootNode() as Document).getElementById(id ?? '')
    ) as HTMLSelectElement | HTMLDataListElement | null;
    this.#entries = undefined;
    this.#observer = new MutationObserver(this.#onMutation);
    for (const node of [control, this.#options])
      if (node)
        this.#observer.observe(node, {
          attributeFilter: ['disabled', 'required'],
          childList: true,
          subtree: true,
        });
    return new Answer(
      control,
      this.#isSelect ? this.querySelector('.nusa-combobox')! : (control as HTMLInputElement),
      (words) => text(this, 'unknown', { text: words }),
    );
  }

  #standBack(): void {
    this.#close();
    this.#observer?.disconnect();
    this.#answer?.release();
    this.#wiring.takeBack();
    this.#answer = undefined;
    this.#isReady = false;
    this.requestUpdate();
  }

  #wire(): void {
    if (this.#answer) this.#wiring.update(this.#answer, this.#listbox, this.#popup, this.fieldId);
  }

  #listen(how: 'addEventListener' | 'removeEventListener'): void {
    for (const type of ['input', 'change', 'focusin', 'focusout', 'click'] as const)
      this[how](type, this.#onEvent);
    this[how]('keydown', this.#onKeydown as EventListener);
    // Going Back and resetting change the select without an event of its own.
    window[how]('pageshow', this.#onRestore);
    document[how]('reset', this.#onRestore);
    for (const type of ['resize', 'scroll']) visualViewport![how](type, this.#onViewport);
  }

  #find(query: string): void {
    const answer = this.#answer!;
    const source = this.source ?? (this.sourceUrl ? sourceAt(this.sourceUrl) : undefined);
    this.#inquiry.cancel();
    this.#tell(undefined);
    if (query.trim().length < (this.minLength ?? (source ? 2 : 0))) return this.#close();
    if (!source) {
      this.#entries ??= this.#options ? readOptions(this.#options) : [];
      return this.#show(search(this.#entries, query));
    }
    this.#listbox.active = -1;
    if (!this.#listbox.isOpen) this.#tell('loading', PATIENCE);
    this.#inquiry.ask(source, query, (found) => {
      if (found && answer.input.value === query) answer.follow(found);
      if (!answer.input.matches(':focus')) return;
      if (found) return this.#show(found);
      this.#listbox.close();
      this.#tell('failed');
    });
  }

  #show(found: readonly Entry[]): void {
    this.#listbox.open(found);
    if (found.length) this.#tell('results', PAUSE);
    else this.#tell(this.#answer!.input.value ? 'none' : undefined);
  }

  /** Seldom enough that it does not interrupt what a screen reader says of each key. */
  #tell(message: Message | undefined, delay?: number): void {
    clearTimeout(this.#timer);
    if (!delay) this.#message = message;
    else
      this.#timer = setTimeout(() => {
        this.#message = message;
        this.requestUpdate();
      }, delay);
    this.requestUpdate();
  }

  /** Opens the whole list at what is chosen, or what matches the text. */
  #open(): void {
    const { chosen, input } = this.#answer!;
    const isWhole = chosen && !this.source && !this.sourceUrl;
    this.#find(isWhole ? '' : input.value);
    if (isWhole)
      this.#listbox.active = this.#listbox.found.findIndex(({ option }) => option === chosen);
  }

  #close(): void {
    this.#listbox.close();
    this.#tell(undefined);
  }

  #retry = (): void => {
    this.#answer!.input.focus();
    this.#find(this.#answer!.input.value);
  };

  #onMutation = (records: MutationRecord[]): void => {
    const answer = this.#answer!;
    if (records.some(({ type, target }) => type === 'childList' || target !== answer.control)) {
      this.#entries = undefined;
      if (!answer.isUnknown) answer.sync();
    }
    this.#wire();
  };

  #onRestore = ({ type, target }: Event): void => {
    const isReset = type === 'reset' && target === this.form;
    setTimeout(() => {
      if (isReset || !this.#answer?.isUnknown) this.#answer?.sync();
    });
  };

  #onViewport = (): void => {
    if (this.#listbox.isOpen) this.#wiring.place(this.#answer!.input, this.#popup);
  };

  #onEvent = (event: Event): void => {
    const { type, target } = event;
    const answer = this.#answer;
    if (!answer) return type === 'focusout' ? this.requestUpdate() : undefined;
    const { input, select } = answer;
    if (answer.isTelling) return;
    if (type === 'focusout') {
      if (!this.contains((event as FocusEvent).relatedTarget as Node | null)) this.#close();
    } else if (target === select) {
      if (type === 'focusin') input.focus({ preventScroll: true });
      else if (type === 'change') answer.sync();
    } else if (target === input) {
      if (type === 'focusin') this.requestUpdate();
      if (type === 'click') {
        if (this.#listbox.isOpen) this.#close();
        else this.#open();
      }
      if (type === 'input') {
        this.#find(input.value);
        answer.follow(this.#listbox.found);
      }
      if (type === 'change') answer.commit();
      // The page hears of the select, which has a name.
      if (select && /input|change/.test(type)) event.stopPropagation();
    }
  };

  #onKeydown = (event: KeyboardEvent): void => {
    const { key, altKey } = event;
    const list = this.#listbox;
    // 229: Safari ends a composition before it tells of the key that ended it.
    if (event.target !== this.#answer?.input || event.isComposing || event.keyCode === 229) return;
    const { input } = this.#answer!;
    const active = list.found[list.active];
    if (/^Arrow(Up|Down)$/.test(key)) {
      event.preventDefault();
      const step = key === 'ArrowUp' ? -1 : 1;
      if (!list.isOpen) {
        this.#open();
        if (altKey || list.active >= 0) return;
      } else if (altKey && step < 0) return this.#close();
      list.move(step);
    } else if (key === 'Enter' && list.isOpen) {
      event.preventDefault(); // The form is not sent by choosing.
      if (active) this.choose(active);
      else this.#close();
    } else if (key === 'Tab') {
      if (active) this.choose(active);
    } else if (key === 'Escape' && (list.isOpen || this.#message || input.value)) {
      event.preventDefault();
      if (list.isOpen || this.#message) this.#close();
      else this.#answer!.enter('');
    } else if (/^(Home|End|Arrow)/.test(key)) list.active = -1;
  };
}

/** Pressing an option leaves the focus, and a phone's keyboard, with the text box. */
const keepFocus = (event: Event): void => event.preventDefault();
