import assert from 'node:assert/strict';
import test from 'node:test';
import { criteria } from '@nusa/audit';
import { engines, fingerprint, guess, ownChecks, verdicts } from '../support/internals.mjs';

const check = (status, given = {}) => ({ check: 'x', status, criteria: ['1.4.3'], ...given });
const finding = (outcome, print) => ({ criteria: ['1.4.3'], outcome, fingerprint: print });
const of = (checks, findings = []) =>
  verdicts('page', checks, findings).find(({ criterion }) => criterion === '1.4.3');

test('a failure outweighs a question, and a question outweighs silence', () => {
  const both = of([check('ran')], [finding('review', 'b'), finding('failed', 'a')]);
  assert.deepEqual([both.verdict, both.findings], ['failed', ['a']]);
  assert.equal(of([check('ran')], [finding('review', 'b')]).verdict, 'review');
  assert.equal(of([check('ran')]).verdict, 'no-failure-found');
});

test('a criterion is untested if no check ran or one failed to run', () => {
  assert.equal(of([]).verdict, 'untested');
  assert.equal(of([check('skipped')]).verdict, 'untested');
  assert.equal(of([check('ran'), check('error')]).verdict, 'untested');
  assert.equal(of([check('ran'), check('error')], [finding('failed', 'a')]).verdict, 'failed');
});

test('a part that was not tested leaves criteria untested unless a failure was proved', () => {
  const frames = check('skipped', { criteria: [], untested: ['1.4.3'] });
  assert.equal(of([check('ran', { inapplicable: ['1.4.3'] }), frames]).verdict, 'untested');
  assert.equal(of([check('ran'), frames], [finding('review', 'a')]).verdict, 'review');
});

test('missing content makes a criterion inapplicable', () => {
  assert.equal(
    of([check('ran'), check('ran', { inapplicable: ['1.4.3'] })]).verdict,
    'inapplicable',
  );
});

test('at the standard level each of the 55 criteria is covered by a check', () => {
  const covered = new Set([...engines, ...ownChecks].flatMap((each) => each.criteria));
  const without = criteria.filter(({ number }) => !covered.has(number)).map(({ number }) => number);
  assert.deepEqual(without, []);
});

test('the same part of a component has one fingerprint on all pages, until its version changes', () => {
  const at = (path, component) => ({ path: [path], html: '<input id="a1">', component });
  const version = { 'nusa-text-input': '1' };
  const one = fingerprint('axe/label', at('#a1', 'nusa-text-input div > input'), version);
  assert.equal(
    fingerprint('axe/label', at('main > #b2', 'nusa-text-input div > input'), version),
    one,
  );
  assert.notEqual(fingerprint('axe/x', at('#a1', 'nusa-text-input div > input'), version), one);
  const next = { 'nusa-text-input': '2' };
  assert.notEqual(fingerprint('axe/label', at('#a1', 'nusa-text-input div > input'), next), one);
});

test('the language of a passage is detected unless it is too short', () => {
  assert.equal(guess('Anda dapat mengajukan izin ini jika sudah berusia 18 tahun'), 'id');
  assert.equal(guess('You can apply for this permit if you are over 18'), 'en');
  assert.equal(guess('Panjenengan saged ngajokaken ijin punika menawi sampun umur 18 taun'), 'jv');
  assert.equal(guess('Anjeun tiasa ngajukeun ijin ieu upami geus yuswa 18 taun'), 'su');
  assert.equal(guess('Nusa'), undefined);
});
