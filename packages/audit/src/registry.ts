import { axeEngine } from './engines/axe.js';
import type { Check, Level } from './session.js';

const LEVELS: Level[] = ['quick', 'standard', 'full'];

/** Those that run unless others are asked for. */
export const engines: readonly Check[] = [axeEngine];
export const optionalEngines: readonly Check[] = [];
/** In the order in which they run: those that change nothing first. */
export const ownChecks: readonly Check[] = [];

export function checksFor(level: Level, engineNames?: string[], checkNames?: string[]): Check[] {
  const all = [...engines, ...optionalEngines];
  const unknown = [
    ...(engineNames ?? []).filter((name) => !all.some((engine) => engine.name === name)),
    ...(checkNames ?? []).filter((name) => !ownChecks.some((each) => each.name === `nusa/${name}`)),
  ];
  if (unknown.length)
    throw new RangeError(`There is no engine or check called ${unknown.join(', ')}.`);
  const isInLevel = (check: Check) => LEVELS.indexOf(check.level) <= LEVELS.indexOf(level);
  return [
    ...(engineNames
      ? all.filter(({ name }) => engineNames.includes(name))
      : engines.filter(isInLevel)),
    ...(checkNames
      ? ownChecks.filter(({ name }) => checkNames.includes(name.replace('nusa/', '')))
      : ownChecks.filter(isInLevel)),
  ];
}
