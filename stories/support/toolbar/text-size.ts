import { elements } from '@nusa/elements/elements.js';

const SELECTOR = [...Object.keys(elements), '.nusa-page', '.nusa-main', '.nusa-prose'].join(',');

/**
 * Emulates a larger text size in the browser's settings, as a percentage. Nusa measures everything
 * from `large`, which follows that setting; a page cannot change it, so this sets the result
 * instead. Media queries in rem, which follow the setting too, are not emulated.
 */
export function setTextSize(page: Document, percent: number): void {
  const id = 'text-size';
  page.getElementById(id)?.remove();
  if (percent === 100) return;
  const style = page.createElement('style');
  style.id = id;
  style.textContent = `${SELECTOR}{font-size:${(18 * percent) / 100}px!important}`;
  page.head.append(style);
}
