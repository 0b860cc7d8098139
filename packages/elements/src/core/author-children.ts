import type { ElementFacts } from './surroundings.js';

/** What the author wrote inside a field. */
export interface AuthorChildren {
  /** The native control. */
  readonly control: ElementFacts | undefined;
  /** A label with markup, or a heading round one. */
  readonly label: ElementFacts | undefined;
  /** Help with markup, a `nusa-hint` and a `nusa-error-message` included: what describes the control. */
  readonly help: readonly ElementFacts[];
}

/**
 * Tells an author's children apart. Where something stands beside the control, `slot` says what
 * it is: `input` for a wrapper round the control, `before-input` and `after-input`.
 */
export function readChildren(
  children: readonly ElementFacts[],
  hasLabel: boolean,
  isControl: (child: ElementFacts) => boolean,
): AuthorChildren {
  const slot = (child: ElementFacts) => child.getAttribute('slot');
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
