import type { RenderContext } from '../base/render-context.js';
import type { SortDirection } from './sort.js';

const CONTROL = 'a,button';
const BUTTON = 'nusa-sort';
const MARKED = 'thead [aria-sort]';

/**
 * Adds a button over each sortable header cell, named by the cell's text, which is not moved. A link or
 * button that the author wrote there is used instead. Sortable are the cells that the author marked
 * with `aria-sort`, or else all cells with text.
 */
export function addSortButtons(table: HTMLTableElement, context: RenderContext): void {
  const marked = table.querySelectorAll(MARKED);
  for (const header of marked.length ? marked : table.querySelectorAll('thead th')) {
    const name = header.textContent!.trim();
    if (!name) continue;
    if (!marked.length) header.setAttribute('aria-sort', 'none');
    let button = header.querySelector(CONTROL);
    if (!button) {
      button = document.createElement('button');
      button.setAttribute('type', 'button');
      button.className = BUTTON;
      button.id = context.uniqueId();
      header.append(button);
    }
    if (button.className !== BUTTON) continue;
    button.setAttribute('aria-label', name);
    // Otherwise its accessible name would be its text followed by the button's name.
    header.setAttribute('aria-labelledby', button.id);
  }
}

export function removeSortButtons(table: HTMLTableElement): void {
  for (const button of table.querySelectorAll(`.${BUTTON}`)) {
    button.parentElement!.removeAttribute('aria-labelledby');
    button.remove();
  }
}

/** Returns the header cell whose button or link was pressed, unless a modifier key opens the link elsewhere. */
export function pressedHeader(event: MouseEvent): HTMLTableCellElement | undefined {
  const control = (event.target as Element).closest(CONTROL);
  const isElsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.defaultPrevented;
  return (!isElsewhere && control?.closest<HTMLTableCellElement>(MARKED)) || undefined;
}

/** Returns the index of the first column that a header cell spans. */
export function columnOf({ previousElementSibling: before }: Element): number {
  return before ? columnOf(before) + (before as HTMLTableCellElement).colSpan : 0;
}

/** Marks the column that a table is sorted by. */
export function markSorted(table: Element, header: Element, direction: SortDirection): void {
  for (const other of table.querySelectorAll(MARKED))
    other.setAttribute('aria-sort', other === header ? direction : 'none');
}
