/** Where the title of the page is kept while the overlay covers it. */
let title: string | undefined;
let overlay: HTMLDialogElement | undefined;

/**
 * Covers the page at once: the next page may take seconds to arrive.
 *
 * A modal dialog, because it stands above everything that a page may have on top, and
 * hides the rest from assistive technology too, without touching the page's own nodes.
 */
export function coverPage(text: string): void {
  uncoverPage();
  overlay = document.createElement('dialog');
  overlay.className = 'nusa-exit-overlay';
  // Escape would show the page again. Firefox asks only the key, Android's Back only `cancel`.
  overlay.addEventListener('cancel', (event) => event.preventDefault());
  overlay.addEventListener('keydown', (event) => event.key === 'Escape' && event.preventDefault());
  document.body.append(overlay);
  overlay.showModal();
  const alert = document.createElement('span');
  alert.setAttribute('role', 'alert');
  alert.textContent = text;
  overlay.append(alert);
  // The tab, and the browser's history, still say what the page was about.
  title = document.title;
  document.title = text;
}

export function uncoverPage(): void {
  if (!overlay) return;
  overlay.remove();
  overlay = undefined;
  document.title = title!;
}
