import type { ElementLike } from '../base/render-context.js';

/** Sets an attribute unless the author did. */
const set = (element: ElementLike, name: string, value: string) => {
  if (element.getAttribute(name) === null) element.setAttribute(name, value);
};

/**
 * Prepares a table for being stacked by CSS: each cell gets the name of its column, and all elements get
 * explicit roles, because Safari drops table semantics when `display` changes.
 */
export function labelCells(table: ElementLike): void {
  let labels: string[] = [];
  set(table, 'role', 'table');
  for (const section of table.children) {
    if (!/^t(head|body|foot)$/.test(section.localName)) continue;
    const isHead = section.localName === 'thead';
    set(section, 'role', 'rowgroup');
    for (const row of section.children) {
      let column = 0;
      if (isHead) labels = [];
      set(row, 'role', 'row');
      for (const cell of row.children) {
        const headerRole = isHead ? 'columnheader' : 'rowheader';
        set(cell, 'role', cell.localName === 'th' ? headerRole : 'cell');
        if (!isHead && cell.localName === 'td') set(cell, 'data-label', labels[column] ?? '');
        // HTML limits `colspan` to 1,000.
        const end = column + Math.min(Number(cell.getAttribute('colspan')) || 1, 1000);
        if (isHead) labels = [...labels, ...Array(end - column).fill(cell.textContent!.trim())];
        column = end;
      }
    }
  }
}
