import type { ElementLike } from '../base/render-context.js';

type Attributes = Record<string, string>;

/**
 * Sets the attributes of a field on the author's control, and removes those from the previous call
 * that no longer apply.
 *
 * @returns the attributes, to be passed to the next call as `previous`
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

/** Returns the ids in the `aria-describedby` of an author's control, except those that its field added. */
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
