import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { FormField } from '../field/form-field.js';
import { updateCombobox, type OwnAttributes } from './combobox-aria.js';
import { ListboxController } from './listbox-controller.js';
import { search, type Entry } from './match.js';
import { messages } from './messages.js';
import { SelectionModel } from './selection-model.js';
import { OptionList } from './options.js';
import { ask, sourceAt, type AutocompleteSource } from './source.js';

/** The pause in typing after which the number of results is announced, in milliseconds. */
const ANNOUNCE_DELAY = 1000;
/** How long a source may take before the list shows that it is loading, in milliseconds. */
const LOADING_DELAY = 500;
/** How long options are read in one task, in milliseconds: half a frame, so that no key waits longer. */
const SLICE = 8;

/** What is said beside the options. */
type Message = 'results' | 'none' | 'loading' | 'failed';

// Longer than 200 lines: its methods share the state of one search, between the text box, the page's options and what is announced.
/**
 * Lets a person find one of very many answers by typing a part of it.
 *
 * Without scripts it is the native select, or the input with its list. With them
 * the select is still what is submitted, and a text box takes its place on the page.
 *
 * @summary A text box with a list of the answers that match.
 * @tag nusa-autocomplete
 *
 * @slot - The author's own `<select>`, or `<input list>` with its `<datalist>`.
 * @event input - From the select or input: the selection changed while typing.
 * @event change - From the select or input: the person committed another selection.
 */
export class NusaAutocomplete extends FormField {
  static override properties: PropertyDeclarations = {
    source: { attribute: false },
    sourceUrl: { attribute: 'source-url' },
    minLength: { attribute: 'min-length', type: Number },
  };

  /** A function that returns the options for a text, used instead of the options in the page. */
  declare source: AutocompleteSource | undefined;
  /** A URL of the page's own origin that returns JSON; `{query}` is replaced with the text. */
  declare sourceUrl: string | undefined;
  /** The number of characters from which to search. Defaults to 2 with a source and 0 without. */
  declare minLength: number | undefined;

  /** Whether the list is rendered; it is not until after hydration. */
  #isReady = false;
  readonly #listbox = new ListboxController(this);
  #selection: SelectionModel | undefined;
  #last: Entry | undefined;
  /** The attributes of the author's input that change while it is a combobox. */
  #own: OwnAttributes | undefined;
  /** The options in the page, read when the text box gets the focus. */
  #list: OptionList | undefined;
  #slice: ReturnType<typeof setTimeout> | undefined;
  /** What to do once all options are read: the person acted before that. */
  #waiting: (() => void)[] = [];
  #message: Message | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #stopAsking: (() => void) | undefined;
  #observer: MutationObserver | undefined;

  override get value(): string {
    return super.value;
  }
  override set value(value: string) {
    super.value = value;
    this.#selection?.sync();
  }

