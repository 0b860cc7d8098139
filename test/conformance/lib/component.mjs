import { existsSync } from 'node:fs';
import { compare, renderOurs } from './compare.mjs';
import { behavioursOf } from './behaviours.mjs';
import { COMPARISONS, DeclaredDifferences, readDifferences, without } from './differences.mjs';
import { fixturesOf, furtherFixturesOf } from './reference.mjs';

/** What writes our tags for a component's options; nothing where nobody has written it yet. */
export async function loadAdapter(component) {
  const address = new URL(`../adapters/${component}.mjs`, import.meta.url);
  return existsSync(address) ? import(address.href) : {};
}

/**
 * Holds one component against its fixtures and its behaviour titles.
 *
 * @returns {Promise<{ component: string, fixtures: { name: string, result: 'equal' | 'intended' | 'fail', problems: string[], differences: Record<string, string[]> }[], behaviours: object, problems: string[] }>}
 */
export async function checkComponent(component, browserPages) {
  const fixtures = [...fixturesOf(component), ...furtherFixturesOf(component)];
  const file = readDifferences(component);
  const declared = new DeclaredDifferences(
    file,
    fixtures.map(({ name }) => name),
  );
  const { adapt, landmark } = await loadAdapter(component);
  const results = [];
  const pages = adapt && (await browserPages.open());
  for (const fixture of fixtures) {
    const { name, isFurther = false } = fixture;
    const result = adapt
      ? await checkFixture(inLandmark(fixture, landmark), adapt, declared, pages)
      : { name, result: 'fail', differences: {}, problems: ['has no adapter'] };
    results.push({ ...result, isFurther });
  }
  await pages?.close();
  return {
    component,
    fixtures: results,
    behaviours: behavioursOf(component, file.behaviours),
    problems: declared.problems,
  };
}

/** Where our element is itself the landmark that GOV.UK's page template has around the component. */
const inLandmark = (fixture, landmark) =>
  landmark ? { ...fixture, html: `<${landmark}>${fixture.html}</${landmark}>` } : fixture;

async function checkFixture({ name, options, html }, adapt, declared, pages) {
  try {
    const found = await compare(pages, html, renderOurs(adapt(structuredClone(options))));
    return judge(name, found, declared);
  } catch (error) {
    const problem = `could not be compared: ${error.message}`;
    return { name, result: 'fail', differences: {}, problems: [problem] };
  }
}

/** Holds what was found to differ in one fixture against what is declared. */
export function judge(name, found, declared) {
  const problems = [];
  const differences = {};
  let isEqual = true;
  for (const comparison of COMPARISONS) {
    const expected = declared.linesOf(name, comparison);
    const undeclared = without(found[comparison], expected);
    const gone = without(expected, found[comparison]);
    if (undeclared.length) problems.push(`${comparison}: ${undeclared.length} lines differ`);
    if (gone.length) problems.push(`${comparison}: no longer differs in ${JSON.stringify(gone)}`);
    if (expected.length) isEqual = false;
    differences[comparison] = undeclared;
  }
  const result = problems.length ? 'fail' : isEqual ? 'equal' : 'intended';
  return { name, result, problems, differences };
}
