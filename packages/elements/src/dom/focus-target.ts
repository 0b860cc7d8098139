/**
 * Focuses the target of a link within the page: browsers only move the starting point of the next
 * Tab there, and some screen readers stay where they were.
 */
export function focusTarget(target: HTMLElement, options?: FocusOptions): void {
  if (target.tabIndex < 0 && !target.hasAttribute('tabindex')) {
    target.tabIndex = -1;
    // With a permanent tabindex, every click inside the target would focus it.
    target.addEventListener('blur', () => target.removeAttribute('tabindex'), { once: true });
  }
  target.focus(options);
}
