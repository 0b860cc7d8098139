import type { NusaElement } from './nusa-element.js';

/** Whether the author wrote an element for one of a shadow element's slots; `null` is the default slot. */
export function hasSlotted(host: NusaElement, ...slots: (string | null)[]): boolean {
  return host.surroundings.children().some((child) => slots.includes(child.getAttribute('slot')));
}
