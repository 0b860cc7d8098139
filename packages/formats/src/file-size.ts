/**
 * A file size as people read it: `1,2 MB`, `340 kB`. A kilobyte is 1,000 bytes, as in file
 * managers, and nothing is shown as less than 1 kB.
 *
 * @param locale a language tag, such as the page's `lang`
 */
export function formatFileSize(bytes: number, locale: string = 'id'): string {
  const isSmall = bytes < 1e6;
  return Math.max(1, bytes / (isSmall ? 1e3 : 1e6)).toLocaleString(locale, {
    style: 'unit',
    unit: isSmall ? 'kilobyte' : 'megabyte',
    maximumFractionDigits: isSmall ? 0 : 1,
  });
}
