import axe from 'axe-core';
import {
  reliableReasons,
  reliableRules,
  ibmActRules,
  ownChecks,
  qualwebActRules,
} from '../support/internals.mjs';

const ofAxe = new Map(axe.getRules().map(({ ruleId, actIds }) => [`axe/${ruleId}`, actIds ?? []]));
// ACT rules that axe implements but does not list.
ofAxe.set('axe/summary-name', ['2t702h']);
const ofOurs = new Map(ownChecks.map(({ name, act }) => [name, act ?? []]));
ofOurs.set('nusa/contrast', ['afw4f7']).set('nusa/contrast-enhanced', ['09o5cg']);

/** The ACT rules that a check implements. */
export function rulesAnswered(check) {
  const [engine, rule] = check.split('/');
  if (engine === 'axe') return ofAxe.get(check) ?? [];
  if (engine === 'ibm') return ibmActRules[rule] ?? [];
  if (engine === 'qualweb') return qualwebActRules[rule] ?? [];
  return ofOurs.get(check) ?? [];
}

/** The outcome of a stored result, by the rules that may currently fail a page. */
export function outcomeOf([check, outcome, tags]) {
  const [engine, rule] = check.split('/');
  if (engine === 'ibm' && tags.includes('ibm:FAIL')) {
    const reason = tags
      .split(' ')
      .find((tag) => tag !== 'ibm:FAIL')
      .replace('ibm:', '');
    return reliableReasons.has(`${rule}/${reason}`) ? 'failed' : 'review';
  }
  if (engine === 'qualweb' && tags.includes('qualweb:failed'))
    return reliableRules.has(rule) ? 'failed' : 'review';
  return outcome;
}
