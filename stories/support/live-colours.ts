import Color from 'colorjs.io';
import { verdict } from './contrast.js';
import type { StoryLanguage } from './story.js';
import { token } from './tokens.js';

/** Required contrast: WCAG 2.2, 1.4.3 and 1.4.11, and 1.4.6 where more contrast is requested. */
const REQUIRED = {
  normal: { text: 4.5, border: 3 },
  more: { text: 7, border: 4.5 },
};

/** The colour of a token. Browsers keep the whitespace that the switches around a custom property's value leave. */
function colourIn(styles: CSSStyleDeclaration, name: string): Color | undefined {
  const value = styles.getPropertyValue(token(name).customProperty!).trim();
  return value ? new Color(value) : undefined;
}

function wantsMoreContrast(page: Document): boolean {
  const { contrast } = page.documentElement.dataset;
  if (contrast) return contrast === 'more';
  return page.defaultView!.matchMedia('(prefers-contrast: more)').matches;
}

/**
 * Updates the colour values and contrast ratios on a foundations page to those of its current
 * scheme and theme.
 */
export function showLiveColours(page: Document): void {
  const styles = page.defaultView!.getComputedStyle(page.documentElement);
  const language = page.documentElement.lang as StoryLanguage;
  const needed = REQUIRED[wantsMoreContrast(page) ? 'more' : 'normal'];
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
