/** The title of the page, restored when the overlay is removed. */
let title: string | undefined;
let overlay: HTMLDialogElement | undefined;

/**
 * Covers the page at once: the next page may take seconds to arrive.
 *
 * A modal dialog is in the top layer, above everything else, and hides the rest of the page from
 * assistive technology too, without changing the page's own nodes.
 */
export function coverPage(text: string): void {
  uncoverPage();
  overlay = document.createElement('dialog');
  overlay.className = 'nusa-exit-overlay';
  // Escape would uncover the page. Firefox can only be stopped at `keydown`, Android's Back button only at `cancel`.
  overlay.addEventListener('cancel', (event) => event.preventDefault());
  overlay.addEventListener('keydown', (event) => event.key === 'Escape' && event.preventDefault());
  document.body.append(overlay);
  overlay.showModal();
  const alert = document.createElement('span');
  alert.setAttribute('role', 'alert');
  alert.textContent = text;
  overlay.append(alert);
  // Otherwise the tab and the browser's history would still show what the page was about.
  title = document.title;
  document.title = text;
}

/** Removes the overlay, if there is one, and restores the title of the page. */
export function uncoverPage(): void {
  if (!overlay) return;
  overlay.remove();
  overlay = undefined;
  document.title = title!;
}
