import type { ElementLike } from './render-context.js';

/** The default role and accessible name of a host; the author's own `role` and `aria-label` take precedence. */
export class DefaultAria {
  #role: string | undefined;
  #name: string | undefined;

  /** @param name in the page's language; replaces the default that this class or the server set before */
  set(host: ElementLike, role: string | undefined, name: string | undefined): void {
    this.#role = own(host, 'role', role, this.#role);
    this.#name = own(host, 'aria-label', name, this.#name);
  }
}

/** @returns the value if the default was set, so that a later call can replace it */
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
