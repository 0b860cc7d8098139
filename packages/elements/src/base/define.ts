/** Registers an element; a second copy of the library on the same page leaves the first one in place. */
export function define(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
