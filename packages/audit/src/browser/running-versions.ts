import { createHash } from 'node:crypto';
import type { Session } from './session.js';

/**
 * Versions of components that declare none: a hash of the class and its base classes as the page runs them.
 * A new bundle may name things differently; people are then asked once more than needed, never once less.
 */
export async function runningVersions(
  session: Session,
  tags: readonly string[],
): Promise<Record<string, string>> {
  const { result } = await session.cdp.send('Runtime.evaluate', {
    // In the page's own world: an isolated world has no custom element definitions.
    expression: `(${readClasses.toString()})(${JSON.stringify(tags)})`,
    returnByValue: true,
  });
  const texts = (result.value ?? []) as string[];
  return Object.fromEntries(
    tags.map((tag, index) => {
      const text = String(texts[index] ?? '');
      return [tag, text && createHash('sha256').update(text).digest('hex').slice(0, 12)];
    }),
  );
}

function readClasses(tags: string[]): string[] {
  return tags.map((tag) => {
    let text = '';
    let each: unknown = customElements.get(tag);
    while (typeof each === 'function' && each !== HTMLElement) {
      text += Function.prototype.toString.call(each);
      each = Object.getPrototypeOf(each);
    }
    return text;
  });
}
