const ATTRIBUTE: Record<string, string> = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' };

/** A text as the content of an element. */
export function escapeText(text: string): string {
  return text.replace(/[&<>]/g, (character) => ATTRIBUTE[character]!);
}

/** A text as the value of an attribute in double quotes. */
export function escapeAttribute(text: string): string {
  return text.replace(/[&"<>]/g, (character) => ATTRIBUTE[character]!);
}
