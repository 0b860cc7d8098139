import { html, nothing } from 'lit';
import type { Entry } from './match.js';

/** How many options are in the page at once: of 10,000 nobody sees more. */
const WINDOW = 40;
/** How near to an end of the window, in pixels, scrolling moves it. */
const MARGIN = 300;

interface Host {
  requestUpdate(): void;
  updateComplete: Promise<unknown>;
  choose(entry: Entry): void;
}

/** The options that were found, of which a window is in the page, and the one that the keyboard is at. */
export class Listbox {
  isOpen = false;
  /** Whether it has been opened since it was last looked at. */
  isFresh = false;
  found: readonly Entry[] = [];
  #active = -1;
  #start = 0;
  #pressed: Entry | undefined;
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
  }

  get active(): number {
    return this.#active;
  }
  /** Whatever index is asked for comes into the window. */
  set active(index: number) {
    this.#active = index;
    if (index < this.#start || index >= this.#start + WINDOW) this.#slideTo(index - WINDOW / 2);
    this.#host.requestUpdate();
  }

  open(found: readonly Entry[]): void {
    this.found = found;
    this.isOpen = this.isFresh = found.length > 0;
    this.#start = 0;
    this.active = -1;
  }

  close(): void {
    this.isOpen = false;
    this.active = -1;
  }

  /** Up and Down go round. */
  move(step: number): void {
    const { length } = this.found;
    if (length) this.active = (Math.max(this.#active, step < 0 ? 0 : -1) + step + length) % length;
  }

  render(id: string): unknown {
    return html`<span
      class="nusa-listbox"
      id=${`${id}-listbox`}
      role="listbox"
      aria-labelledby=${`${id}-label`}
      ?hidden=${!this.isOpen}
      @scroll=${this.#onScroll}
      @pointerdown=${this.#onPointerDown}
      @click=${this.#onClick}
      >${this.isOpen ? this.#rows(id) : nothing}</span
    >`;
  }

  #rows(id: string): unknown[] {
    const rows: unknown[] = [];
    let group: { name: string; rows: unknown[] } | undefined;
    this.found.slice(this.#start, this.#start + WINDOW).forEach((entry, i) => {
      const row = this.#row(entry, this.#start + i, id);
      if (!entry.group) rows.push(row);
      else {
        if (entry.group !== group?.name) rows.push((group = { name: entry.group, rows: [] }));
        group.rows.push(row);
      }
    });
    return rows.map((row) =>
      (row as typeof group)!.name ? renderGroup(row as typeof group & object) : row,
    );
  }

  #row({ label, hint, isDisabled }: Entry, index: number, id: string): unknown {
    return html`<span
      class="nusa-option"
      id=${`${id}-option-${index}`}
      role="option"
      aria-selected=${index === this.#active}
      aria-disabled=${isDisabled || nothing}
      aria-posinset=${index + 1}
      aria-setsize=${this.found.length}
      >${label}${hint ? html` <span class="nusa-hint">${hint}</span>` : nothing}</span
    >`;
  }

  #slideTo(start: number): void {
    this.#start = Math.max(0, Math.min(start, this.found.length - WINDOW));
  }

  #entryAt(event: Event): Entry | undefined {
    const row = (event.target as Element).closest('[role=option]');
    return row ? this.found[Number(row.getAttribute('aria-posinset')) - 1] : undefined;
  }

  #onPointerDown = (event: Event): void => {
    this.#pressed = this.#entryAt(event);
  };

  /** A late answer may have put another option under the finger meanwhile. */
  #onClick = (event: Event): void => {
    const entry = this.#entryAt(event);
    if (entry && (this.#pressed ?? entry) === entry) this.#host.choose(entry);
    this.#pressed = undefined;
  };

  /** Moves the window, with the option that stays under the reader's eye where it was. */
  #onScroll = async ({ currentTarget }: Event): Promise<void> => {
    const list = currentTarget as HTMLElement;
    const rows = list.getElementsByClassName('nusa-option') as HTMLCollectionOf<HTMLElement>;
    const before = this.#start;
    if (list.scrollTop < MARGIN) this.#slideTo(before - WINDOW / 2);
    else if (list.scrollHeight - list.clientHeight - list.scrollTop < MARGIN)
      this.#slideTo(before + WINDOW / 2);
    const moved = this.#start - before;
    if (!moved) return;
    const top = rows[Math.max(0, moved)]!.offsetTop;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    list.scrollTop += rows[Math.max(0, -moved)]!.offsetTop - top;
  };
}

const renderGroup = ({ name, rows }: { name: string; rows: unknown[] }): unknown =>
  html`<span role="group" aria-label=${name}
    ><span class="nusa-option-group" aria-hidden="true">${name}</span>${rows}</span
  >`;
