import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CITATION, criteria, criterionOf } from '@nusa/audit';

describe('The criteria', () => {
  it('are the 55 of WCAG 2.2 at levels A and AA, in order', () => {
    assert.equal(criteria.length, 55);
    assert.equal(criteria.filter(({ level }) => level === 'A').length, 31);
    assert.equal(criteria.filter(({ level }) => level === 'AA').length, 24);
    const key = ({ number }) =>
      number.split('.').reduce((sum, part) => sum * 100 + Number(part), 0);
    const keys = criteria.map(key);
    assert.deepEqual(
      keys,
      [...keys].sort((one, other) => one - other),
    );
    assert.equal(new Set(criteria.map(({ slug }) => slug)).size, 55);
    assert.equal(criterionOf('4.1.1'), undefined, 'removed from WCAG 2.2');
  });

  it('count six of version 2.2, twelve of 2.1', () => {
    const since = (version) => criteria.filter((each) => each.since === version).length;
    assert.deepEqual([since('2.2'), since('2.1'), since('2.0')], [6, 12, 37]);
  });

  it('have names and questions in both languages, and clauses of EN 301 549', () => {
    for (const { number, name, question, en301549, principle } of criteria) {
      for (const text of [name.id, name.en]) assert.match(text, /^\p{Lu}/u, number);
      for (const text of [question.id, question.en]) assert.match(text, /[?.]$/, number);
      assert.notEqual(question.id, question.en);
      assert.equal(en301549, `9.${number}`);
      assert.ok(['perceivable', 'operable', 'understandable', 'robust'].includes(principle));
    }
    assert.match(CITATION, /ISO\/IEC 40500:2025/);
  });
});
