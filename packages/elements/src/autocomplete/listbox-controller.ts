import { html, nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { Entry } from './match.js';

/** The number of options in the page at once: rendering all of 10,000 would be slow. */
const WINDOW = 20;
/** The distance to an end of the window, in pixels, at which scrolling moves the window by half its length. */
const SCROLL_MARGIN = 80;
/** The height that the list needs, in pixels: with less below the text box, it opens above if there is more room. */
const MIN_HEIGHT = 200;

/** The combobox that owns a listbox. */
export interface ListboxHost extends ReactiveControllerHost {
  /** The text box, once there is one. */
  readonly input: HTMLInputElement | undefined;
  /** What the listbox is rendered in. */
  readonly endContainer: HTMLElement | undefined;
  openList(): void;
  closeList(): void;
  choose(entry: Entry): void;
}

/** The popup of a combobox (ARIA APG): a virtualised listbox, with keyboard and pointer handling. */
export class ListboxController implements ReactiveController {
  readonly #host: ListboxHost;
  found: readonly Entry[] = [];
  isOpen = false;
  /** The index of the option that the keyboard is at; -1 for none. */
  #active = -1;
  #start = 0;
  #shown: readonly Entry[] | undefined;
  #shownActive = -1;
  #pressed: Entry | undefined;
  #isAbove = false;
  #room = 0;

  constructor(host: ListboxHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    window.removeEventListener('click', suppressDoubleClick, true);
  }

  get list(): HTMLElement | null | undefined {
    return this.#host.endContainer?.querySelector('.nusa-listbox');
  }

  show(found: readonly Entry[], active = -1): void {
    this.#measure(); // Before the page changes: afterwards it would cost another layout.
    this.found = found;
    this.isOpen = found.length > 0;
    this.#start = 0;
    this.moveTo(active);
  }

  close(): void {
    this.isOpen = false;
    this.moveTo(-1);
  }

  /** Moves the keyboard to an option, and the window with it. */
  moveTo(index: number): void {
    this.#active = index;
    if (index < this.#start || index >= this.#start + WINDOW) this.#slideTo(index - WINDOW / 2);
    this.#host.requestUpdate();
  }

  render(id: string): unknown {
    /* eslint-disable lit-a11y/click-events-have-key-events -- the keys go to the text box */
    return html`<span
      class="nusa-control nusa-listbox"
      id=${`${id}-listbox`}
      role="listbox"
      aria-labelledby=${`${id}-label`}
      ?hidden=${!this.isOpen}
      @scroll=${this.#onScroll}
      @mousedown=${keepFocus}
      @pointerdown=${this.#onPointerDown}
      @click=${this.#onClick}
      >${this.#renderRows(id)}</span
    >`;
    /* eslint-enable lit-a11y/click-events-have-key-events */
  }

  hostUpdated(): void {
    const { list } = this;
    if (!this.isOpen) this.#shown = undefined;
    else if (this.#shown !== this.found) {
      if (this.#shown) list!.scrollTop = 0;
      this.#shown = this.found;
      this.#position();
    }
    // Only when the keyboard moves: scrolling by hand renders as well.
    if (this.#active !== this.#shownActive)
      list?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
    this.#shownActive = this.#active;
  }

  /** Positions the list where a phone's keyboard leaves room. */
  place = (): void => {
    if (!this.isOpen) return;
    this.#measure();
    this.#position();
  };

  #measure(): void {
    const { top, bottom } = this.#host.input!.getBoundingClientRect();
    const { offsetTop, height } = visualViewport!;
    const above = top - offsetTop;
    const below = offsetTop + height - bottom;
    this.#isAbove = below < MIN_HEIGHT && above > below;
    this.#room = (this.#isAbove ? above : below) - 12;
  }

  #position(): void {
    this.list!.classList.toggle('nusa-listbox--above', this.#isAbove);
    this.list!.style.maxBlockSize = `max(6em, min(18em, ${this.#room}px))`;
  }

  /** @returns whether the listbox used the key */
  press(key: string, isAlt: boolean): boolean {
    const { isOpen, found } = this;
    const active = this.#active;
    const entry = found[active];
    const step = { ArrowUp: -1, ArrowDown: 1 }[key];
    if (step) {
      if (!isOpen) this.#host.openList();
      if (isOpen && isAlt && step < 0) this.#host.closeList();
      // The list may have opened at what is chosen.
      else if (this.isOpen && !isAlt && (isOpen || this.#active < 0)) {
        const { length } = this.found;
        this.moveTo((Math.max(active, step < 0 ? 0 : -1) + step + length) % length);
      }
      return true;
    }
    if (/^(Home|End|Arrow)/.test(key)) this.moveTo(-1);
    if (key === 'Tab' && entry) this.#host.choose(entry);
    if (key !== 'Enter' || !isOpen) return false;
    // Choosing must not submit the form.
    if (entry) this.#host.choose(entry);
    else this.#host.closeList();
    return true;
  }

  #renderRows(id: string): unknown[] {
    const rows: unknown[] = [];
    let group: { name: string; rows: unknown[] } | undefined;
    this.found.slice(this.#start, this.#start + WINDOW).forEach((entry, i) => {
      const row = this.#renderRow(entry, this.#start + i, id);
      if (!entry.group) rows.push(row);
      else if (entry.group === group?.name) group.rows.push(row);
      else rows.push(renderGroup((group = { name: entry.group, rows: [row] })));
    });
    return rows;
  }

  #renderRow({ label, hint, isDisabled }: Entry, index: number, id: string): unknown {
    return html`<span
      class="nusa-option"
      id=${`${id}-option-${index}`}
      role="option"
      aria-selected=${index === this.#active}
      aria-disabled=${isDisabled || nothing}
      aria-posinset=${index + 1}
      aria-setsize=${this.found.length}
      >${label}${hint ? html`<span class="nusa-hint">${hint}</span>` : nothing}</span
    >`;
  }

  #slideTo(start: number): void {
    this.#start = Math.max(0, Math.min(start, this.found.length - WINDOW));
  }

  #entryAt({ target }: Event): Entry | undefined {
    const row = (target as Element).closest('[role=option]');
    return this.found[Number(row?.getAttribute('aria-posinset')) - 1];
  }

  #onPointerDown = (event: Event): void => {
    this.#pressed = this.#entryAt(event);
  };

  /** A late result may have put another option under the finger meanwhile. */
  #onClick = (event: Event): void => {
    const entry = this.#entryAt(event);
    if (entry && (this.#pressed ?? entry) === entry) {
      this.#host.choose(entry);
      window.addEventListener('click', suppressDoubleClick, { capture: true, once: true });
    }
    this.#pressed = undefined;
  };

  /** Moves the window without moving the options that are visible. */
  #onScroll = async (): Promise<void> => {
    const { list } = this;
    if (!list) return; // It scrolled while it was removed.
    const rows = list.getElementsByClassName('nusa-option') as HTMLCollectionOf<HTMLElement>;
    const before = this.#start;
    const below = list.scrollHeight - list.clientHeight - list.scrollTop;
    if (list.scrollTop < SCROLL_MARGIN) this.#slideTo(before - WINDOW / 2);
    else if (below < SCROLL_MARGIN) this.#slideTo(before + WINDOW / 2);
    const moved = this.#start - before;
    if (!moved) return;
    const top = rows[Math.max(0, moved)]!.offsetTop;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    list.scrollTop += rows[Math.max(0, -moved)]!.offsetTop - top;
  };
}

const renderGroup = (group: { name: string; rows: unknown[] }): unknown =>
  html`<span role="group" aria-label=${group.name}
    ><span class="nusa-option-group" aria-hidden="true">${group.name}</span>${group.rows}</span
  >`;

/** Pressing an option must not take the focus from the text box, which would close a phone's keyboard. */
const keepFocus = (event: Event): void => event.preventDefault();

/** The second click of a double click would press what the list covered. */
const suppressDoubleClick = (event: MouseEvent): void => {
  if (event.detail < 2) return;
  event.preventDefault();
  event.stopImmediatePropagation();
};
