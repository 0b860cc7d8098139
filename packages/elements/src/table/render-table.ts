import { html, nothing } from 'lit';
/** A cell: a text, a number, or an object with more options. */
export type TableCell =
  | string
  | number
  | {
      /** Plain text, or a Lit template. */
      text: unknown;
      /** `numeric` aligns figures that people compare to the end of the cell. */
      format?: 'numeric';
      colspan?: number;
      rowspan?: number;
      /** The value to sort the cell by, if it is not the text. */
      sortValue?: string | number;
    };

/** The cells of a row; `null`, `undefined` and `false` are left out. */
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

/** The data of a rendered table. */
export interface TableData {
  readonly caption: string | undefined;
  readonly head: readonly TableCell[] | undefined;
  readonly rows: readonly TableRow[] | undefined;
  readonly firstCellIsHeader: boolean;
}

/** Renders a table from data, for authors who do not write their own. */
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
