import { isoDate, parsePart } from '../date-input/date.js';

export type SortDirection = 'ascending' | 'descending';

/** What stands in a cell that has nothing to say. */
const EMPTY = /^[-–—]?$/;

/** A cell's value: what the author says it is, the date of a `<time>`, or its text. */
function valueOf(cell: Element | undefined): string {
  const value =
    cell?.getAttribute('data-sort-value') ??
    cell?.querySelector('time')?.getAttribute('datetime') ??
    cell?.textContent;
  return value?.trim() ?? '';
}

/** Rupiah, other money, percentages and plain numbers, as the language writes them. */
function numberReader(language: string): (text: string) => number {
  const parts = new Intl.NumberFormat(language).formatToParts(1.5);
  const decimal = parts.find(({ type }) => type === 'decimal')!.value;
  return (text) => {
    const digits = text.replace(/^([-−]?)(rp|[$£€])\.?|[\s%]/gi, '$1').replace('−', '-');
    if (!/^[-+]?\d[\d.,]*$/.test(digits)) return NaN;
    return Number(digits.replace(/[.,]/g, (sign) => (sign === decimal ? '.' : '')));
  };
}

/** `17 Agustus 1945`, `17/8/1945` and `1945-08-17` as `1945-08-17`; nothing for anything else. */
function readDate(text: string): string | undefined {
  if (/^\d{4}-\d\d(-\d\d.*)?$/.test(text)) return text;
  const [, day, month, year] = /^(\d\d?)[ /.-]([a-z]+|\d\d?)[ /.-](\d{4})$/i.exec(text) ?? [];
  return year && isoDate(Number(year), parsePart('month', month!), Number(day));
}

/** The cell in a column, also behind cells that extend over several. */
function cellAt({ cells }: HTMLTableRowElement, column: number): Element | undefined {
  let position = 0;
  for (const cell of cells) {
    position += cell.colSpan;
    if (position > column) return cell;
  }
  return undefined;
}

/**
 * The rows in the order of one of their columns: as numbers or as dates when all are, else as
 * the language sorts words. Equal rows keep their order, and rows without a value stand last.
 */
export function sortRows(
  rows: readonly HTMLTableRowElement[],
  column: number,
  direction: SortDirection,
  language: string,
): HTMLTableRowElement[] {
  const cells = rows.map((row) => cellAt(row, column));
  const values = cells.map(valueOf);
  const readNumber = numberReader(language);
  /** The keys when all values can be read that way. */
  const keysBy = <Key>(read: (text: string, i: number) => Key | undefined) => {
    const keys: (Key | undefined)[] = [];
    for (const [i, text] of values.entries()) {
      const key = EMPTY.test(text) ? undefined : read(text, i);
      if (!EMPTY.test(text) && !key && key !== 0) return undefined;
      keys.push(key);
    }
    return keys;
  };
  const { compare } = new Intl.Collator(language, { numeric: true });
  const numbers = keysBy((text, i) =>
    // What is written for machines has a decimal point in every language.
    cells[i]!.hasAttribute('data-sort-value') ? Number(text) : readNumber(text),
  );
  const words = numbers ? [] : (keysBy(readDate) ?? values);
  const sign = direction === 'ascending' ? 1 : -1;
  return rows
    .map((row, i) => ({ row, i, isEmpty: EMPTY.test(values[i]!) }))
    .sort(
      (a, b) =>
        Number(a.isEmpty) - Number(b.isEmpty) ||
        (a.isEmpty
          ? 0
          : sign * (numbers ? numbers[a.i]! - numbers[b.i]! : compare(words[a.i]!, words[b.i]!))),
    )
    .map(({ row }) => row);
}
