/** One item of the list: a page, or the gap between two. */
export interface PaginationItem {
  /** The page number, as shown. */
  number?: number | string;
  /** The URL of the page. */
  href?: string;
  /** Whether this is the current page. */
  current?: boolean;
  /** Whether this is a gap; every other property is then ignored. */
  ellipsis?: boolean;
  /** The accessible name of the link, instead of `Halaman 3`; it should contain the number (WCAG 2.5.3). */
  visuallyHiddenText?: string;
}

/** Returns the first, last and current pages and the neighbours of the current one. A gap of one page is filled with that page. */
export function itemsAround(
  page: number,
  pages: number,
  href: (page: number) => string,
): PaginationItem[] {
  const near = [1, page - 1, page, page + 1, pages];
  const numbers = [...new Set(near)].filter((n) => n >= 1 && n <= pages);
  return numbers.flatMap((number, i): PaginationItem[] => {
    const item = { number, href: href(number), current: number === page };
    const gap = number - (numbers[i - 1] ?? 0);
    if (gap === 2) return [{ number: number - 1, href: href(number - 1) }, item];
    return gap > 2 ? [{ ellipsis: true }, item] : [item];
  });
}
