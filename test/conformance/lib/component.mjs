import { existsSync } from 'node:fs';
import { compare, renderOurs } from './compare.mjs';
import { behavioursOf } from './behaviours.mjs';
import { COMPARISONS, DeclaredDifferences, readDifferences, without } from './differences.mjs';
import { fixturesOf } from './reference.mjs';

async function loadAdapter(component) {
  const address = new URL(`../adapters/${component}.mjs`, import.meta.url);
  return existsSync(address) ? (await import(address.href)).adapt : undefined;
}

/**
 * Holds one component against its fixtures and its behaviour titles.
 *
 * @returns {Promise<{ component: string, fixtures: { name: string, result: 'equal' | 'intended' | 'fail', problems: string[], differences: Record<string, string[]> }[], behaviours: object, problems: string[] }>}
 */
export async function checkComponent(component, browserPages) {
  const fixtures = fixturesOf(component);
  const file = readDifferences(component);
  const declared = new DeclaredDifferences(
    file,
    fixtures.map(({ name }) => name),
  );
  const adapt = await loadAdapter(component);
  const results = [];
  const pages = adapt && (await browserPages.open());
  for (const fixture of fixtures) {
    results.push(
      adapt
        ? await checkFixture(fixture, adapt, declared, pages)
        : { name: fixture.name, result: 'fail', differences: {}, problems: ['has no adapter'] },
    );
  }
  await pages?.close();
  return {
    component,
    fixtures: results,
    behaviours: behavioursOf(component, file.behaviours),
    problems: declared.problems,
  };
}

async function checkFixture({ name, options, html }, adapt, declared, pages) {
  let differences;
  try {
    differences = await compare(pages, html, renderOurs(adapt(structuredClone(options))));
  } catch (error) {
    const problem = `could not be compared: ${error.message}`;
    return { name, result: 'fail', differences: {}, problems: [problem] };
  }
  const problems = [];
  for (const comparison of COMPARISONS) {
    const found = differences[comparison];
    const expected = declared.linesOf(name, comparison);
    const undeclared = without(found, expected);
    const gone = without(expected, found);
    if (undeclared.length) problems.push(`${comparison}: ${undeclared.length} lines differ`);
    if (gone.length) problems.push(`${comparison}: no longer differs in ${JSON.stringify(gone)}`);
    differences[comparison] = undeclared;
  }
  const isEqual = COMPARISONS.every((comparison) => !declared.linesOf(name, comparison).length);
  const result = problems.length ? 'fail' : isEqual ? 'equal' : 'intended';
  return { name, result, problems, differences };
}
