import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { Answer } from './answer.js';
import { Combobox } from './combobox.js';
import { search, type Entry } from './match.js';
import { messages } from './messages.js';
import { OptionList } from './options.js';
import { ask, sourceAt, type AutocompleteSource } from './source.js';

/** How long a person must not have typed until the number of results is said, in milliseconds. */
const PAUSE = 1000;
/** How long a source may take until the list says that it is being searched, in milliseconds. */
const PATIENCE = 500;
/** How long options are read at a time, in milliseconds: half a frame, so that no key waits for a whole one. */
const SLICE = 8;

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
export class NusaAutocomplete extends Combobox {
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

  /** Whether the list is rendered, which it is after hydration. */
  #isReady = false;
  #answer: Answer | undefined;
  #last: Entry | undefined;
  /** The attributes of the author's input that change while it is a combobox. */
  #own: { list: string | null; autocomplete: string | null } | undefined;
  /** The options in the page, read when somebody comes. */
  #list: OptionList | undefined;
  #slice: ReturnType<typeof setTimeout> | undefined;
  /** What a person did before all options were read. */
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
    this.#answer?.sync();
  }

  /** What the option stands for that is chosen, such as a code, also where only its name is submitted; empty for any other text. */
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
    this.#standBack();
  }

  override renderAfterChildren(): unknown {
    const end = super.renderAfterChildren();
    if (!this.#isReady && end === undefined) return undefined;
    return html`${end}${this.#isReady ? this.#renderPopup() : nothing}`;
  }

  /** @internal A datalist describes nothing. */
  override helpIds(): ReturnType<Combobox['helpIds']> {
    return super.helpIds().filter(([child]) => child.localName !== 'datalist');
  }

  protected override get input(): HTMLInputElement | undefined {
    return this.#answer?.input;
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
    this.#standIn();
    this.renderRoot.querySelector('label')!.id = `${this.fieldId}-label`;
    this.#wire();
  }

  /** Opens the whole list at what is chosen, or what matches the text. */
  protected override openList(): void {
    const { chosen, input } = this.#answer!;
    const isWhole = chosen && !this.#source;
    this.#find(isWhole ? '' : input.value);
    if (isWhole) this.moveTo(this.found.findIndex(({ option }) => option === chosen));
  }

  protected override closeList(): void {
    this.#waiting = [];
    this.#tell(undefined);
    super.closeList();
  }

  protected override choose(entry: Entry): void {
    if (entry.isDisabled) return;
    this.#last = entry;
    this.#answer!.enter(entry.label, entry);
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
              type="text"
              spellcheck="false"
              aria-labelledby=${`${id}-label`}
            />`
          : nothing
      }<span class="nusa-popup"
        >${this.renderList(id)}<span
          class=${this.#isNoted ? 'nusa-control nusa-listbox nusa-listbox-note' : 'nusa-visually-hidden'}
          ><span class="nusa-hint" role="status"
            >${message ? messages(this, message, { count: this.found.length }) : nothing}</span
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

  /** What a person must see. Where any text is an answer, finding nothing is not worth covering the page. */
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

  /** Where the options in the page are. */
  get #options(): HTMLSelectElement | HTMLDataListElement | null {
    return this.#isSelect
      ? (this.control as HTMLSelectElement)
      : ((this.getRootNode() as Document).getElementById(
          this.#own?.list ?? '',
        ) as HTMLDataListElement | null);
  }

  #standIn(): void {
    if (this.#answer) return;
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
    this.#answer = new Answer(control, input as HTMLInputElement, (words) =>
      messages(this, 'unknown', { text: words }),
    );
  }

  /** Gives the author's control back as it was. */
  #standBack(): void {
    this.#stopAsking?.();
    this.closeList();
    this.#isReady = false;
    this.#observer?.disconnect();
    this.#answer?.setUnknown(false);
    this.#wire();
    clearTimeout(this.#slice);
    this.#answer = this.#list = undefined;
  }

  #wire(): void {
    if (!this.#answer) return;
    const { control, input, select } = this.#answer;
    const ifReady = (value: string | null | undefined) => (this.#isReady ? value : null);
    const { list, autocomplete } = this.#isReady
      ? // The browser would show a list of its own, though a field without autocomplete is not restored on Back.
        {
          list: null,
          autocomplete: select || input.matches(':focus') ? 'off' : this.#own!.autocomplete,
        }
      : this.#own!;
    setAttributes(input, {
      list,
      autocomplete,
      role: ifReady('combobox'),
      'aria-autocomplete': ifReady('list'),
      'aria-expanded': ifReady(`${this.isOpen}`),
      'aria-controls': ifReady(`${this.fieldId}-listbox`),
      'aria-activedescendant': ifReady(this.list?.querySelector('[aria-selected=true]')?.id),
    });
    if (!select) return;
    setAttributes(select, { 'aria-hidden': ifReady('true'), tabindex: ifReady('-1') });
    setAttributes(input, {
      'aria-describedby': control.getAttribute('aria-describedby'),
      'aria-invalid': control.getAttribute('aria-invalid'),
      'aria-required': control.required ? 'true' : null,
    });
    input.disabled = control.disabled;
  }

  #listen(how: 'addEventListener' | 'removeEventListener'): void {
    for (const type of ['input', 'change', 'focusin', 'focusout', 'click', 'keydown'])
      this[how](type, this.#onEvent);
    // Going Back and resetting change the select without an event of its own.
    window[how]('pageshow', this.#onRestore);
    document[how]('reset', this.#onRestore);
    for (const type of ['resize', 'scroll']) visualViewport![how](type, this.placeList);
  }

  /** Does something once the options are read: at once where they are few. */
  #whenRead(act?: () => void, time = SLICE): void {
    if (act) this.#waiting.push(act);
    clearTimeout(this.#slice);
    const end = performance.now() + time; // Finding 10,000 options takes some of it.
    if (!this.#source && !(this.#list ??= new OptionList(this.#options)).read(end)) {
      this.#slice = setTimeout(() => this.#whenRead());
    } else if (this.#waiting[0]) {
      for (const each of this.#waiting.splice(0)) each();
    } else if (!this.isOpen) {
      // In a list that is hidden yet: the first key would take longer than a frame.
      this.found = search(this.#list?.entries ?? [], '');
      this.requestUpdate();
    }
  }

  #find(query: string): void {
    const answer = this.#answer!;
    const source = this.#source;
    this.#stopAsking?.();
    this.#tell(undefined);
    if (query.trim().length < (this.minLength ?? (source ? 2 : 0))) return this.closeList();
    if (!source) return this.#show(search(this.#list?.entries ?? [], query));
    this.moveTo(-1);
    if (!this.isOpen) this.#tell('loading', PATIENCE);
    this.#stopAsking = ask(source, query, (found) => {
      if (found) answer.follow(found);
      if (!answer.input.matches(':focus')) return;
      if (found) return this.#show(found);
      super.closeList();
      this.#tell('failed');
    });
  }

  #show(found: readonly Entry[]): void {
    this.showList(found);
    if (found.length) this.#tell('results', PAUSE);
    else this.#tell(this.input!.value ? 'none' : undefined);
  }

  /** Seldom enough that it does not interrupt what a screen reader says of each key. */
  #tell(message: Message | undefined, delay?: number): void {
    clearTimeout(this.#timer);
    const tell = () => {
      this.#message = message;
      this.requestUpdate();
    };
    if (delay) this.#timer = setTimeout(tell, delay);
    else tell();
  }

  #retry = (): void => {
    this.input!.focus();
    this.#find(this.input!.value);
  };

  /** The page changed its options, or disabled its select. */
  #onMutation = (records: MutationRecord[]): void => {
    const answer = this.#answer!;
    if (records.some(({ type, target }) => type === 'childList' || target !== answer.control)) {
      this.#list = undefined;
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

  #onEvent = (event: Event): void => {
    const { type, target } = event;
    const answer = this.#answer;
    if (!answer) return type === 'focusout' ? this.requestUpdate() : undefined;
    const { input, select } = answer;
    if (type === 'focusout') {
      if (!this.contains((event as FocusEvent).relatedTarget as Node | null)) this.closeList();
    } else if (target === select) {
      if (type === 'focusin') input.focus({ preventScroll: true });
      else if (type === 'change' && !answer.isTelling) answer.sync();
    } else if (target === input && !answer.isTelling) {
      if (type === 'focusin') {
        this.#wire();
        this.#slice = setTimeout(() => this.#whenRead());
      } else if (type === 'click') {
        if (this.isOpen) this.closeList();
        else this.#whenRead(() => this.openList());
      } else if (type === 'input') {
        this.#waiting = []; // The new text is what counts.
        this.#whenRead(() => {
          this.#find(input.value);
          answer.follow(this.found);
        });
      } else if (type === 'change') {
        // Whoever leaves, or sends the form, before all is read has to wait for it.
        if (this.#waiting[0]) this.#whenRead(undefined, Infinity);
        answer.commit();
      } else this.#onKeydown(event as KeyboardEvent);
      // The page hears of the select, which has a name.
      if (select && /input|change/.test(type)) event.stopPropagation();
    }
  };

  #onKeydown(event: KeyboardEvent): void {
    // 229: Safari ends a composition before it tells of the key that ended it.
    if (event.isComposing || event.keyCode === 229) return;
    const { key, altKey } = event;
    let isDone = /^Arrow(Up|Down)/.test(key);
    if (isDone) this.#whenRead(() => this.pressed(key, altKey));
    else isDone = this.pressed(key, altKey);
    if (key === 'Escape') {
      isDone = true;
      if (this.isOpen || this.#message || this.#waiting[0]) this.closeList();
      else if (this.input!.value) this.#answer!.enter('');
      else isDone = false;
    }
    if (isDone) event.preventDefault();
  }
}

/** `null` and `undefined` remove an attribute. */
function setAttributes(
  element: Element,
  attributes: Record<string, string | null | undefined>,
): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value == null) element.removeAttribute(name);
    else element.setAttribute(name, value);
  }
}
