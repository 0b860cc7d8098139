import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import { superseded, ibmMessage } from './support/internals.mjs';

const require = createRequire(import.meta.resolve('@nusa/audit'));
const ace = require('accessibility-checker-engine/ace-node.js');
const { ruleMap } = new ace.Checker().engine;

/** What `ibm.ts` asks the engine for: its rules of these two sets that call something a violation. */
const SETS = ['WCAG_2_2', 'IBM_Accessibility'];
const reported = Object.entries(ruleMap)
  .filter(([, { rulesets }]) =>
    rulesets.some(
      ({ id, level }) => level === 'VIOLATION' && [id].flat().some((each) => SETS.includes(each)),
    ),
  )
  .map(([name]) => name)
  .filter((name) => !superseded.has(name));

describe("The rules of IBM's engine in Bahasa Indonesia", () => {
  it('have a text each, where they can be reported', () => {
    assert.ok(reported.length > 100, String(reported.length));
    const english = 'The message of the engine';
    assert.deepEqual(
      reported.filter((name) => ibmMessage(name, english).id.includes(english)),
      [],
    );
  });

  it('are short sentences, each its own', () => {
    const texts = reported.map((name) => ibmMessage(name, '').id);
    assert.deepEqual(
      texts.filter((text) => !/^[A-Z].{10,90}[.?]$/.test(text)),
      [],
    );
    assert.equal(new Set(texts).size, texts.length);
  });
});
