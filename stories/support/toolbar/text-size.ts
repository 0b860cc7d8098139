import { elements } from '@nusa/elements/registry.js';

const TEXTS = [...Object.keys(elements), '.nusa-page', '.nusa-main', '.nusa-prose'].join(',');

/**
 * Shows a page as a reader does who has set a larger text in the browser: `large`,
 * which everything in Nusa is measured by, is then so much more. A page cannot
 * change that setting; media queries in rem, which follow it too, stay.
 */
export function setTextSize(page: Document, percent: number): void {
  const id = 'text-size';
  page.getElementById(id)?.remove();
  if (percent === 100) return;
  const style = page.createElement('style');
  style.id = id;
  style.textContent = `${TEXTS}{font-size:${(18 * percent) / 100}px!important}`;
  page.head.append(style);
}
