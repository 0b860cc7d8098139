import { html } from 'lit';

/** A heading level of HTML. An author's attribute may have any value, which falls back to the default. */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

/** A tag name cannot be an expression in a Lit template, so each level has its own. */
const HEADINGS: Record<string, (content: unknown) => unknown> = {
  1: (content) => html`<h1 class="nusa-heading">${content}</h1>`,
  2: (content) => html`<h2 class="nusa-heading">${content}</h2>`,
  3: (content) => html`<h3 class="nusa-heading">${content}</h3>`,
  4: (content) => html`<h4 class="nusa-heading">${content}</h4>`,
  5: (content) => html`<h5 class="nusa-heading">${content}</h5>`,
  6: (content) => html`<h6 class="nusa-heading">${content}</h6>`,
};

/** Renders a heading at the given level, or at the element's default level. */
export function heading(
  content: unknown,
  level: HeadingLevel | undefined,
  fallback: HeadingLevel,
): unknown {
  return (HEADINGS[level!] ?? HEADINGS[fallback])!(content);
}
