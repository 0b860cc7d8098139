import { createHash } from 'node:crypto';
import type { Target } from './records.js';

/**
 * The same for the same thing on every page: of the check, the place and the version of the component.
 * In a component the place is the way down from its tag, so that a person is asked about it once; elsewhere
 * it is the start tag without what differs from page to page.
 */
export function fingerprint(
  check: string,
  target?: Target,
  components: Record<string, string> = {},
): string {
  const place = target ? placeOf(target, components) : '';
  return createHash('sha256').update(`${check}|${place}`).digest('hex').slice(0, 16);
}

function placeOf({ component, html, path }: Target, components: Record<string, string>): string {
  if (component) {
    const tag = component.split(' ', 1)[0]!;
    return `${component}@${components[tag] ?? ''}`.replaceAll(/:nth-of-type\(\d+\)/g, '');
  }
  const tail = path.at(-1)!.split(' > ').slice(-3).join(' > ');
  return `${tail}|${html}`
    .replaceAll(/:nth-of-type\(\d+\)/g, '')
    .replaceAll(/ (value|style|nonce|data-[\w-]+|aria-(?:expanded|checked|selected))="[^"]*"/g, '')
    .replaceAll(/\d+/g, '0');
}
