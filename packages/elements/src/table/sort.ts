import { parse } from '../field/date-parts.js';

export type SortDirection = 'ascending' | 'descending';

type Value = string | number;

/** Returns a cell's value: its `data-sort-value`, the date of a `<time>`, or its text. */
function valueOf(cell: Element | undefined): Value {
  const given = cell?.getAttribute('data-sort-value');
  // Machine-readable numbers have a decimal point in every language.
  if (given && !isNaN(Number(given))) return Number(given);
  const time = cell?.querySelector('time')?.getAttribute('datetime');
  return (given ?? time ?? cell?.textContent ?? '').trim();
}

/** Returns a parser for rupiah, other currencies, percentages and plain numbers in the format of a language. */
function numberReader(language: string): (value: Value) => number | undefined {
  const decimal = (1.5).toLocaleString(language)[1];
  return (value) => {
    const digits = String(value)
      .replace(/^([-−]?)(rp|[$£€])\.?|[\s%]/gi, '$1')
      .replace('−', '-')
      .replace(/[.,]/g, (sign) => (sign === decimal ? '.' : ''));
    const number = typeof value === 'number' ? value : Number(digits);
    return isNaN(number) ? undefined : number;
  };
}

/** Returns `17 Agustus 1945`, `17/8/1945` and `1945-08-17` as `1945-08-17`; `undefined` for anything else. */
function readDate(value: Value): string | undefined {
  if (/^\d{4}-\d\d/.test(`${value}`)) return `${value}`;
  const [, day, month, year] = /^(\d\d?)[ /.-]([a-z]+|\d\d?)[ /.-](\d{4})$/i.exec(`${value}`) ?? [];
  const result = parse({ day, month, year });
  return result.ok ? result.value : undefined;
}

/** Returns the cell in a column, taking `colspan` into account. */
function cellAt({ cells }: HTMLTableRowElement, column: number): Element | undefined {
  return [...cells].find((cell) => (column -= cell.colSpan) < 0);
}

/**
 * Returns the rows sorted by a column: as numbers or dates if all its values are, or else in the
 * alphabetical order of the language. Equal rows keep their order, and rows without a value are last.
 */
export function sortRows(
  rows: readonly HTMLTableRowElement[],
  column: number,
  direction: SortDirection,
  language: string,
): HTMLTableRowElement[] {
  const entries = rows.map((row) => ({ row, key: valueOf(cellAt(row, column)) }));
  const isEmpty = ({ key }: { key: Value }) => /^[-–—]?$/.test(`${key}`);
  const filled = entries.filter((entry) => !isEmpty(entry));
  const read = [numberReader(language), readDate].find((reader) =>
    filled.every(({ key }) => reader(key) !== undefined),
  );
  for (const entry of filled) entry.key = read?.(entry.key) ?? `${entry.key}`;
  const { compare } = new Intl.Collator(language, { numeric: true });
  const sign = direction === 'ascending' ? 1 : -1;
  filled.sort(
    ({ key: a }, { key: b }) =>
      sign * (typeof a === 'number' ? a - (b as number) : compare(a, b as string)),
  );
  return [...filled, ...entries.filter(isEmpty)].map(({ row }) => row);
}
