import { html, nothing } from 'lit';
/** A cell: text, a number, or more about it. */
export type TableCell =
  | string
  | number
  | {
      /** Text, or a Lit template. */
      text: unknown;
      /** `numeric`: figures that people compare stand at the end. */
      format?: 'numeric';
      colspan?: number;
      rowspan?: number;
      /** What the cell is sorted by, when that is not its text. */
      sortValue?: string | number;
    };

/** The cells of a row; what is empty is left out. */
export type TableRow = readonly TableCell[] | null | undefined | false;

function renderCell(cell: TableCell, scope?: 'col' | 'row'): unknown {
  const { text, format, colspan, rowspan, sortValue } =
    typeof cell === 'object' ? cell : ({ text: cell } as Exclude<TableCell, string | number>);
  const numeric = format === 'numeric' ? 'nusa-numeric' : nothing;
  return scope
    ? html`<th
        scope=${scope}
        class=${numeric}
        colspan=${colspan ?? nothing}
        rowspan=${rowspan ?? nothing}
        data-sort-value=${sortValue ?? nothing}
      >
        ${text}
      </th>`
    : html`<td
        class=${numeric}
        colspan=${colspan ?? nothing}
        rowspan=${rowspan ?? nothing}
        data-sort-value=${sortValue ?? nothing}
      >
        ${text}
      </td>`;
}

/** What is rendered as a table. */
export interface TableData {
  readonly caption: string | undefined;
  readonly head: readonly TableCell[] | undefined;
  readonly rows: readonly TableRow[] | undefined;
  readonly firstCellIsHeader: boolean;
}

/** Renders the table that the author would otherwise write. */
export function renderTable({ caption, head, rows, firstCellIsHeader }: TableData): unknown {
  return html`<table>
    ${
      caption
        ? html`<caption>
            ${caption}
          </caption>`
        : nothing
    }
    ${
      head
        ? html`<thead>
            <tr>
              ${head.map((cell) => renderCell(cell, 'col'))}
            </tr>
          </thead>`
        : nothing
    }
    <tbody>
      ${rows!.map(
        (row) =>
          row &&
          html`<tr>
            ${row.map((cell, i) => renderCell(cell, firstCellIsHeader && !i ? 'row' : undefined))}
          </tr>`,
      )}
    </tbody>
  </table>`;
}
