/**
 * The example themes: their style sheets, by name. The book shows each as a page gets it, as a
 * sheet after `nusa.css`.
 */
const sheets = import.meta.glob(
  ['../../../tokens/dist/themes/*/*.css', '!../../../tokens/dist/themes/*/*.scoped.css'],
  { eager: true, query: '?raw', import: 'default' },
) as Record<string, string>;

export const themes: Record<string, string> = Object.fromEntries(
  Object.entries(sheets).map(([file, css]) => [file.split('/').at(-2)!, css]),
);

/** Puts a theme's sheet on a page, in the place of the one before. */
export function setThemeSheet(page: Document, css: string | undefined): void {
  const id = 'theme';
  page.getElementById(id)?.remove();
  if (css === undefined) return;
  const style = page.createElement('style');
  style.id = id;
  style.textContent = css;
  page.head.append(style);
}

/** Shows a page in a theme; `nusa` is no theme but what everybody has. */
export const setTheme = (page: Document, name: string): void => setThemeSheet(page, themes[name]);
