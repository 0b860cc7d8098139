/** The style sheets of the example themes, by name. As on a real page, each follows `nusa.css`. */
const sheets = import.meta.glob(
  ['../../../tokens/dist/themes/*/*.css', '!../../../tokens/dist/themes/*/*.scoped.css'],
  { eager: true, query: '?raw', import: 'default' },
) as Record<string, string>;

export const themes: Record<string, string> = Object.fromEntries(
  Object.entries(sheets).map(([file, css]) => [file.split('/').at(-2)!, css]),
);

/** Adds a theme's style sheet to a page, replacing the previous one. */
export function setThemeSheet(page: Document, css: string | undefined): void {
  const id = 'theme';
  page.getElementById(id)?.remove();
  if (css === undefined) return;
  const style = page.createElement('style');
  style.id = id;
  style.textContent = css;
  page.head.append(style);
}

/** Applies a theme to a page by name. `nusa` is the default look and has no style sheet. */
export const setTheme = (page: Document, name: string): void => setThemeSheet(page, themes[name]);
