import { axeEngine } from './engines/axe.js';
import { changes } from './checks/changes.js';
import { siteFacts } from './checks/site-facts.js';
import { content } from './checks/content.js';
import { contrast } from './checks/contrast.js';
import { focus, focusOrder } from './checks/focus.js';
import { forms } from './checks/forms.js';
import { hover } from './checks/hover.js';
import { keyboard } from './checks/keyboard.js';
import { language } from './checks/language.js';
import { reflow, textSpacing, zoom } from './checks/layout.js';
import { orientation } from './checks/orientation.js';
import { darkScheme, forcedColours } from './checks/color-schemes.js';
import { motion } from './checks/motion.js';
import { print } from './checks/print.js';
import { withoutScript } from './checks/without-script.js';
import { names, transcript } from './checks/tree.js';
import { htmlEngine } from './engines/html.js';
import { ibmEngine } from './engines/ibm.js';
import { qualwebEngine } from './engines/qualweb.js';
import type { Level } from './model/schema.js';
import type { Check } from './checks/check.js';

const LEVELS: Level[] = ['quick', 'standard', 'full'];

/** Engines that run by default. */
export const engines: readonly Check[] = [axeEngine, ibmEngine, htmlEngine];
export const optionalEngines: readonly Check[] = [qualwebEngine];
/** In the order they run: those that do not modify the page first. */
export const ownChecks: readonly Check[] = [
  names,
  transcript,
  language,
  content,
  siteFacts,
  motion,
  contrast,
  forms,
  keyboard,
  focus,
  focusOrder,
  hover,
  reflow,
  zoom,
  textSpacing,
  orientation,
  darkScheme,
  forcedColours,
  print,
  changes,
  withoutScript,
];

/**
 * The checks of a level, or those named.
 * @throws RangeError for an unknown name.
 */
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
