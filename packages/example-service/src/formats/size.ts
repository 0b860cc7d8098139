import type { Language } from '../language.js';

/** "1,2 MB", "340 kB": a size as people read it. */
export function formatSize(bytes: number, language: Language): string {
  const isSmall = bytes < 1e6;
  return Math.max(1, bytes / (isSmall ? 1e3 : 1e6)).toLocaleString(language, {
    style: 'unit',
    unit: isSmall ? 'kilobyte' : 'megabyte',
    maximumFractionDigits: isSmall ? 0 : 1,
  });
}
