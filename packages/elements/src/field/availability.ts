import { inheritedFlag } from '../base/inherited.js';
import type { RenderContext } from '../base/render-context.js';

/**
 * Whether an element is disabled, by itself or by a `nusa-fieldset`, whose own `<fieldset>` cannot
 * disable slotted controls. The fieldset is found by its tag, so that its attribute applies before it is upgraded.
 */
export function isDisabled(host: {
  readonly context?: RenderContext;
  readonly disabled?: boolean;
}): boolean {
  const fieldset = host.context?.closest('nusa-fieldset');
  return Boolean(
    host.disabled || (fieldset && (inheritedFlag(fieldset, 'disabled') || isDisabled(fieldset))),
  );
}

/** A choice with conditional content. */
interface Revealer {
  readonly isRevealing: boolean;
  readonly isReachable: boolean;
}

const isRevealer = (element: object): boolean => 'isRevealing' in element;

/** Whether every choice around an element shows its conditional content. */
export function isReachable(host: { readonly context: RenderContext }): boolean {
  const choice = host.context.closest(isRevealer) as Revealer | undefined;
  return !choice || (choice.isRevealing && choice.isReachable);
}
