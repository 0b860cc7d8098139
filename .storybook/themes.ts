/**
 * The example themes: their style sheets, by name. The book shows each as a page gets it, as a
 * sheet after `nusa.css`.
 */
const sheets = import.meta.glob('../tokens/dist/themes/*.css', {
  eager: true,
  query: '?raw',
  import: 'default',
}) as Record<string, string>;

export const themes: Record<string, string> = Object.fromEntries(
  Object.entries(sheets).map(([file, css]) => [file.split('/').pop()!.replace('.css', ''), css]),
);

/** Shows a page in a theme; `nusa` is no theme but what everybody has. */
export function setTheme(page: Document, name: string): void {
  const id = 'theme';
  page.getElementById(id)?.remove();
  const css = themes[name];
  if (css === undefined) return;
  const style = page.createElement('style');
  style.id = id;
  style.textContent = css;
  page.head.append(style);
}
