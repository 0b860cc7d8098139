import { existsSync, readFileSync } from 'node:fs';

const folder = new URL('../', import.meta.url);
const json = (path) => JSON.parse(readFileSync(new URL(path, folder), 'utf8'));

export const COMPARISONS = ['tree', 'upgraded-tree', 'form-data', 'markup'];

/** Why something differs: key → sentence. */
export const reasons = json('reasons.json');

/** The titles of GOV.UK's own behaviour tests, by component. */
export const behaviours = json('behaviours.json');

/** What is declared to differ in a component; nothing where there is no file. */
export function readDifferences(component) {
  const path = `differences/${component}.json`;
  return existsSync(new URL(path, folder)) ? json(path) : {};
}

/**
 * The declared differences of a component, ready to be held against what is found.
 * Several entries may speak of the same fixture: each has a reason of its own.
 */
export class DeclaredDifferences {
  /** What is wrong with the file itself. */
  problems = [];
  #lines = new Map();

  constructor({ fixtures: entries = [] }, fixtureNames) {
    for (const entry of entries) this.#read(entry, fixtureNames);
  }

  /** The lines that a comparison of a fixture is declared to differ in. */
  linesOf(fixture, comparison) {
    return this.#lines.get(`${comparison} ${fixture}`) ?? [];
  }

  #read({ fixtures, comparison, reason, lines, ...unknown }, fixtureNames) {
    const say = (problem) => this.problems.push(`An entry ${problem}`);
    for (const key of Object.keys(unknown)) say(`has "${key}", which means nothing.`);
    if (!Object.hasOwn(reasons, reason))
      say(`gives the reason "${reason}", which reasons.json lacks.`);
    if (!fixtures?.length || !lines?.length) return say('names no fixtures, or no lines.');
    for (const each of [comparison].flat()) {
      if (!COMPARISONS.includes(each))
        say(`names the comparison "${each}"; there are ${COMPARISONS.join(', ')}.`);
      for (const fixture of fixtures) {
        if (!fixtureNames.includes(fixture))
          say(`names the fixture "${fixture}", which does not exist.`);
        const key = `${each} ${fixture}`;
        this.#lines.set(key, [...(this.#lines.get(key) ?? []), ...lines]);
      }
    }
  }
}

/** What is left of a list when another one is taken away, line for line. */
export function without(lines, taken) {
  const left = [...lines];
  for (const line of taken) {
    const index = left.indexOf(line);
    if (index >= 0) left.splice(index, 1);
  }
  return left;
}
