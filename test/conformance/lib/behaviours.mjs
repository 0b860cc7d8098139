import { readdirSync, readFileSync } from 'node:fs';
import { behaviours as titles } from './differences.mjs';

const tests = new URL('../../elements/', import.meta.url);

/** The titles of our own tests of the elements: what `it('…')` says. */
const ourTitles = new Set(
  readdirSync(tests, { recursive: true })
    .filter((name) => name.endsWith('.test.ts'))
    .flatMap((name) => [
      ...readFileSync(new URL(name, tests), 'utf8').matchAll(
        /\bit\(\s*(['"`])((?:\\.|(?!\1).)*)\1/gs,
      ),
    ])
    .map(([, , title]) => title.replace(/\\(.)/g, '$1')),
);

/**
 * What became of GOV.UK's behaviour tests of a component.
 *
 * @param {Record<string, string | { reason: string } | null>} [mapping]
 */
export function behavioursOf(component, mapping = {}) {
  const result = { mapped: 0, notApplicable: 0, missing: 0, problems: [] };
  const wanted = titles[component] ?? [];
  for (const title of wanted) {
    const ours = mapping[title];
    if (typeof ours === 'string' && ourTitles.has(ours)) result.mapped++;
    else if (typeof ours === 'object' && ours?.reason) result.notApplicable++;
    else {
      result.missing++;
      result.problems.push(
        typeof ours === 'string'
          ? `"${title}": no test in test/elements is called "${ours}"`
          : `"${title}" has no test of ours, and no reason`,
      );
    }
  }
  for (const title of Object.keys(mapping))
    if (!wanted.includes(title)) result.problems.push(`"${title}" is no title of GOV.UK's`);
  return result;
}
