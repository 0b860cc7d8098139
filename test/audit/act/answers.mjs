import axe from 'axe-core';
import { ibmActRules } from '../../../packages/audit/dist/engines/ibm-act.js';
import { ownChecks } from '../../../packages/audit/dist/registry.js';
import { qualwebActRules } from '../../../packages/audit/dist/engines/qualweb-act.js';

const ofAxe = new Map(axe.getRules().map(({ ruleId, actIds }) => [`axe/${ruleId}`, actIds ?? []]));
const ofOurs = new Map(ownChecks.map(({ name, act }) => [name, act ?? []]));

/** The ACT rules that a check says it implements. */
export function rulesAnswered(check) {
  const [engine, rule] = check.split('/');
  if (engine === 'axe') return ofAxe.get(check) ?? [];
  if (engine === 'ibm') return ibmActRules[rule] ?? [];
  if (engine === 'qualweb') return qualwebActRules[rule] ?? [];
  return ofOurs.get(check) ?? [];
}
