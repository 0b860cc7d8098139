import { digestForTemplateResult } from '@lit-labs/ssr-client';
import { noChange, nothing, type TemplateResult } from 'lit';
import { isDirectiveResult, isTemplateResult, TemplateResultType } from 'lit/directive-helpers.js';
import { _$LH } from 'lit-html/private-ssr-support.js';
import { type DefaultTreeAdapterTypes as Tree, parseFragment } from 'parse5';
import { escapeAttribute, escapeText } from './escape.js';

/*
 * Writes Lit templates as HTML that Lit's `hydrate()` understands.
 *
 * Lit's own server renderer (@lit-labs/ssr) writes the same, but expects every
 * custom element to render into a shadow root and is slower; see
 * docs/decisions/template-serialiser.md.
 */

/** What is written in the place of one or more expressions. */
type Part =
  | { kind: 'child' }
  /** An attribute whose value is one expression. */
  | { kind: 'value'; name: string }
  /** An attribute whose value is texts and expressions in turn. */
  | { kind: 'values'; name: string; texts: string[] }
  | { kind: 'boolean'; name: string }
  /** A textarea's `.defaultValue`, which HTML writes as its content. */
  | { kind: 'textarea' }
  /** Events, references and properties that only the browser needs. */
  | { kind: 'skip'; count: number };

/** A template, read once: its texts, and the parts between them. */
interface Program {
  texts: string[];
  parts: Part[];
}

const { getTemplateHtml, marker, markerMatch, boundAttributeSuffix } = _$LH;

const programs = new WeakMap<TemplateStringsArray, Program>();

/** Properties that HTML cannot express and that only matter once scripts run. */
const CLIENT_ONLY = new Set(['onclick']);

/** Reads a template as Lit prepares it for the browser. */
function compile(result: TemplateResult): Program {
  const [trusted, attributeNames] = getTemplateHtml(result.strings, TemplateResultType.HTML);
  const html = String(trusted);
  const program: Program = { texts: [], parts: [] };
  let text = `<!--lit-part ${digestForTemplateResult(result)}-->`;
  let offset = 0;
  let nodeIndex = 0; // Depth first, elements and comments, as Lit counts in the browser.
  let nameIndex = 0;

  const copyTo = (end: number) => {
    text += html.slice(offset, end);
    offset = end;
  };
  const addPart = (part: Part) => {
    program.parts.push(part);
    program.texts.push(text);
    text = '';
  };

  const visitAttributes = (element: Tree.Element) => {
    const location = element.sourceCodeLocation!;
    const isBound = ({ name }: { name: string }) =>
      name.endsWith(boundAttributeSuffix) || name.startsWith(marker);
    const bound = element.attrs.filter(isBound);
    if (!bound.length) return;
    copyTo(location.startTag!.startOffset);
    text += `<!--lit-node ${nodeIndex}-->`;
    let content: Part | undefined;
    for (const { name, value } of bound) {
      const { startOffset, endOffset } = location.attrs![name]!;
      copyTo(html.slice(0, startOffset).trimEnd().length); // An absent attribute leaves no space.
      offset = endOffset;
      const part: Part = name.startsWith(marker)
        ? { kind: 'skip', count: 1 } // `<p ${ref(…)}>`
        : attributePart(attributeNames[nameIndex++]!, value.split(marker), element.tagName);
      if (content) throw new Error('Bind .defaultValue last: a textarea is filled behind its tag.');
      if (part.kind === 'textarea') content = part;
      else addPart(part);
    }
    if (content) {
      copyTo(location.startTag!.endOffset);
      addPart(content);
    }
  };

  const visit = (node: Tree.ChildNode) => {
    if (node.nodeName === '#comment') {
      const { data } = node as Tree.CommentNode;
      const { startOffset, endOffset } = node.sourceCodeLocation!;
      // Lit closes a template that ends with an expression by a comment of its own, `<?>`.
      if (data === markerMatch || endOffset === html.length) {
        copyTo(startOffset);
        offset = endOffset;
        if (data === markerMatch) addPart({ kind: 'child' });
      }
      nodeIndex++;
    } else if ('attrs' in node) {
      visitAttributes(node);
      nodeIndex++;
      node.childNodes.forEach(visit);
    }
  };

  parseFragment(html, { sourceCodeLocationInfo: true }).childNodes.forEach(visit);
  copyTo(html.length);
  program.texts.push(`${text}<!--/lit-part-->`);
  if (program.texts.some((written) => written.includes(marker))) {
    throw new Error('A template has an expression where HTML cannot hold one, as in a <textarea>.');
  }
  return program;
}

