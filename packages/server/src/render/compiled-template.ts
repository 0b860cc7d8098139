import { digestForTemplateResult } from '@lit-labs/ssr-client';
import type { TemplateResult } from 'lit';
import { TemplateResultType } from 'lit/directive-helpers.js';
import { _$LH } from 'lit-html/private-ssr-support.js';
import { type DefaultTreeAdapterTypes as Tree, parseFragment } from 'parse5';

/** What is written in place of one or more expressions. */
export type Part =
  | { kind: 'child' }
  /** An attribute whose value is a single expression. */
  | { kind: 'attribute'; name: string }
  /** An attribute whose value has static strings around its expressions. */
  | { kind: 'interpolated'; name: string; strings: string[] }
  | { kind: 'boolean'; name: string }
  /** The `.defaultValue` of a textarea, which is its content in HTML. */
  | { kind: 'textarea' }
  /** Event listeners, refs and properties that only the browser needs. */
  | { kind: 'skip'; count: number };

/** A template that has been parsed once: its static strings, and the parts between them. */
export interface CompiledTemplate {
  strings: string[];
  parts: Part[];
}

const { getTemplateHtml, marker, markerMatch, boundAttributeSuffix } = _$LH;

const compiledTemplates = new WeakMap<TemplateStringsArray, CompiledTemplate>();

/** Returns the compiled form of a template, which is compiled once for each `html` literal. */
export function compiledTemplate(result: TemplateResult): CompiledTemplate {
  let template = compiledTemplates.get(result.strings);
  if (!template) compiledTemplates.set(result.strings, (template = compile(result)));
  return template;
}

/** Properties that have no attribute and matter only when scripts run. */
const CLIENT_ONLY = new Set(['onclick']);

/** Compiles a template from the HTML that Lit prepares for the browser. */
function compile(result: TemplateResult): CompiledTemplate {
  const [trusted, attributeNames] = getTemplateHtml(result.strings, TemplateResultType.HTML);
  const html = String(trusted);
  const template: CompiledTemplate = { strings: [], parts: [] };
  let text = `<!--lit-part ${digestForTemplateResult(result)}-->`;
  let offset = 0;
  let nodeIndex = 0; // Elements and comments, depth first, as Lit counts them in the browser.
  let nameIndex = 0;

  const copyTo = (end: number) => {
    text += html.slice(offset, end);
    offset = end;
  };
  const addPart = (part: Part) => {
    template.parts.push(part);
    template.strings.push(text);
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
      copyTo(html.slice(0, startOffset).trimEnd().length); // No space where the attribute is absent.
      offset = endOffset;
      const part: Part = name.startsWith(marker)
        ? { kind: 'skip', count: 1 } // `<p ${ref(…)}>`
        : attributePart(attributeNames[nameIndex++]!, value.split(marker), element.tagName);
      if (content)
        throw new Error(
          'Bind .defaultValue last: the content of a <textarea> follows its start tag.',
        );
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
      // Lit appends `<?>`, which parses as a comment, to a template that ends with an expression.
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
  template.strings.push(`${text}<!--/lit-part-->`);
  if (template.strings.some((string) => string.includes(marker))) {
    throw new Error(
      'A template has an expression in a place that allows none, such as a <textarea>.',
    );
  }
  return template;
}

function attributePart(name: string, strings: string[], tag: string): Part {
  const bare = name.slice(1);
  switch (name[0]) {
    case '@':
      return { kind: 'skip', count: strings.length - 1 };
    case '?':
      return { kind: 'boolean', name: bare };
    case '.':
      if (tag === 'textarea' && bare === 'defaultValue') return { kind: 'textarea' };
      if (CLIENT_ONLY.has(bare)) return { kind: 'skip', count: 1 };
      throw new Error(`<${tag} .${bare}> cannot be written as HTML: bind an attribute instead.`);
    default:
      return strings.length === 2 && !strings[0] && !strings[1]
        ? { kind: 'attribute', name }
        : { kind: 'interpolated', name, strings };
  }
}
