import type { ElementFacts } from './surroundings.js';

/** Makes a host a landmark with a name of ours, unless the author named it with `aria-label`. */
export class LandmarkName {
  #own: string | undefined;

  /** @param name in the page's language; it replaces one that we, or the server, gave before */
  give(host: ElementFacts, role: string, name: string): void {
    host.setAttribute('role', role);
    const given = host.getAttribute('aria-label');
    if (given && given !== this.#own && given !== name) return;
    this.#own = name;
    host.setAttribute('aria-label', name);
  }
}
