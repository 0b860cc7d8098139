import type { ElementLike } from '../base/render-context.js';

/** What the author wrote inside a field. */
export interface LightChildren {
  /** The native control. */
  readonly control: ElementLike | undefined;
  /** A label with markup, or a heading around one. */
  readonly label: ElementLike | undefined;
  /** The elements that describe the control: help with markup, `nusa-hint` and `nusa-error-message`. */
  readonly help: readonly ElementLike[];
}

/**
 * Sorts an author's children into control, label and help. Content beside the control has a `slot`:
 * `input` for a wrapper around the control, `before-input` or `after-input`.
 */
export function readLightChildren(
  children: readonly ElementLike[],
  hasLabel: boolean,
  isControl: (child: ElementLike) => boolean,
): LightChildren {
  const slot = (child: ElementLike) => child.getAttribute('slot');
  const label = hasLabel
    ? undefined
    : children.find(({ localName }) => /^(label|h1)$/.test(localName));
  return {
    label,
    control: children
      .flatMap((child) => (slot(child) === 'input' ? [...child.children] : child))
      .find(isControl),
    help: children.filter((child) => child !== label && !slot(child) && !isControl(child)),
  };
}
