import { createHash } from 'node:crypto';
import type { Session } from './session.js';

/**
 * Of components whose version nobody tells: a hash of the class that the page runs, with those it extends.
 * A bundle that was made anew may name things otherwise; then people are asked once more than needed,
 * never once less.
 */
export async function runningVersions(
  session: Session,
  tags: readonly string[],
): Promise<Record<string, string>> {
  const { result } = await session.cdp.send('Runtime.evaluate', {
    // Among the page's own scripts: in a world of ours nothing is defined.
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
