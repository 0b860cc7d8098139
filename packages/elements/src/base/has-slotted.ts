import type { RenderContext } from './render-context.js';

/** Whether the author wrote an element for one of a shadow element's slots; `null` is the default slot. */
export function hasSlotted(
  host: { readonly context: RenderContext },
  ...slots: (string | null)[]
): boolean {
  return host.context.children().some((child) => slots.includes(child.getAttribute('slot')));
}
