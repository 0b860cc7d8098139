import type { ElementLike } from '../base/render-context.js';

type Attributes = Record<string, string>;

/**
 * Gives an author's control the attributes of its field, and removes those that it gave before.
 *
 * @returns what it gave, to be passed to the next call
 */
export function applyAttributes(
  control: ElementLike,
  attributes: Attributes,
  previous: Attributes,
): Attributes {
  for (const name in previous) if (!(name in attributes)) control.removeAttribute(name);
  for (const name in attributes) control.setAttribute(name, attributes[name]!);
  return attributes;
}

/** The ids that describe an author's control, without those that its field added. */
export function foreignIds(
  control: ElementLike | undefined,
  fieldId: string,
  describedBy: string | undefined,
): string | undefined {
  const ids = control?.getAttribute('aria-describedby')?.split(/\s+/) ?? [];
  const isOurs = (id: string) =>
    /^-(hint|error|info|help(-\d+)?)$/.test(id.slice(fieldId.length)) && id.startsWith(fieldId);
  return ids.filter((id) => !isOurs(id) && id !== describedBy).join(' ') || undefined;
}

/** The author's help elements with their ids: `{id}-hint`, `{id}-error`, `{id}-help`, `{id}-help-2` … */
export const idsOfHelp = (help: readonly ElementLike[], fieldId: string): [ElementLike, string][] =>
  help.map((child, i) => {
    const known = /^nusa-(hint|error)/.exec(child.localName)?.[1];
    const kind = known ?? `help${i ? `-${i + 1}` : ''}`;
    return [child, child.getAttribute('id') || `${fieldId}-${kind}`];
  });
