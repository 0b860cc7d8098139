import { LightElement } from '@nusa/elements/light-element.js';
import { FormField } from '@nusa/elements/form-field.js';
import { Page, type PageElement } from './page.js';
import { escapeAttribute } from './escape.js';
import { ParsedElement } from './parsed-element.js';
import { Splices } from './splice.js';
import { renderValue } from './template.js';

/** An element that could not be rendered; the rest of the page is intact, and the browser renders this one. */
export class RenderError extends Error {
  /** The tag of the element, for example `nusa-radios`. */
  readonly tag: string;

  constructor(tag: string, cause: unknown) {
    super(`<${tag}> was left as it is: ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    });
    this.name = 'RenderError';
    this.tag = tag;
  }
}

export interface RenderOptions {
  /** The nonce of the page's Content-Security-Policy, for the `<style>` of declarative shadow roots. */
  nonce?: string | undefined;
  /** Hears of each element that could not be rendered; without it, `console.error`. */
  onError?: ((error: RenderError) => void) | undefined;
}

/**
 * Renders the Nusa elements of a page or a fragment on the server.
 *
 * Light elements get their native markup as children, shadow elements a
 * declarative shadow root; everything else stays as it is, byte for byte.
 *
 * @param html any HTML, from any backend
 * @returns the same HTML with our elements rendered; it never throws for bad markup
 */
export function renderHtml(html: string, options: RenderOptions = {}): string {
  if (!/<nusa-/i.test(html)) return html;
  const report = options.onError ?? ((error: RenderError) => console.error(error));
  const onError = (error: unknown, tag: string) => report(new RenderError(tag, error));
  const splices = new Splices();
  const page = new Page(html, splices, onError);
  for (const element of page.elements) {
    try {
      renderElement(element, splices, options);
    } catch (error) {
      onError(error, element.tag);
    }
  }
  return splices.apply(html);
}

function renderElement(page: PageElement, splices: Splices, options: RenderOptions): void {
  const location = page.node.sourceCodeLocation!;
  const start = location.startTag!.endOffset;
  const end = location.endTag?.startOffset ?? location.endOffset;
  const { element } = page;
  if (isRendered(page)) return;
  if (!(element instanceof LightElement)) {
    splices.insert(start, shadowRoot(page, options));
    return;
  }
  element.wire?.(new ParsedElement(page.node, splices));
  const { boxed } = element.constructor as typeof LightElement;
  if (!boxed) {
    const isAuthored = page.children().length > 0 || page.hasText();
    if (!isAuthored) splices.insert(start, checkedInside(page, renderValue(element.render())));
    return;
  }
  const startBox = checkedInside(page, `<span data-nusa>${renderValue(element.render())}</span>`);
  const endContent = element.renderEnd();
  const endBox =
    endContent === undefined
      ? ''
      : checkedInside(page, `<span data-nusa="end">${renderValue(endContent)}</span>`);
  splices.insert(start, startBox);
  if (endBox) splices.insert(end, endBox);
  if (element instanceof FormField) wire(element);
}

/** Wires the author's own control and help, as the browser does after each render. */
function wire(field: FormField): void {
  const control = field.authorControl;
  if (control) {
    for (const [name, value] of Object.entries(field.controlAttributes())) {
      if (value !== undefined) control.setAttribute(name, value);
    }
  }
  for (const [child, id] of field.helpIds()) child.setAttribute('id', id);
}

function isRendered({ node }: PageElement): boolean {
  return node.childNodes.some(
    (child) =>
      ('data' in child && child.data.startsWith('lit-part')) ||
      ('attrs' in child &&
        child.attrs.some(({ name }) => name === 'data-nusa' || name === 'shadowrootmode')),
  );
}

const CLOSES_PARAGRAPH = /<(h[1-6]|fieldset|div|ul|ol|dl|table|p|nav|section|form)\b/;

/** Inside a paragraph a block would close it and land outside its host, where the browser would render a second one. */
function checkedInside({ node }: PageElement, html: string): string {
  if (!CLOSES_PARAGRAPH.test(html)) return html;
  for (
    let ancestor = node.parentNode;
    ancestor;
    ancestor = 'parentNode' in ancestor ? ancestor.parentNode : null
  ) {
    if (ancestor.nodeName === 'p') throw new Error('its markup cannot stand inside a <p>.');
    if (ancestor.nodeName === 'button') break;
  }
  return html;
}

const sheets = new WeakMap<object, string>();

function shadowRoot({ element }: PageElement, { nonce }: RenderOptions): string {
  const attribute = nonce ? ` nonce="${escapeAttribute(nonce)}"` : '';
  const css = styleOf(element.constructor as unknown as { elementStyles: { cssText: string }[] });
  const style = css ? `<style${attribute}>${css}</style>` : '';
  return `<template shadowrootmode="open">${style}${renderValue(element.render())}</template>`;
}

/** The styles of a shadow element, without comments and the white space that nobody needs. */
function styleOf(elementClass: { elementStyles: { cssText: string }[] }): string {
  let css = sheets.get(elementClass);
  if (css === undefined) {
    css = elementClass.elementStyles
      .map(({ cssText }) => cssText)
      .join('')
      .replace(/\/\*[^]*?\*\//g, '')
      .replace(/\s+/g, ' ')
      .replace(/ ?([{};,]) ?/g, '$1')
      .trim();
    sheets.set(elementClass, css);
  }
  return css;
}
