import { lentFlag } from './lent.js';
import type { NusaElement } from './nusa-element.js';

/** Disabled by itself or by a `nusa-fieldset`, whose own `<fieldset>` cannot disable what is slotted into it. */
export function isDisabled(host: Partial<NusaElement> & { disabled?: boolean }): boolean {
  if (host.disabled) return true;
  const fieldset = host.surroundings?.closest('nusa-fieldset');
  return fieldset !== undefined && (lentFlag(fieldset, 'disabled') || isDisabled(fieldset));
}
