import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createRequire } from 'node:module';
import { parse } from 'yaml';
import { criteria, htmlReport, modelOf, openAcrReport } from '@nusa/audit';
import {
  csvOf,
  csvReport,
  earlReport,
  junitReport,
  sarifReport,
  wcagEmReport,
} from './support/internals.mjs';
import { openAcrSchema } from './schemas/openacr.mjs';
import { sarifSchema } from './schemas/sarif.mjs';
import { CONTACT, HOME, HOSTILE, hostile, page, question, run, site } from './support/results.mjs';

// The linter brings an older ajv to the root.
const require = createRequire(new URL('../../packages/audit/package.json', import.meta.url));
const { default: Ajv } = require('ajv');
const { default: addFormats } = require('ajv-formats');

const ajv = addFormats(new Ajv({ allErrors: true, strict: false }));
const assertValid = (schema, value) => {
  const validate = ajv.compile(schema);
  assert.ok(validate(value), JSON.stringify(validate.errors, null, 1));
};
const model = (results = site(), reviews = []) => modelOf(run(), results, reviews);
const answer = (more) => ({
  fingerprint: 'bbbb000011112222',
  criteria: ['2.4.3'],
  answer: 'no-problem',
  who: 'Siti Contoh',
  when: '2026-11-20',
  with: 'NVDA 2026.1, Firefox 145',
  ...more,
});

const LANGUAGES = ['id', 'en'];
const NOT_TESTED = { id: 'Dokumen PDF', en: 'PDF documents' };
const everyReport = (language) => ({
  html: htmlReport(model(), { language, folder: '/nowhere' }),
  'wcag-em': wcagEmReport(model(), language),
  openacr: openAcrReport(model(), { language, product: 'Layanan' }),
  sarif: sarifReport(model(), language),
  junit: junitReport(run(), site(), language),
  csv: csvReport(model(), language),
});

