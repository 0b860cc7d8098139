import { createHash } from 'node:crypto';
import type { Target } from './schema.js';

/**
 * Identifies a finding across pages, by check, place and component version. Inside a component the place is
 * the path from its tag, so that a person is asked about it once; elsewhere it is the start tag without the
 * parts that differ from page to page.
 */
export function fingerprint(
  check: string,
  target?: Target,
  components: Record<string, string> = {},
  subject = '',
): string {
  const place = target ? placeOf(target, components) : wholeOf(subject, components);
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

/**
 * A finding about a whole page belongs to that page; answering it does not answer it for another. The stories
 * of a component count as one page, in every language, until the version of the component changes.
 */
function wholeOf(subject: string, components: Record<string, string>): string {
  const story = /^story:(.+?)--/.exec(subject)?.[1];
  if (!story) return subject;
  const versions = Object.keys(components)
    .sort()
    .map((name) => `${name}@${components[name]}`);
  return `story:${story}|${[...new Set(versions)].join()}`;
}
