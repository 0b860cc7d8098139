const REFERENCES: Record<string, string> = {
  '&': '&amp;',
  '"': '&quot;',
  '<': '&lt;',
  '>': '&gt;',
  '\r': '&#13;', // A parser reads a bare carriage return as a line feed.
};

const toReference = (character: string) => REFERENCES[character]!;

/** A text as the content of an element. */
export function escapeText(text: string): string {
  return /[&<>\r]/.test(text) ? text.replace(/[&<>\r]/g, toReference) : text;
}

/** A text as the value of an attribute in double quotes. */
export function escapeAttribute(text: string): string {
  return /[&"<>\r]/.test(text) ? text.replace(/[&"<>\r]/g, toReference) : text;
}
