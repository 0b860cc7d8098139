import assert from 'node:assert/strict';
import test from 'node:test';
import { MUTATIONS } from '../mutations/mutations.mjs';
import { plainPage, PAGE_COUNT } from '../mutations/pages.mjs';
import { tryMutation, withAuditor } from '../mutations/run.mjs';

/* A few of `npm run audit:mutations`, of each kind of check. */
const FEW = ['label dropped', 'outline: none', 'keyboard trap', 'wide content', 'live region gone'];

test('there are forty kinds of fault and more, and each has a page to be put in', () => {
  assert.ok(MUTATIONS.length >= 40);
  for (const { name, apply } of MUTATIONS) {
    const places = Array.from({ length: PAGE_COUNT }, (_, seed) => plainPage(seed));
    assert.ok(
      places.some((html) => apply(html) !== html),
      name,
    );
  }
});

test('a page without faults has no failures, and injected faults are found', async () => {
  await withAuditor(async (judge) => {
    const { findings, checks, verdicts } = await judge(plainPage(4));
    const failed = findings.filter(({ outcome }) => outcome === 'failed');
    assert.deepEqual(
      failed.map(({ check, target }) => `${check} ${target?.path.join(' ')}`),
      [],
    );
    assert.deepEqual(
      checks.filter(({ status }) => status === 'error').map(({ check }) => check),
      [],
    );
    // Whatever a check says that it is about, on a whole page it has to have looked.
    assert.deepEqual(
      verdicts.filter(({ verdict }) => verdict === 'untested').map(({ criterion }) => criterion),
      [],
    );
    for (const mutation of MUTATIONS.filter(({ name }) => FEW.includes(name))) {
      let result;
      for (let seed = 0; !result; seed++) result = await tryMutation(judge, mutation, seed);
      const { verdict } = result;
      assert.ok(verdict === 'failed' || (!mutation.fails && verdict === 'review'), mutation.name);
    }
  });
});
