const count = (fixtures, result) => fixtures.filter((fixture) => fixture.result === result).length;

/** Whether anything of a component is neither equal nor declared. */
export const hasFailed = ({ fixtures, behaviours, problems }) =>
  count(fixtures, 'fail') > 0 || behaviours.problems.length > 0 || problems.length > 0;

const COLUMNS = [
  ['fixtures', ({ fixtures }) => fixtures.length],
  ['equal', ({ fixtures }) => count(fixtures, 'equal')],
  ['intended', ({ fixtures }) => count(fixtures, 'intended')],
  ['fail', ({ fixtures }) => count(fixtures, 'fail')],
  [
    'behaviours',
    ({ behaviours: { mapped, notApplicable, missing } }) => mapped + notApplicable + missing,
  ],
  ['mapped', ({ behaviours }) => behaviours.mapped],
  ['not applicable', ({ behaviours }) => behaviours.notApplicable],
  ['missing', ({ behaviours }) => behaviours.missing],
];

/** A line a component, and their sum. */
export function printTable(results) {
  const rows = results.map((result) => [result.component, ...COLUMNS.map(([, of]) => of(result))]);
  const sums = COLUMNS.map((_, i) => rows.reduce((sum, row) => sum + row[i + 1], 0));
  if (rows.length > 1) rows.push(['total', ...sums]);
  const head = ['component', ...COLUMNS.map(([name]) => name)];
  const width = Math.max(...[head, ...rows].map(([name]) => name.length));
  const line = ([name, ...cells]) =>
    [name.padEnd(width), ...cells.map((cell, i) => String(cell).padStart(head[i + 1].length))].join(
      '  ',
    );
  for (const row of [head, ...rows]) console.log(line(row));
  for (const { component, problems } of results)
    for (const problem of problems) console.log(`differences/${component}.json: ${problem}`);
}

/** What fails, with the differing lines as an entry of the differences file has them. */
export function printExplanation({ component, fixtures, behaviours }) {
  const groups = new Map();
  for (const { name, problems, differences } of fixtures) {
    for (const [comparison, lines] of Object.entries(differences)) {
      if (!lines.length) continue;
      const key = JSON.stringify(lines);
      const group = groups.get(key) ?? { lines, places: new Map() };
      groups.set(key, group);
      group.places.set(name, [...(group.places.get(name) ?? []), comparison]);
    }
    for (const problem of problems)
      if (!/lines differ$/.test(problem)) console.log(`${component}, "${name}": ${problem}`);
  }
  for (const { lines, places } of groups.values()) console.log(entriesOf(lines, places));
  for (const problem of behaviours.problems) console.log(`${component}: ${problem}`);
}

/** The same lines in the same comparisons are one entry. */
function entriesOf(lines, places) {
  const byComparisons = new Map();
  for (const [name, comparisons] of places) {
    const key = comparisons.join();
    byComparisons.set(key, [...(byComparisons.get(key) ?? []), name]);
  }
  return [...byComparisons]
    .map(([comparisons, fixtures]) => {
      const comparison = comparisons.includes(',') ? comparisons.split(',') : comparisons;
      return `${JSON.stringify({ fixtures, comparison, reason: '', lines }, null, 2)},`;
    })
    .join('\n');
}