  /** The value of the chosen option, such as a code, even if only its name is submitted; empty for any other text. */
  get optionValue(): string {
    if (this.#isSelect) return this.value;
    return this.#last?.label === this.value ? this.#last.value : '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#listen('addEventListener');
    if (this.hasUpdated) this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#listen('removeEventListener');
    this.#detach();
  }

  /** @internal The text box, when the author wrote neither a select nor an input. */
  override renderControl(): unknown {
    return html`<input
      class="nusa-control"
      id=${this.fieldId}
      name=${this.name ?? nothing}
      value=${this.defaultValue ?? nothing}
      autocomplete=${this.autocomplete ?? nothing}
      aria-describedby=${this.describedByIds ?? nothing}
      aria-invalid=${this.errorMessage ? 'true' : nothing}
      ?required=${this.isRequired}
      ?disabled=${this.isDisabled}
    />`;
  }

  override renderAfterChildren(): unknown {
    const end = super.renderAfterChildren();
    if (!this.#isReady && end === undefined) return undefined;
    return html`${end}${this.#isReady ? this.#renderPopup() : nothing}`;
  }

  /** @internal A datalist is not help. */
  override helpIds(): ReturnType<FormField['helpIds']> {
    return super.helpIds().filter(([child]) => child.localName !== 'datalist');
  }

  /** @internal The text box: the author's input, or the one that replaces the select. */
  get input(): HTMLInputElement | undefined {
    return this.#selection?.input;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { control } = this;
    if (this.#selection && this.#selection.control !== control) this.#detach();
    if (!this.isConnected || !control) return;
    if (!this.#isReady) {
      // A select that a person is using stays until they leave it: its list may be open.
      this.#isReady = !this.#isSelect || !control.matches(':focus, [multiple]');
      if (this.#isReady) queueMicrotask(() => this.requestUpdate());
      return;
    }
    this.#attach();
    this.renderRoot.querySelector('label')!.id = `${this.fieldId}-label`;
    this.#updateCombobox();
  }

  /** @internal Opens the whole list at the selected option, or the options that match the text. */
  openList(): void {
    const { chosen, input } = this.#selection!;
    const isWhole = chosen && !this.#source;
    this.#find(isWhole ? '' : input.value);
    if (isWhole)
      this.#listbox.moveTo(this.#listbox.found.findIndex(({ option }) => option === chosen));
  }

  closeList(): void {
    this.#waiting = [];
    this.#announce(undefined);
    this.#listbox.close();
  }

  choose(entry: Entry): void {
    if (entry.isDisabled) return;
    this.#last = entry;
    this.#selection!.enter(entry.label, entry);
    this.closeList();
  }

  #renderPopup(): unknown {
    const id = this.fieldId;
    const message = this.#message;
    return html`${
        this.#isSelect
          ? html`<input
              class="nusa-control nusa-select nusa-combobox"
              id=${`${id}-combobox`}
              spellcheck="false"
              aria-labelledby=${`${id}-label`}
            />`
          : nothing
      }<span class="nusa-popup"
        >${this.#listbox.render(id)}<span
          class=${this.#isNoted ? 'nusa-control nusa-listbox nusa-listbox-note' : 'nusa-visually-hidden'}
          ><span class="nusa-hint" role="status"
            >${message ? messages(this, message, { count: this.#listbox.found.length }) : nothing}</span
          >${
            message === 'failed'
              ? html`<button
                  class="nusa-button nusa-button--secondary"
                  type="button"
                  @click=${this.#retry}
                >
                  ${messages(this, 'retry')}
                </button>`
              : nothing
          }</span
        ></span
      >`;
  }

  /** Whether the message is shown. If any text is a valid answer, “no results” is not worth covering the page. */
  get #isNoted(): boolean {
    const message = this.#message;
    return message === 'none' ? this.#isSelect : message === 'loading' || message === 'failed';
  }

  get #isSelect(): boolean {
    return this.control?.localName === 'select';
  }

  get #source(): AutocompleteSource | undefined {
    return this.source ?? (this.sourceUrl ? sourceAt(this.sourceUrl) : undefined);
  }

  /** The element that holds the options in the page. */
  get #options(): HTMLSelectElement | HTMLDataListElement | null {
    return this.#isSelect
      ? (this.control as HTMLSelectElement)
      : ((this.getRootNode() as Document).getElementById(
          this.#own?.list ?? '',
        ) as HTMLDataListElement | null);
  }

