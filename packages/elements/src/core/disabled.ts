import type { NusaElement } from './nusa-element.js';

/** Disabled by itself or by a `nusa-fieldset`, whose own `<fieldset>` cannot disable what is slotted into it. */
export function isDisabled(host: NusaElement & { disabled: boolean }): boolean {
  return (
    host.disabled || host.surroundings.closest('nusa-fieldset')?.getAttribute('disabled') != null
  );
}