describe('Every report', () => {
  it('says what was not tested, with which versions, and the sample with its seed', () => {
    for (const language of LANGUAGES) {
      for (const [format, text] of Object.entries(everyReport(language))) {
        assert.ok(text.includes(NOT_TESTED[language]), `${format} ${language}: not tested`);
        assert.ok(text.includes('4.14.1'), `${format} ${language}: version`);
        assert.match(text, /seed.{0,4}7|benih 7/, `${format} ${language}: seed`);
      }
    }
  });

  it('never claims an automated pass', () => {
    for (const language of LANGUAGES) {
      const { html, ...formats } = everyReport(language);
      assert.doesNotMatch(html, /class="tag passed|>(Passed|Lulus)</);
      for (const [format, text] of Object.entries(formats)) {
        assert.doesNotMatch(text, /earl:passed|: supports$/m, format);
      }
    }
  });
});

describe('The HTML report', () => {
  const document = (language, results = site(), reviews) =>
    htmlReport(model(results, reviews), { language, folder: '/nowhere' });

  it('is in the requested language and names all criteria', () => {
    for (const language of LANGUAGES) {
      const text = document(language);
      assert.match(text, new RegExp(`<html lang="${language}">`));
      for (const { number, name } of criteria)
        assert.ok(text.includes(`${number} ${name[language]}`));
    }
  });

  it('loads and runs nothing: no script, and one style sheet allowed by its hash', () => {
    const text = document('id');
    assert.match(
      text,
      /Content-Security-Policy" content="default-src 'none'; style-src 'sha256-[\w+/=]{44}'; img-src data:/,
    );
    assert.doesNotMatch(text, /<script|<link|<iframe| style=| on\w+=|src="(?!data:)/);
  });

  it('shows a hostile page as text, and includes no file outside its folder', () => {
    const text = document('en', hostile());
    assert.doesNotMatch(text, /<script|<img src=x|<\/code><script|\u202e| lang="&quot;/);
    assert.doesNotMatch(text, /<a href="javascript/);
    assert.ok(text.includes('&lt;script&gt;alert(1)&lt;/script&gt;'));
    assert.ok(!text.includes('root:'), 'no file of the machine');
  });

  it('shows an answer with who, when and with what, and no longer asks', () => {
    const text = document('en', site(), [answer()]);
    assert.match(text, /Siti Contoh, 2026-11-20, using NVDA 2026\.1, Firefox 145/);
    assert.match(text, /There are no open questions/);
  });

  it('lists answers that no longer apply', () => {
    const text = document('en', site(), [answer({ fingerprint: 'gone', question: 'An old one?' })]);
    assert.match(text, /Answers that no longer apply/);
    assert.match(text, /An old one\?/);
    assert.match(text, /Does the order make sense\?/);
  });
});

describe('The model', () => {
  it('asks once about the same element on two pages', () => {
    const { questions } = model();
    assert.equal(questions.length, 1);
    assert.deepEqual(questions[0].subjects, [HOME, CONTACT]);
  });

  it('counts a criterion once if it was tested on another variant', () => {
    const check = { type: 'check', subject: HOME, check: 'nusa/hover', criteria: ['1.4.13'] };
    const [tested, variant, other] = [
      [{ ...check, status: 'ran', milliseconds: 1 }],
      [{ ...check, status: 'skipped', madeOn: HOME, milliseconds: 0 }],
      [{ ...check, status: 'skipped', milliseconds: 0 }],
    ].map((checks, index) => page(`${HOME}${index}`, [], { checks }));
    for (const each of [variant, other])
      each.verdicts.find(({ criterion }) => criterion === '1.4.13').verdict = 'untested';
    const of = (results) =>
      model(results).criteria.find(({ criterion }) => criterion.number === '1.4.13');
    assert.equal(of([tested, variant]).verdict, 'no-failure-found');
    assert.equal(of([tested, variant]).counts.untested, 0);
    assert.equal(of([tested, other]).verdict, 'untested');
  });

  it('turns a problem seen by a person into a failure, but never a failure into a pass', () => {
    const withProblem = model(site(), [answer({ answer: 'problem' })]);
    const verdict = (built, number) =>
      built.criteria.find(({ criterion }) => criterion.number === number).verdict;
    assert.equal(verdict(withProblem, '2.4.3'), 'failed');
    assert.equal(withProblem.failures.length, 2);
    const overridden = model(site(), [
      answer({ fingerprint: 'aaaa000011112222', criteria: ['1.1.1'] }),
    ]);
    assert.equal(verdict(overridden, '1.1.1'), 'failed');
  });
});

describe('EARL', () => {
  it('has test, subject and result in each assertion, as the W3C report tool requires', () => {
    const { '@context': context, '@graph': graph } = JSON.parse(earlReport(model(), 'en'));
    const assertions = graph.filter((node) => node['@type'] === 'Assertion');
    assert.equal(assertions.length, 3 * 55);
    assert.ok(
      !('WCAG22' in context),
      'a known prefix would become an address, which the tool does not find',
    );
    const slugs = new Set(criteria.map(({ slug }) => slug));
    for (const { test, subject, result, assertedBy, mode } of assertions) {
      // The tool reads the text between the first and the second colon.
      assert.ok(slugs.has(test['@id'].split(':')[1]), test['@id']);
      assert.ok(URL.canParse(subject['@id']));
      assert.match(result.outcome, /^earl:(failed|cantTell|inapplicable|untested)$/);
      assert.equal(mode, 'earl:automatic');
      assert.equal(assertedBy, '_:audit');
    }
    const failed = assertions.filter(({ result }) => result.outcome === 'earl:failed');
    assert.equal(failed.length, 1);
    assert.match(failed[0].result.description, /Images must have alternative text/);
  });
});

describe('The evaluation for the WCAG-EM report tool', () => {
  it('has scope, sample, audit and findings', () => {
    const text = wcagEmReport(model(), 'id', { name: 'Layanan', random: new Set([CONTACT]) });
    const { defineScope, selectSample, auditSample, reportFindings, ...rest } = JSON.parse(text);
    assert.equal(rest['@type'], 'Evaluation');
    assert.equal(defineScope.wcagVersion, '2.2');
    assert.equal(defineScope.conformanceTarget, 'AA');
    assert.deepEqual(
      selectSample.randomSample.map((each) => each['@id']),
      [CONTACT],
    );
    assert.equal(selectSample.structuredSample.length, 2);
    assert.equal(auditSample.length, 3 * 55);
    for (const { subject } of auditSample) {
      assert.ok(
        [...selectSample.randomSample, ...selectSample.structuredSample].some(
          (each) => each['@id'] === subject['@id'],
        ),
      );
    }
    assert.equal(reportFindings.date, '2026-11-24');
  });
});

describe('OpenACR', () => {
  const levels = (built) => {
    const value = parse(
      openAcrReport(built, {
        language: 'en',
        product: 'Layanan',
        author: { email: 'uji@example.go.id' },
      }),
    );
    assertValid(openAcrSchema, value);
    const { success_criteria_level_a: a, success_criteria_level_aa: aa } = value.chapters;
    return new Map(
      [...a.criteria, ...aa.criteria].map(({ num, components }) => [
        num,
        components[0].adherence.level,
      ]),
    );
  };

  it('is valid and has every criterion of the catalogue', () => {
    const found = levels(model());
    assert.equal(found.size, 56);
    assert.equal(found.get('4.1.1'), 'not-applicable');
    assert.equal(found.get('1.1.1'), 'does-not-support');
    assert.equal(found.get('2.4.3'), 'not-evaluated');
  });

  it('says "supports" only when a person has said so about this state', () => {
    const clean = [page(HOME)];
    assert.ok(![...levels(model(clean)).values()].includes('supports'));
    const { fingerprint } = model(clean).criteria.find(
      ({ criterion }) => criterion.number === '1.4.3',
    );
    const word = answer({ fingerprint, criteria: ['1.4.3'] });
    assert.equal(levels(model(clean, [word])).get('1.4.3'), 'supports');
    const changed = [page(HOME, [question(HOME, { criteria: ['1.4.3'], fingerprint: 'new' })])];
    assert.equal(levels(model(changed, [word])).get('1.4.3'), 'not-evaluated');
  });
});

describe('SARIF', () => {
  it('is valid, even for a hostile page', () => {
    for (const results of [site(), hostile(), []]) {
      assertValid(sarifSchema, JSON.parse(sarifReport(model(results), 'en')));
    }
  });

  it('has errors for failures, and reports an incomplete run', () => {
    const [{ results, invocations }] = JSON.parse(sarifReport(model(), 'en')).runs;
    assert.deepEqual(results.map(({ level }) => level).sort(), ['error', 'none', 'note'].sort());
    assert.equal(invocations[0].executionSuccessful, false);
    assert.equal(invocations[0].toolExecutionNotifications.length, 2);
  });
});

describe('CSV', () => {
  const field = (text) =>
    csvOf([[text]])
      .replace('\ufeff', '')
      .replace(/\r\n$/, '');

  it('contains no formula, whatever the text', () => {
    for (const text of [
      '=1+1',
      '+1',
      '-1',
      '@SUM(A1)',
      '\t=1',
      '\r=1',
      ' =1',
      '＝1',
      '|calc',
      '%0',
    ]) {
      assert.match(field(text), /^"'/, JSON.stringify(text));
    }
    assert.equal(field('biasa'), 'biasa');
    assert.equal(field('a "b", c'), '"a ""b"", c"');
  });

  it('has one row per finding and page', () => {
    const [head, ...rows] = csvReport(model(), 'id').replace('\ufeff', '').split('\r\n');
    assert.match(head, /^Halaman,Alamat,Hasil,Kriteria/);
    assert.equal(
      rows.findIndex((row) => row === ''),
      4,
    );
  });
});

describe('JUnit', () => {
  it('counts what it lists', () => {
    const text = junitReport(run(), site(), 'en');
    const count = (tag) => text.match(new RegExp(`<${tag}[ >]`, 'g'))?.length ?? 0;
    assert.match(
      text,
      new RegExp(
        `<testsuites name="nusa-audit" tests="${count('testcase')}" failures="${count('failure')}" errors="${count('error')}">`,
      ),
    );
    assert.equal(count('testsuite'), 3);
    assert.equal(count('failure'), 1);
    assert.equal(count('error'), 2);
  });

  it('keeps hostile text out of its markup', () => {
    const text = junitReport(run({ command: 'a --> b' }), hostile(), 'en');
    assert.ok(!text.includes(HOSTILE));
    assert.doesNotMatch(text, /<script|<img/);
    assert.equal(text.match(/-->/g).length, 1);
  });
});
