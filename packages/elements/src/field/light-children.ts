import type { ElementLike } from '../base/render-context.js';

/** What the author wrote inside a field. */
export interface LightChildren {
  /** The native control. */
  readonly control: ElementLike | undefined;
  /** A label with markup, or a heading round one. */
  readonly label: ElementLike | undefined;
  /** Help with markup, a `nusa-hint` and a `nusa-error-message` included: what describes the control. */
  readonly help: readonly ElementLike[];
}

/**
 * Tells an author's children apart. Where something stands beside the control, `slot` says what
 * it is: `input` for a wrapper round the control, `before-input` and `after-input`.
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
