import { inheritedFlag } from '../base/inherited.js';
import type { RenderContext } from '../base/render-context.js';

/** Disabled by itself or by a `nusa-fieldset`, whose own `<fieldset>` cannot disable what is slotted into it. */
export function isDisabled(host: {
  readonly context?: RenderContext;
  readonly disabled?: boolean;
}): boolean {
  if (host.disabled) return true;
  const fieldset = host.context?.closest('nusa-fieldset');
  return fieldset !== undefined && (inheritedFlag(fieldset, 'disabled') || isDisabled(fieldset));
}
