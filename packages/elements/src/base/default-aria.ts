import type { ElementLike } from './render-context.js';

/** The role and the name that an element gives its host, unless the author gave it others. */
export class DefaultAria {
  #role: string | undefined;
  #name: string | undefined;

  /** @param name in the page's language; it replaces one that we, or the server, gave before */
  set(host: ElementLike, role: string | undefined, name: string | undefined): void {
    this.#role = own(host, 'role', role, this.#role);
    this.#name = own(host, 'aria-label', name, this.#name);
  }
}

/** @returns the value when it is ours, so that another one can replace it later */
function own(
  host: ElementLike,
  attribute: string,
  value: string | undefined,
  previous: string | undefined,
): string | undefined {
  const given = host.getAttribute(attribute);
  if (given && given !== previous && given !== value) return undefined;
  if (value === undefined) host.removeAttribute(attribute);
  else if (given !== value) host.setAttribute(attribute, value);
  return value;
}
