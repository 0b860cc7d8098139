/** Sets attributes; `null`, `undefined` and `false` remove one. */
export function setAttributes(
  element: Element,
  attributes: Record<string, string | null | undefined | false>,
): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'string') element.setAttribute(name, value);
    else element.removeAttribute(name);
  }
}
