import { parse } from '../field/date-parts.js';

export type SortDirection = 'ascending' | 'descending';

type Value = string | number;

/** A cell's value: what the author says it is, the date of a `<time>`, or its text. */
function valueOf(cell: Element | undefined): Value {
  const given = cell?.getAttribute('data-sort-value');
  // What is written for machines has a decimal point in every language.
  if (given && !isNaN(Number(given))) return Number(given);
  const time = cell?.querySelector('time')?.getAttribute('datetime');
  return (given ?? time ?? cell?.textContent ?? '').trim();
}

/** Rupiah, other money, percentages and plain numbers, as the language writes them. */
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

/** `17 Agustus 1945`, `17/8/1945` and `1945-08-17` as `1945-08-17`; nothing for anything else. */
function readDate(value: Value): string | undefined {
  if (/^\d{4}-\d\d/.test(`${value}`)) return `${value}`;
  const [, day, month, year] = /^(\d\d?)[ /.-]([a-z]+|\d\d?)[ /.-](\d{4})$/i.exec(`${value}`) ?? [];
  const result = parse({ day, month, year });
  return result.ok ? result.value : undefined;
}

/** The cell in a column, also behind cells that extend over several. */
function cellAt({ cells }: HTMLTableRowElement, column: number): Element | undefined {
  return [...cells].find((cell) => (column -= cell.colSpan) < 0);
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
