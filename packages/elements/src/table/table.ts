import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { LightElement } from '../base/light-element.js';
import type { ElementLike } from '../base/render-context.js';
import { DEV, warn } from '#warn';
import { labelCells } from './label-cells.js';
import { messages } from './messages.js';
import { renderTable, type TableCell, type TableRow } from './render-table.js';
import {
  addSortButtons,
  columnOf,
  markSorted,
  pressedHeader,
  removeSortButtons,
} from './sort-headers.js';
import { sortRows, type SortDirection } from './sort.js';

export type { TableCell, TableRow } from './render-table.js';

/** What `nusa-sort` says. */
export interface TableSort {
  /** The column, counted from 0. */
  column: number;
  direction: SortDirection;
  header: HTMLTableCellElement;
}

/**
 * Shows facts in rows and columns, so that people can look them up and compare them.
 *
 * @summary A table that fits a phone and can be sorted.
 * @tag nusa-table
 *
 * @slot - The author's `<table>`, which stays where it is.
 * @event nusa-sort - A person wants another order; when it is cancelled, the page sorts the rows itself.
 */
export class NusaTable extends LightElement {
  static override properties: PropertyDeclarations = {
    caption: {},
    captionSize: { attribute: 'caption-size', reflect: true },
    head: { attribute: false },
    rows: { attribute: false },
    firstCellIsHeader: { attribute: 'first-cell-is-header', type: Boolean },
    smallTextUntilTablet: {
      attribute: 'small-text-until-tablet',
      type: Boolean,
      reflect: true,
    },
    responsive: { reflect: true },
    sortable: { type: Boolean, reflect: true },
    announcement: { state: true },
  };

  /** What the table shows, when it is rendered from `rows`; elsewhere write a `<caption>`. */
  declare caption: string | undefined;
  /** The size of the caption: `s`, `m`, `l` or `xl`. */
  declare captionSize: 's' | 'm' | 'l' | 'xl' | undefined;
  /** The header cells, for pages that render in the browser; elsewhere write a `<table>`. */
  declare head: readonly TableCell[] | undefined;
  /** The rows, for pages that render in the browser; elsewhere write a `<table>`. */
  declare rows: readonly TableRow[] | undefined;
  /** Whether the first cell of each of the `rows` is its header. */
  declare firstCellIsHeader: boolean;
  /** Whether the text is smaller on narrow screens, for tables with a lot of data. */
  declare smallTextUntilTablet: boolean;
  /** On narrow screens: `scroll` sideways in a region of its own, or `stack` the cells of a row. */
  declare responsive: 'scroll' | 'stack' | undefined;
  /** Whether people can sort the rows: by the columns marked with `aria-sort`, or else by all. */
  declare sortable: boolean;
  /** @internal What was sorted last, for people who do not see it. */
  declare announcement: string | undefined;

  #observer: MutationObserver | undefined;

  /** The native table; `undefined` before there is one. */
  get table(): HTMLTableElement | undefined {
    return this.querySelector('table') ?? undefined;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer?.disconnect();
  }

  override render(): unknown {
    return html`${
      this.sortable
        ? html`<span class="nusa-visually-hidden" role="status"
            >${this.announcement ?? nothing}</span
          >`
        : nothing
    }${this.rows && !this.#authorTable ? renderTable(this) : nothing}`;
  }

  /** @internal Makes the host a region that the keyboard can scroll, or the cells ones that can be stacked. */
  override applyAria(host: ElementLike, table = this.#authorTable): void {
    if (!table) return;
    if (this.responsive === 'stack') labelCells(table);
    if (this.responsive !== 'scroll') return;
    const caption = [...table.children].find(({ localName }) => localName === 'caption');
    const id = caption && (caption.getAttribute('id') || this.context.uniqueId());
    caption?.setAttribute('id', id!);
    host.setAttribute('tabindex', '0');
    // A region without a name would only be noise.
    if (!id) return;
    host.setAttribute('role', 'region');
    host.setAttribute('aria-labelledby', id);
  }

  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    this.addEventListener('click', this.#onClick);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { table } = this;
    if (DEV && !table)
      warn(this, 'rows', 'are missing: write a <table> inside, or set the property.');
    if (changed.get('responsive') === 'scroll') {
      for (const name of ['role', 'tabindex', 'aria-labelledby']) this.removeAttribute(name);
    }
    this.#observer?.disconnect();
    if (!table) return;
    this.applyAria(this, table);
    if (this.sortable) addSortButtons(table, this.context);
    else if (changed.get('sortable')) removeSortButtons(table);
    if (this.sortable || this.responsive === 'stack') this.#observe(table);
  }

  get #authorTable(): ElementLike | undefined {
    return this.context.children().find(({ localName }) => localName === 'table');
  }

  /** Frameworks and morphing libraries change the author's rows, and take away what they did not write. */
  #observe(table: HTMLTableElement): void {
    this.#observer ??= new MutationObserver(() => this.requestUpdate());
    this.#observer.observe(table, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: ['data-label', 'role', 'aria-sort'],
    });
  }

  #onClick = (event: MouseEvent): void => {
    const header = this.sortable && pressedHeader(event);
    if (!header) return;
    event.preventDefault();
    const direction = header.getAttribute('aria-sort') === 'ascending' ? 'descending' : 'ascending';
    const detail: TableSort = { column: columnOf(header), direction, header };
    const isOurs = this.dispatchEvent(
      new CustomEvent('nusa-sort', { bubbles: true, cancelable: true, detail }),
    );
    if (isOurs) this.#sort(detail);
    markSorted(this, header, direction);
    this.announcement = messages(this, direction, { column: header.textContent!.trim() });
  };

  #sort({ column, direction }: TableSort): void {
    for (const body of this.table!.tBodies) {
      const rows = [...body.rows];
      if (rows.some(({ cells }) => [...cells].some((cell) => cell.rowSpan > 1))) {
        if (DEV)
          warn(this, 'sortable', 'does not move rows that a cell with rowspan ties together.');
        continue;
      }
      const sorted = sortRows(rows, column, direction, this.language);
      if (this.#authorTable) {
        // Behind them may stand an anchor of the framework that wrote them.
        const end = rows.at(-1)?.nextSibling ?? null;
        for (const row of sorted) body.insertBefore(row, end);
      } else {
        const data = this.rows!.filter(Boolean);
        this.rows = sorted.map((row) => data[row.sectionRowIndex]!);
      }
    }
  }
}
