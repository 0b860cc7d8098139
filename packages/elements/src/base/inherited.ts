import type { GroupHost } from './render-context.js';

/**
 * Returns a value that controls inherit from their group: its property, which frameworks set,
 * or its attribute, which can be read before the group is upgraded.
 */
export function inherited(
  group: GroupHost,
  property: string,
  attribute = property,
): string | undefined {
  const value = (group as unknown as Record<string, string | undefined>)[property];
  return value ?? group.getAttribute(attribute) ?? undefined;
}

export function inheritedFlag(group: GroupHost, property: string): boolean {
  const value: unknown = inherited(group, property);
  return value !== undefined && value !== false;
}
