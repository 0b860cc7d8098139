import type { Group } from './surroundings.js';

/**
 * What a group lends to the controls in it: its property, which frameworks set,
 * or its attribute, which is there before the group is upgraded.
 */
export function lent(group: Group, property: string, attribute = property): string | undefined {
  const value = (group as unknown as Record<string, string | undefined>)[property];
  return value ?? group.getAttribute(attribute) ?? undefined;
}

export function lentFlag(group: Group, property: string): boolean {
  const value: unknown = lent(group, property);
  return value !== undefined && value !== false;
}
