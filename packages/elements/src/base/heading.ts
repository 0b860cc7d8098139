import { html } from 'lit';

/** The levels that HTML has; an author's attribute may say anything. */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

/** A tag name cannot be an expression of a template, so there is one for each level. */
const HEADINGS: Record<string, (content: unknown) => unknown> = {
  1: (content) => html`<h1 class="nusa-heading">${content}</h1>`,
  2: (content) => html`<h2 class="nusa-heading">${content}</h2>`,
  3: (content) => html`<h3 class="nusa-heading">${content}</h3>`,
  4: (content) => html`<h4 class="nusa-heading">${content}</h4>`,
  5: (content) => html`<h5 class="nusa-heading">${content}</h5>`,
  6: (content) => html`<h6 class="nusa-heading">${content}</h6>`,
};

/** A heading at the level that the page's outline asks for, or else at the element's own. */
export function heading(
  content: unknown,
  level: HeadingLevel | undefined,
  fallback: HeadingLevel,
): unknown {
  return (HEADINGS[level!] ?? HEADINGS[fallback])!(content);
}
