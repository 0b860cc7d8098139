import { html, nothing, type PropertyValues } from 'lit';
import { NusaTextInput } from '../text-input/text-input.js';
import type { Entry } from './match.js';

/** How many options are in the page at once: of 10,000 nobody sees more. */
const WINDOW = 20;
/** How near to an end of the window, in pixels, scrolling moves it: by half, which must not bring it as near to the other end. */
const MARGIN = 80;
/** The smallest room for the list, in pixels: with less below, it stands above where there is more. */
const ROOM = 200;

/** A text box with a list under it, of which a window is in the page: what is shown, the keys and the pointer. */
export abstract class Combobox extends NusaTextInput {
  protected found: readonly Entry[] = [];
  protected isOpen = false;
  /** The option that the keyboard is at. */
  protected active = -1;
  #start = 0;
  #shown: readonly Entry[] | undefined;
  #shownActive = -1;
  #pressed: Entry | undefined;
  #isAbove = false;
  #room = 0;

  /** @internal */
  protected abstract get input(): HTMLInputElement | undefined;
  protected abstract openList(): void;
  protected abstract choose(entry: Entry): void;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('click', swallowDouble, true);
  }

  protected get list(): HTMLElement | null | undefined {
    return this.endContainer?.querySelector('.nusa-listbox');
  }

  protected showList(found: readonly Entry[], active = -1): void {
    this.#measure(); // While nothing is new in the page: afterwards it would cost a layout more.
    this.found = found;
    this.isOpen = found.length > 0;
    this.#start = 0;
    this.moveTo(active);
  }

  protected closeList(): void {
    this.isOpen = false;
    this.moveTo(-1);
  }

  /** The window comes along. */
  protected moveTo(index: number): void {
    this.active = index;
    if (index < this.#start || index >= this.#start + WINDOW) this.#slideTo(index - WINDOW / 2);
    this.requestUpdate();
  }

  protected renderList(id: string): unknown {
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

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { list } = this;
    if (!this.isOpen) this.#shown = undefined;
    else if (this.#shown !== this.found) {
      if (this.#shown) list!.scrollTop = 0;
      this.#shown = this.found;
      this.#place();
    }
    // Only when the keyboard moves: scrolling by hand renders as well.
    if (this.active !== this.#shownActive)
      list?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
    this.#shownActive = this.active;
  }

  /** Puts the list where a phone's keyboard leaves room. */
  protected placeList = (): void => {
    if (!this.isOpen) return;
    this.#measure();
    this.#place();
  };

  #measure(): void {
    const { top, bottom } = this.input!.getBoundingClientRect();
    const { offsetTop, height } = visualViewport!;
    const above = top - offsetTop;
    const below = offsetTop + height - bottom;
    this.#isAbove = below < ROOM && above > below;
    this.#room = (this.#isAbove ? above : below) - 12;
  }

  #place(): void {
    this.list!.classList.toggle('nusa-listbox--above', this.#isAbove);
    this.list!.style.maxBlockSize = `max(6em, min(18em, ${this.#room}px))`;
  }

  /** @returns whether the key did something here */
  protected pressed(key: string, isAlt: boolean): boolean {
    const { isOpen, active, found } = this;
    const entry = found[active];
    const step = { ArrowUp: -1, ArrowDown: 1 }[key];
    if (step) {
      if (!isOpen) this.openList();
      if (isOpen && isAlt && step < 0) this.closeList();
      // The list may have opened at what is chosen.
      else if (this.isOpen && !isAlt && (isOpen || this.active < 0)) {
        const { length } = this.found;
        this.moveTo((Math.max(active, step < 0 ? 0 : -1) + step + length) % length);
      }
      return true;
    }
    if (/^(Home|End|Arrow)/.test(key)) this.moveTo(-1);
    if (key === 'Tab' && entry) this.choose(entry);
    if (key !== 'Enter' || !isOpen) return false;
    // The form is not sent by choosing.
    if (entry) this.choose(entry);
    else this.closeList();
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
      aria-selected=${index === this.active}
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

  /** A late answer may have put another option under the finger meanwhile. */
  #onClick = (event: Event): void => {
    const entry = this.#entryAt(event);
    if (entry && (this.#pressed ?? entry) === entry) {
      this.choose(entry);
      window.addEventListener('click', swallowDouble, { capture: true, once: true });
    }
    this.#pressed = undefined;
  };

  /** Moves the window, with the option that stays under the reader's eye where it was. */
  #onScroll = async (): Promise<void> => {
    const { list } = this;
    if (!list) return; // It scrolled while it was removed.
    const rows = list.getElementsByClassName('nusa-option') as HTMLCollectionOf<HTMLElement>;
    const before = this.#start;
    const below = list.scrollHeight - list.clientHeight - list.scrollTop;
    if (list.scrollTop < MARGIN) this.#slideTo(before - WINDOW / 2);
    else if (below < MARGIN) this.#slideTo(before + WINDOW / 2);
    const moved = this.#start - before;
    if (!moved) return;
    const top = rows[Math.max(0, moved)]!.offsetTop;
    this.requestUpdate();
    await this.updateComplete;
    list.scrollTop += rows[Math.max(0, -moved)]!.offsetTop - top;
  };
}

const renderGroup = (group: { name: string; rows: unknown[] }): unknown =>
  html`<span role="group" aria-label=${group.name}
    ><span class="nusa-option-group" aria-hidden="true">${group.name}</span>${group.rows}</span
  >`;

/** Pressing an option leaves the focus, and a phone's keyboard, with the text box. */
const keepFocus = (event: Event): void => event.preventDefault();

/** The second click of a double click would press what the list covered. */
const swallowDouble = (event: MouseEvent): void => {
  if (event.detail < 2) return;
  event.preventDefault();
  event.stopImmediatePropagation();
};
