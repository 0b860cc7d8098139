/** One place in the list: a page, or the gap between two. */
export interface PaginationItem {
  /** The page, as it is shown. */
  number?: number | string;
  href?: string;
  /** Whether people are on this page. */
  current?: boolean;
  /** Whether it is a gap; everything else is then ignored. */
  ellipsis?: boolean;
  /** What is heard instead of “Halaman 3”; it should contain the number. */
  visuallyHiddenText?: string;
}

/** The first and the last page, the current one and those beside it; a gap of one page is that page. */
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
