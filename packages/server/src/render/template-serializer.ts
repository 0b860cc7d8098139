import { noChange, nothing, type TemplateResult } from 'lit';
import { isDirectiveResult, isTemplateResult, TemplateResultType } from 'lit/directive-helpers.js';
import { compiledTemplate } from './compiled-template.js';
import { escapeAttribute, escapeText } from './escape.js';

/*
 * Writes Lit templates as HTML that Lit's `hydrate()` accepts.
 *
 * Our own, because Lit's server renderer (@lit-labs/ssr) expects every custom element to have a
 * shadow root, and is slower: see docs/decisions/template-serialiser.md.
 */

const EMPTY = '<!--lit-part--><!--/lit-part-->';

/** Renders a value as the content of a container or a shadow root, with the markers that `hydrate()` needs. */
export function renderValue(value: unknown): string {
  if (value === nothing || value === noChange || value == null) return EMPTY;
  if (typeof value !== 'object')
    return `<!--lit-part-->${escapeText(String(value))}<!--/lit-part-->`;
  if (isTemplateResult(value, TemplateResultType.HTML)) return renderTemplate(value);
  if (isTemplateResult(value) || isDirectiveResult(value)) {
    throw new Error(
      'Only html`` templates can be rendered on the server: no directives, and no svg`` templates.',
    );
  }
  if (Symbol.iterator in value) {
    let html = '<!--lit-part-->';
    for (const item of value as Iterable<unknown>) html += renderValue(item);
    return `${html}<!--/lit-part-->`;
  }
  return `<!--lit-part-->${escapeText(String(value))}<!--/lit-part-->`;
}

function renderTemplate(result: TemplateResult): string {
  const { strings, parts } = compiledTemplate(result);
  const { values } = result;
  let html = strings[0]!;
  let next = 0;
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i]!;
    switch (part.kind) {
      case 'child':
        html += renderValue(values[next++]);
        break;
      case 'attribute': {
        const value = values[next++];
        if (value !== nothing) html += ` ${part.name}="${attributeText(value)}"`;
        break;
      }
      case 'interpolated': {
        const end = next + part.strings.length - 1;
        html += interpolatedAttribute(part.name, part.strings, values.slice(next, end));
        next = end;
        break;
      }
      case 'boolean': {
        const value = values[next++];
        if (value && value !== nothing) html += ` ${part.name}`;
        break;
      }
      case 'textarea':
        // Parsers drop the first line feed in a <textarea>: this one, never the text's own.
        html += `\n${escapeText(String(values[next++] ?? ''))}`;
        break;
      case 'skip':
        next += part.count;
    }
    html += strings[i + 1]!;
  }
  return html;
}

/** As in Lit, `null` and `undefined` become the empty string. */
const attributeText = (value: unknown) => (value == null ? '' : escapeAttribute(String(value)));

/** As in Lit, a single `nothing` removes the attribute. */
function interpolatedAttribute(name: string, strings: string[], values: unknown[]): string {
  if (values.includes(nothing)) return '';
  let text = escapeAttribute(strings[0]!);
  values.forEach((value, i) => (text += attributeText(value) + escapeAttribute(strings[i + 1]!)));
  return ` ${name}="${text}"`;
}
