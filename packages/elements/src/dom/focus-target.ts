/**
 * Focuses the target of a link within the page. Browsers only move the starting point for the next
 * Tab there, and some screen readers do not move at all.
 */
export function focusTarget(target: HTMLElement, options?: FocusOptions): void {
  if (target.tabIndex < 0 && !target.hasAttribute('tabindex')) {
    target.tabIndex = -1;
    // With a permanent tabindex, every click inside the target would focus it.
    target.addEventListener('blur', () => target.removeAttribute('tabindex'), { once: true });
  }
  target.focus(options);
}