  #attach(): void {
    if (this.#selection) return;
    const control = this.control as HTMLSelectElement | HTMLInputElement;
    this.#own = {
      list: control.getAttribute('list'),
      autocomplete: control.getAttribute('autocomplete'),
    };
    this.#observer = new MutationObserver(this.#onMutation);
    for (const node of [control, this.#options])
      if (node)
        this.#observer.observe(node, {
          attributeFilter: ['disabled', 'required'],
          childList: true,
          subtree: true,
        });
    const input = this.#isSelect ? this.querySelector('.nusa-combobox')! : control;
    this.#selection = new SelectionModel(control, input as HTMLInputElement, (words) =>
      messages(this, 'unknown', { text: words }),
    );
  }

  /** Gives the author's control back as it was. */
  #detach(): void {
    this.#stopAsking?.();
    this.closeList();
    this.#isReady = false;
    this.#observer?.disconnect();
    this.#selection?.setUnknown(false);
    this.#updateCombobox();
    clearTimeout(this.#slice);
    this.#selection = this.#list = undefined;
  }

  #updateCombobox(): void {
    const listbox = this.#isReady && this.#listbox;
    if (this.#selection) updateCombobox(this.#selection, this.#own!, listbox, this.fieldId);
  }

  #listen(how: 'addEventListener' | 'removeEventListener'): void {
    for (const type of ['input', 'change', 'focusin', 'focusout', 'click', 'keydown'])
      this[how](type, this.#onEvent);
    // Going Back and resetting change the select without an event of its own.
    window[how]('pageshow', this.#onRestore);
    document[how]('reset', this.#onRestore);
    for (const type of ['resize', 'scroll']) visualViewport![how](type, this.#listbox.place);
  }

  /** Calls a function once the options are read, which is immediately if there are few. */
  #afterOptionsLoaded(act?: () => void, time = SLICE): void {
    if (act) this.#waiting.push(act);
    clearTimeout(this.#slice);
    const end = performance.now() + time; // Getting 10,000 options takes part of it.
    if (!this.#source && !(this.#list ??= new OptionList(this.#options)).read(end)) {
      this.#slice = setTimeout(() => this.#afterOptionsLoaded());
    } else if (this.#waiting[0]) {
      for (const each of this.#waiting.splice(0)) each();
    } else if (!this.#listbox.isOpen) {
      // Renders the list while it is hidden, or the first key would take longer than a frame.
      this.#listbox.found = search(this.#list?.entries ?? [], '');
      this.requestUpdate();
    }
  }

  #find(query: string): void {
    const selection = this.#selection!;
    const source = this.#source;
    this.#stopAsking?.();
    this.#announce(undefined);
    if (query.trim().length < (this.minLength ?? (source ? 2 : 0))) return this.closeList();
    if (!source) return this.#show(search(this.#list?.entries ?? [], query));
    this.#listbox.moveTo(-1);
    if (!this.#listbox.isOpen) this.#announce('loading', LOADING_DELAY);
    this.#stopAsking = ask(source, query, (found) => {
      if (found) selection.follow(found);
      if (!selection.input.matches(':focus')) return;
      if (found) return this.#show(found);
      this.#listbox.close();
      this.#announce('failed');
    });
  }

  #show(found: readonly Entry[]): void {
    this.#listbox.show(found);
    if (found.length) this.#announce('results', ANNOUNCE_DELAY);
    else this.#announce(this.input!.value ? 'none' : undefined);
  }

  /** Delayed, so that it does not interrupt what a screen reader says for each key. */
  #announce(message: Message | undefined, delay?: number): void {
    clearTimeout(this.#timer);
    const announce = () => {
      this.#message = message;
      this.requestUpdate();
    };
    if (delay) this.#timer = setTimeout(announce, delay);
    else announce();
  }

  #retry = (): void => {
    this.input!.focus();
    this.#find(this.input!.value);
  };

  /** The page changed the options, or disabled the select. */
  #onMutation = (records: MutationRecord[]): void => {
    const selection = this.#selection!;
    if (records.some(({ type, target }) => type === 'childList' || target !== selection.control)) {
      this.#list = undefined;
      if (!selection.isUnknown) selection.sync();
    }
    this.#updateCombobox();
  };

  #onRestore = ({ type, target }: Event): void => {
    const isReset = type === 'reset' && target === this.form;
    setTimeout(() => {
      if (isReset || !this.#selection?.isUnknown) this.#selection?.sync();
    });
  };

  #onEvent = (event: Event): void => {
    const { type, target } = event;
    const selection = this.#selection;
    if (!selection) return type === 'focusout' ? this.requestUpdate() : undefined;
    const { input, select } = selection;
    if (type === 'focusout') {
      if (!this.contains((event as FocusEvent).relatedTarget as Node | null)) this.closeList();
    } else if (target === select) {
      if (type === 'focusin') input.focus({ preventScroll: true });
      else if (type === 'change' && !selection.isDispatching) selection.sync();
    } else if (target === input && !selection.isDispatching) {
      if (type === 'focusin') {
        this.#updateCombobox();
        this.#slice = setTimeout(() => this.#afterOptionsLoaded());
      } else if (type === 'click') {
        if (this.#listbox.isOpen) this.closeList();
        else this.#afterOptionsLoaded(() => this.openList());
      } else if (type === 'input') {
        this.#waiting = []; // The new text is what counts.
        this.#afterOptionsLoaded(() => {
          this.#find(input.value);
          selection.follow(this.#listbox.found);
        });
      } else if (type === 'change') {
        // Leaving, or submitting the form, before all options are read has to wait for them.
        if (this.#waiting[0]) this.#afterOptionsLoaded(undefined, Infinity);
        selection.commit();
      } else this.#onKeydown(event as KeyboardEvent);
      // The page gets the events of the select, which has a name.
      if (select && /input|change/.test(type)) event.stopPropagation();
    }
  };

  #onKeydown(event: KeyboardEvent): void {
    // 229: Safari ends a composition before it dispatches the key that ended it.
    if (event.isComposing || event.keyCode === 229) return;
    const { key, altKey } = event;
    let isDone = /^Arrow(Up|Down)/.test(key);
    if (isDone) this.#afterOptionsLoaded(() => this.#listbox.press(key, altKey));
    else isDone = this.#listbox.press(key, altKey);
    if (key === 'Escape') {
      isDone = true;
      if (this.#listbox.isOpen || this.#message || this.#waiting[0]) this.closeList();
      else if (this.input!.value) this.#selection!.enter('');
      else isDone = false;
    }
    if (isDone) event.preventDefault();
  }
}
