import type { ToolbarGlobals } from './globals.js';
import { setMedia } from './media-emulation.js';
import { setTextSize } from './text-size.js';
import { setTheme } from './themes.js';

/**
 * Applies the toolbar's values to a page: the preview of a story, or a frame on a docs page.
 * Language is not one of them, because another language is another story HTML.
 */
export function applyGlobals(page: Document, globals: ToolbarGlobals): void {
  const { scheme, contrast, colours, media, motion, direction, textSize, theme } = globals;
  const root = page.documentElement;
  const set = (name: string, value: string | false) =>
    value ? root.setAttribute(name, value) : root.removeAttribute(name);
  set('data-scheme', scheme !== 'system' && scheme);
  set('data-contrast', contrast === 'more' && 'more');
  set('dir', direction === 'rtl' && 'rtl');
  setTheme(page, theme);
  setTextSize(page, parseInt(textSize));
  setMedia(page, {
    forcedColours: colours === 'forced',
    print: media === 'print',
    reducedMotion: motion === 'reduced',
  });
}
