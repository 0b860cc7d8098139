import Color from 'colorjs.io';
import { verdict } from './contrast.js';
import type { StoryLanguage } from './story.js';
import { token } from './tokens.js';

/** What a pair needs: WCAG 2.2, 1.4.3 and 1.4.11; where more contrast is asked for, 1.4.6. */
const NEEDED = {
  normal: { text: 4.5, border: 3 },
  more: { text: 7, border: 4.5 },
};

/** Browsers give a custom property back as it was put together, with what is left of its switches. */
function colourIn(styles: CSSStyleDeclaration, name: string): Color | undefined {
  const value = styles.getPropertyValue(token(name).customProperty!).trim();
  return value ? new Color(value) : undefined;
}

function asksForMore(page: Document): boolean {
  const { contrast } = page.documentElement.dataset;
  if (contrast) return contrast === 'more';
  return page.defaultView!.matchMedia('(prefers-contrast: more)').matches;
}

/**
 * Writes into a page of the foundations what its colours are at this moment, in the scheme and
 * the theme that it has: each value, and the contrast of each pair.
 */
export function showLiveColours(page: Document): void {
  const styles = page.defaultView!.getComputedStyle(page.documentElement);
  const language = page.documentElement.lang as StoryLanguage;
  const needed = NEEDED[asksForMore(page) ? 'more' : 'normal'];
  const write = (element: Element, text: string) => {
    if (element.textContent !== text) element.textContent = text;
  };
  for (const element of page.querySelectorAll<HTMLElement>('[data-colour]')) {
    const name = element.dataset.colour!;
    const { value, alias } = token(name);
    const hex = colourIn(styles, name)?.to('srgb').toString({ format: 'hex', collapse: false });
    const isDefault = hex === value && alias;
    write(element, isDefault ? `${hex} · ${alias.replace('palette.', '')}` : (hex ?? '–'));
  }
  for (const element of page.querySelectorAll<HTMLElement>('[data-pair]')) {
    const [name, ground, kind] = element.dataset.pair!.split(' ') as [string, string, 'text'];
    const [one, other] = [colourIn(styles, name), colourIn(styles, ground)];
    if (one && other) {
      write(element, verdict(one.contrastWCAG21(other), needed[kind], language));
    }
  }
}
