import { digestForTemplateResult } from '@lit-labs/ssr-client';
import { nothing, type TemplateResult } from 'lit';
import { isTemplateResult } from 'lit/directive-helpers.js';
import { _$LH } from 'lit-html/private-ssr-support.js';
import { type DefaultTreeAdapterTypes as Tree, parseFragment } from 'parse5';
import { escapeAttribute, escapeText } from './escape.js';

/*
 * Writes Lit templates as HTML that Lit's `hydrate()` understands.
 *
 * Lit's own server renderer (@lit-labs/ssr) writes the same, but expects every
 * custom element to render into a shadow root and is half as fast; see
 * docs/decisions/template-serialiser.md.
 */

type Operation =
  | { kind: 'static'; html: string }
  | { kind: 'child' }
  | { kind: 'attribute'; name: string; strings: string[] }
  | { kind: 'boolean'; name: string }
  /** A textarea's `.defaultValue`, which HTML writes as its content. */
  | { kind: 'textarea' }
  /** Events and properties that only the browser needs. */
  | { kind: 'skip'; values: number };

const { getTemplateHtml, marker, markerMatch, boundAttributeSuffix } = _$LH;
const HTML_RESULT = 1;

const programs = new WeakMap<TemplateStringsArray, Operation[]>();

/** Properties that HTML cannot express and that only matter once scripts run. */
const CLIENT_ONLY = new Set(['onclick']);

function compile(strings: TemplateStringsArray): Operation[] {
  const [trusted, attributeNames] = getTemplateHtml(strings, HTML_RESULT);
  const html = String(trusted);
  const program: Operation[] = [];
  let offset = 0;
  let nodeIndex = 0; // Depth first, elements and comments, as Lit counts in the browser.
  let nameIndex = 0;

  const flushTo = (end: number) => {
    if (end > offset) program.push({ kind: 'static', html: html.slice(offset, end) });
    offset = end;
  };

  const visitAttributes = (element: Tree.Element) => {
    const location = element.sourceCodeLocation!;
    const bound = element.attrs.filter(
      ({ name }) => name.endsWith(boundAttributeSuffix) || name.startsWith(marker),
    );
    if (!bound.length) return;
    flushTo(location.startTag!.startOffset);
    program.push({ kind: 'static', html: `<!--lit-node ${nodeIndex}-->` });
    let content: Operation | undefined;
    for (const attribute of bound) {
      const { startOffset, endOffset } = location.attrs![attribute.name]!;
      flushTo(html.slice(0, startOffset).trimEnd().length); // An absent attribute leaves no space.
      offset = endOffset;
      const operation = compileAttribute(attribute, attributeNames[nameIndex++]!, element);
      if (operation.kind === 'textarea') content = operation;
      else program.push(operation);
    }
    if (content) {
      flushTo(location.startTag!.endOffset);
      program.push(content);
    }
  };

  const visit = (node: Tree.ChildNode) => {
    if (node.nodeName === '#comment') {
      const { data } = node as Tree.CommentNode;
      const { startOffset, endOffset } = node.sourceCodeLocation!;
      // Lit closes a template that ends with an expression by a comment of its own, `<?>`.
      if (data === markerMatch || endOffset === html.length) {
        flushTo(startOffset);
        offset = endOffset;
        if (data === markerMatch) program.push({ kind: 'child' });
      }
      nodeIndex++;
    } else if ('attrs' in node) {
      visitAttributes(node);
      nodeIndex++;
      node.childNodes.forEach(visit);
    }
  };

  parseFragment(html, { sourceCodeLocationInfo: true }).childNodes.forEach(visit);
  flushTo(html.length);
  return program;
}

function compileAttribute(
  attribute: { name: string; value: string },
  name: string,
  element: Tree.Element,
): Operation {
  const strings = attribute.value.split(marker);
  const bare = name.slice(1);
  switch (name[0]) {
    case '@':
      return { kind: 'skip', values: strings.length - 1 };
    case '?':
      return { kind: 'boolean', name: bare };
    case '.':
      if (element.tagName === 'textarea' && bare === 'defaultValue') return { kind: 'textarea' };
      if (CLIENT_ONLY.has(bare)) return { kind: 'skip', values: 1 };
      throw new Error(
        `<${element.tagName} .${bare}> cannot be written as HTML: bind an attribute.`,
      );
    default:
      return { kind: 'attribute', name, strings };
  }
}

/** Writes a value as the container of a light element, or a shadow root, holds it. */
export function renderValue(value: unknown): string {
  if (isTemplateResult(value) && 'strings' in value) {
    return `<!--lit-part ${digestForTemplateResult(value)}-->${renderTemplate(value as TemplateResult)}<!--/lit-part-->`;
  }
  if (value === nothing || value == null) return '<!--lit-part--><!--/lit-part-->';
  if (typeof value === 'object' && Symbol.iterator in value) {
    let html = '<!--lit-part-->';
    for (const item of value as Iterable<unknown>) html += renderValue(item);
    return `${html}<!--/lit-part-->`;
  }
  return `<!--lit-part-->${escapeText(String(value))}<!--/lit-part-->`;
}

function renderTemplate({ strings, values }: TemplateResult): string {
  let program = programs.get(strings);
  if (!program) programs.set(strings, (program = compile(strings)));
  let html = '';
  let next = 0;
  for (const operation of program) {
    switch (operation.kind) {
      case 'static':
        html += operation.html;
        break;
      case 'child':
        html += renderValue(values[next++]);
        break;
      case 'attribute':
        html += renderAttribute(
          operation,
          values.slice(next, (next += operation.strings.length - 1)),
        );
        break;
      case 'boolean':
        if (values[next] && values[next] !== nothing) html += ` ${operation.name}`;
        next++;
        break;
      case 'textarea':
        // A parser drops the first line feed of a textarea.
        html += `\n${escapeText(String(values[next++] ?? ''))}`;
        break;
      case 'skip':
        next += operation.values;
    }
  }
  return html;
}

/** As in Lit: one `nothing` removes the attribute, null and undefined are empty texts. */
function renderAttribute(
  { name, strings }: { name: string; strings: string[] },
  values: unknown[],
): string {
  if (values.includes(nothing)) return '';
  let text = strings[0]!;
  values.forEach((value, i) => (text += `${value ?? ''}${strings[i + 1]}`));
  return ` ${name}="${escapeAttribute(text)}"`;
}
