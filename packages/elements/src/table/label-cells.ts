import type { ElementFacts } from '../core/surroundings.js';

const ROLES: Record<string, string> = {
  table: 'table',
  thead: 'rowgroup',
  tbody: 'rowgroup',
  tfoot: 'rowgroup',
  tr: 'row',
  td: 'cell',
};

/** How many columns a cell extends; HTML allows 1,000. */
const span = (cell: ElementFacts) =>
  Math.min(Math.max(Number(cell.getAttribute('colspan')) || 1, 1), 1000);

const set = (element: ElementFacts, name: string, value: string) => {
  if (element.getAttribute(name) === null) element.setAttribute(name, value);
};

/**
 * Makes a table one that CSS may stack: each cell knows its column's name, and all say their role,
 * because Safari forgets that it is a table when `display` is another.
 */
export function labelCells(table: ElementFacts): void {
  let labels: string[] = [];
  const walk = (element: ElementFacts, isHead: boolean) => {
    let column = 0;
    for (const child of element.children) {
      const tag = child.localName;
      const isRowHeader = !isHead || child.getAttribute('scope') === 'row';
      const role = tag === 'th' ? (isRowHeader ? 'rowheader' : 'columnheader') : ROLES[tag];
      if (!role) continue;
      set(child, 'role', role);
      if (tag === 'td') {
        if (!isHead) set(child, 'data-label', labels[column] ?? '');
        column += span(child);
      } else if (tag === 'th') column += span(child);
      else walk(child, isHead || tag === 'thead');
    }
    if (isHead && element.localName === 'tr') {
      labels = [...element.children].flatMap((cell) =>
        Array<string>(span(cell)).fill(cell.textContent?.trim() ?? ''),
      );
    }
  };
  set(table, 'role', 'table');
  walk(table, false);
}
