import type { RenderContext } from '../base/render-context.js';
import type { SortDirection } from './sort.js';

const CONTROL = 'a,button';
const BUTTON = 'nusa-sort';
const MARKED = 'thead [aria-sort]';

/**
 * Puts a button over each header cell and names it by the cell's text, which stays the author's own node.
 * A link or button that the author wrote there is used instead. The cells are those that the author
 * marked with `aria-sort`, or else all with a text.
 */
export function addSortButtons(table: HTMLTableElement, surroundings: RenderContext): void {
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
      button.id = surroundings.uniqueId();
      header.append(button);
    }
    if (button.className !== BUTTON) continue;
    button.setAttribute('aria-label', name);
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
export function pressedHeader(event: MouseEvent): HTMLTableCellElement | undefined {
  const control = (event.target as Element).closest(CONTROL);
  const isElsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.defaultPrevented;
  return (!isElsewhere && control?.closest<HTMLTableCellElement>(MARKED)) || undefined;
}

/** The first column that a header cell is above. */
export function columnOf({ previousElementSibling: before }: Element): number {
  return before ? columnOf(before) + (before as HTMLTableCellElement).colSpan : 0;
}

/** Marks the one column by which a table is sorted. */
export function markSorted(table: Element, header: Element, direction: SortDirection): void {
  for (const other of table.querySelectorAll(MARKED))
    other.setAttribute('aria-sort', other === header ? direction : 'none');
}
