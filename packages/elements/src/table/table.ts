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

/** The `detail` of the `nusa-sort` event. */
export interface TableSort {
  /** The index of the column, from 0. */
  column: number;
  direction: SortDirection;
  header: HTMLTableCellElement;
}

/**
 * Shows information in rows and columns, so that people can look it up and compare it.
 *
 * @summary A table that fits narrow screens and can be sorted.
 * @tag nusa-table
 *
 * @slot - Your own `<table>`, which is not moved.
 * @event nusa-sort - Fired when the person sorts the table, with a `TableSort` as `detail`. Cancelable: then the page sorts the rows itself.
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

  /** The caption of a table rendered from `rows`. In your own table, write a `<caption>`. */
  declare caption: string | undefined;
  /** The size of the caption: `s`, `m`, `l` or `xl`. */
  declare captionSize: 's' | 'm' | 'l' | 'xl' | undefined;
  /** The header cells of a table rendered from `rows`. */
  declare head: readonly TableCell[] | undefined;
  /** The rows, for pages that render in the browser; used instead of a `<table>` in the slot. */
  declare rows: readonly TableRow[] | undefined;
  /** Whether the first cell in each of the `rows` is a header cell. */
  declare firstCellIsHeader: boolean;
  /** Whether the text is smaller on narrow screens, for tables with a lot of data. */
  declare smallTextUntilTablet: boolean;
  /** The layout on narrow screens: `scroll` scrolls sideways in a region, `stack` stacks the cells of each row. */
  declare responsive: 'scroll' | 'stack' | undefined;
  /** Whether people can sort the rows: by the columns marked with `aria-sort`, or else by all. */
  declare sortable: boolean;
  /** @internal The announcement of the last sorting for screen readers. */
  declare announcement: string | undefined;

  #observer: MutationObserver | undefined;

  /** The native table; `undefined` before it is rendered. */
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

  /** @internal Makes the host a region that can be scrolled by keyboard, or labels the cells for stacking. */
  override applyAria(host: ElementLike, table = this.#authorTable): void {
    if (!table) return;
    if (this.responsive === 'stack') labelCells(table);
    if (this.responsive !== 'scroll') return;
    const caption = [...table.children].find(({ localName }) => localName === 'caption');
    const id = caption && (caption.getAttribute('id') || this.context.uniqueId());
    caption?.setAttribute('id', id!);
    host.setAttribute('tabindex', '0');
    // A region landmark needs an accessible name.
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
      warn(this, 'rows', 'are missing: write a <table> in the element, or set the property.');
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

  /** Frameworks and morphing libraries change the rows, and remove buttons and attributes that the element added. */
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
        if (DEV) warn(this, 'sortable', 'does not sort rows that share a cell with rowspan.');
        continue;
      }
      const sorted = sortRows(rows, column, direction, this.language);
      if (this.#authorTable) {
        // A framework's anchor node may follow the rows.
        const end = rows.at(-1)?.nextSibling ?? null;
        for (const row of sorted) body.insertBefore(row, end);
      } else {
        const data = this.rows!.filter(Boolean);
        this.rows = sorted.map((row) => data[row.sectionRowIndex]!);
      }
    }
  }
}
