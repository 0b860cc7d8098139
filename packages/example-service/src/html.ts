/*
 * A template tag of our own, because it marks markup by its type. Libraries of this size either
 * trust a value because of a character in the template (ghtml's `!${…}`), where one slip of the
 * keyboard is a hole, or bring a view engine.
 */

/** Markup that is safe to send. Only `html` and `attributes` create it, never a typed value. */
export class Html {
  readonly #markup: string;

  constructor(markup: string) {
    this.#markup = markup;
  }

  toString(): string {
    return this.#markup;
  }
}

/** What a `${…}` may hold. Text is escaped, `Html` is not, lists are joined, the rest is left out. */
export type Part = string | number | Html | readonly Part[] | null | undefined | false;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Escapes text for use between tags and in quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}

function toMarkup(part: Part): string {
  if (part === null || part === undefined || part === false) return '';
  if (part instanceof Html) return part.toString();
  if (Array.isArray(part)) return part.map(toMarkup).join('');
  return escapeHtml(String(part));
}

/** Creates markup from a template. Attribute values must be in double quotes. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(
    strings.reduce((markup, text, index) => markup + toMarkup(parts[index - 1]) + text),
  );
}

/** Attributes: `true` writes only the name; `undefined` and `false` leave the attribute out. */
export function attributes(values: Readonly<Record<string, string | boolean | undefined>>): Html {
  const written = Object.entries(values)
    .filter(([, value]) => value !== undefined && value !== false)
    .map(([name, value]) =>
      value === true ? ` ${name}` : ` ${name}="${escapeHtml(String(value))}"`,
    );
  return new Html(written.join(''));
}