function attributePart(name: string, texts: string[], tag: string): Part {
  const bare = name.slice(1);
  switch (name[0]) {
    case '@':
      return { kind: 'skip', count: texts.length - 1 };
    case '?':
      return { kind: 'boolean', name: bare };
    case '.':
      if (tag === 'textarea' && bare === 'defaultValue') return { kind: 'textarea' };
      if (CLIENT_ONLY.has(bare)) return { kind: 'skip', count: 1 };
      throw new Error(`<${tag} .${bare}> cannot be written as HTML: bind an attribute.`);
    default:
      return texts.length === 2 && !texts[0] && !texts[1]
        ? { kind: 'value', name }
        : { kind: 'values', name, texts };
  }
}

const EMPTY = '<!--lit-part--><!--/lit-part-->';

/** Writes a value as the container of a light element, or a shadow root, holds it. */
export function renderValue(value: unknown): string {
  if (value === nothing || value === noChange || value == null) return EMPTY;
  if (typeof value !== 'object')
    return `<!--lit-part-->${escapeText(String(value))}<!--/lit-part-->`;
  if (isTemplateResult(value, TemplateResultType.HTML)) return renderTemplate(value);
  if (isTemplateResult(value) || isDirectiveResult(value)) {
    throw new Error('Only html`` templates can be rendered on the server, and no directives.');
  }
  if (Symbol.iterator in value) {
    let html = '<!--lit-part-->';
    for (const item of value as Iterable<unknown>) html += renderValue(item);
    return `${html}<!--/lit-part-->`;
  }
  return `<!--lit-part-->${escapeText(String(value))}<!--/lit-part-->`;
}

function renderTemplate(result: TemplateResult): string {
  let program = programs.get(result.strings);
  if (!program) programs.set(result.strings, (program = compile(result)));
  const { texts, parts } = program;
  const { values } = result;
  let html = texts[0]!;
  let next = 0;
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i]!;
    switch (part.kind) {
      case 'child':
        html += renderValue(values[next++]);
        break;
      case 'value': {
        const value = values[next++];
        if (value !== nothing) html += ` ${part.name}="${attributeText(value)}"`;
        break;
      }
      case 'values': {
        const end = next + part.texts.length - 1;
        html += joinedAttribute(part.name, part.texts, values.slice(next, end));
        next = end;
        break;
      }
      case 'boolean': {
        const value = values[next++];
        if (value && value !== nothing) html += ` ${part.name}`;
        break;
      }
      case 'textarea':
        // A parser drops the first line feed of a textarea.
        html += `\n${escapeText(String(values[next++] ?? ''))}`;
        break;
      case 'skip':
        next += part.count;
    }
    html += texts[i + 1]!;
  }
  return html;
}

/** As in Lit, null and undefined are empty texts. */
const attributeText = (value: unknown) => (value == null ? '' : escapeAttribute(String(value)));

/** As in Lit, one `nothing` removes the attribute. */
function joinedAttribute(name: string, texts: string[], values: unknown[]): string {
  if (values.includes(nothing)) return '';
  let text = escapeAttribute(texts[0]!);
  values.forEach((value, i) => (text += attributeText(value) + escapeAttribute(texts[i + 1]!)));
  return ` ${name}="${text}"`;
}
