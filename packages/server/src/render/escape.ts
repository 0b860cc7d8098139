const REFERENCES: Record<string, string> = {
  '&': '&amp;',
  '"': '&quot;',
  '<': '&lt;',
  '>': '&gt;',
  '\r': '&#13;', // Parsers read a literal carriage return as a line feed.
};

const toReference = (character: string) => REFERENCES[character]!;

/** Escapes text for the content of an element. */
export function escapeText(text: string): string {
  return /[&<>\r]/.test(text) ? text.replace(/[&<>\r]/g, toReference) : text;
}

/** Escapes text for an attribute value in double quotes. */
export function escapeAttribute(text: string): string {
  return /[&"<>\r]/.test(text) ? text.replace(/[&"<>\r]/g, toReference) : text;
}
