import type { BookGlobals } from './globals.js';
import { setMedia } from './media-emulation.js';
import { setTextSize } from './text-size.js';
import { setTheme } from './themes.js';

/**
 * Dresses a page as the toolbar says: the preview that shows a story, and each frame of a docs
 * page. The language is not among it, because the story itself is then another.
 */
export function dress(page: Document, globals: BookGlobals): void {
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
