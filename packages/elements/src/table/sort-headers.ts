import type { SortDirection } from './sort.js';

const CONTROL = 'a,button';
const BUTTON = 'nusa-sort';

/** The header cells that sort: those that the author marked with `aria-sort`, or else all with a text. */
export function sortHeaders(table: HTMLTableElement): HTMLTableCellElement[] {
  const cells = [...(table.tHead?.rows ?? [])].flatMap((row) => [...row.cells]);
  const marked = cells.filter((cell) => cell.hasAttribute('aria-sort'));
  return marked.length ? marked : cells.filter((cell) => cell.textContent?.trim());
}

/** The first column that a header cell is above. */
export const columnOf = (header: HTMLTableCellElement): number =>
  [...(header.parentNode as HTMLTableRowElement).cells]
    .slice(0, header.cellIndex)
    .reduce((sum, cell) => sum + cell.colSpan, 0);

/**
 * Puts a button over each header cell and names it by the cell's text, which stays the author's own node.
 * A link or button that the author wrote there is used instead.
 */
export function addSortButtons(table: HTMLTableElement, uniqueId: () => string): void {
  for (const header of sortHeaders(table)) {
    if (!header.hasAttribute('aria-sort')) header.setAttribute('aria-sort', 'none');
    let button = header.querySelector(CONTROL);
    if (!button) {
      button = document.createElement('button');
      button.setAttribute('type', 'button');
      button.className = BUTTON;
      button.id = uniqueId();
      header.append(button);
    }
    if (button.className !== BUTTON) continue;
    button.setAttribute('aria-label', header.textContent!.trim());
    // Else its name would be its text and its button's name, one after the other.
    header.setAttribute('aria-labelledby', button.id);
  }
}

export function removeSortButtons(table: HTMLTableElement): void {
  for (const button of table.querySelectorAll(`.${BUTTON}`)) {
    button.parentElement!.removeAttribute('aria-labelledby');
    button.remove();
  }
}

/** The header cell whose button or link was pressed; not for links that open elsewhere. */
export function pressedHeader(event: MouseEvent): HTMLTableCellElement | null {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return null;
  const control = (event.target as Element).closest(CONTROL);
  return control?.closest<HTMLTableCellElement>('thead [aria-sort]') ?? null;
}

/** Marks the one column by which a table is sorted. */
export function markSorted(header: HTMLTableCellElement, direction: SortDirection): void {
  for (const other of sortHeaders(header.closest('table')!)) {
    other.setAttribute('aria-sort', other === header ? direction : 'none');
  }
}
