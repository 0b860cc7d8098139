import assert from 'node:assert/strict';
import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { allLines, parseReviews, readResults, ResultStore, timeless } from '@nusa/audit';
import { reviewsText, withReview } from './support/internals.mjs';
import { command } from './support/io.mjs';
import {
  CONTACT,
  finding,
  folderWith,
  HOME,
  LOST,
  page,
  question,
  run,
  site,
} from './support/results.mjs';

const scratch = mkdtempSync(join(tmpdir(), 'nusa-audit-results-'));
after(() => rmSync(scratch, { recursive: true }));

describe('The canonical results', () => {
  it('are the same bytes regardless of input order', () => {
    const shuffled = site()
      .reverse()
      .map(({ subject, checks, findings, verdicts }) => ({
        verdicts: [...verdicts].reverse(),
        findings: [...findings].reverse(),
        checks: [...checks].reverse(),
        subject: Object.fromEntries(Object.entries(subject).reverse()),
      }));
    assert.deepEqual(allLines(run(), shuffled), allLines(run(), site()));
  });

  it('differ between two runs only in their times', () => {
    const later = site();
    later[0].subject.startedAt = '2027-01-01T00:00:00.000Z';
    later[0].checks[0].milliseconds = 9999;
    const bare = (results) =>
      allLines(run(), results).map((line) => JSON.stringify(timeless(JSON.parse(line))));
    assert.notDeepEqual(allLines(run(), later), allLines(run(), site()));
    assert.deepEqual(bare(later), bare(site()));
  });

  it('can be read back', async () => {
    const { file, remove } = folderWith(site());
    const { run: read, results } = await readResults(file);
    assert.deepEqual(allLines(read, results), allLines(run(), site()));
    remove();
  });

  it('report the line of a syntax error', async () => {
    const { file, remove } = folderWith(site());
    appendFileSync(file, '{"type":"subj');
    await assert.rejects(readResults(file), /results\.jsonl:\d+: not a line/);
    const { code, error } = await command(['report', file]);
    assert.equal(code, 2);
    assert.match(error, /not a line of audit results/);
    remove();
  });
});

describe('The store', () => {
  it('continues after a run killed in the middle of a line', async () => {
    const file = join(scratch, 'died.jsonl');
    const [home, contact] = site();
    const first = await ResultStore.open(file);
    await first.add(home);
    appendFileSync(first.journal, JSON.stringify(contact).slice(0, 200));
    const second = await ResultStore.open(file, { resume: true });
    assert.equal(second.has(HOME), true);
    assert.equal(second.has(CONTACT), false);
    await second.add(contact);
    await second.finish(run());
    assert.equal(readFileSync(file, 'utf8'), `${allLines(run(), [home, contact]).join('\n')}\n`);
  });

  it('continues from a finished file, and starts empty without --resume', async () => {
    const file = join(scratch, 'finished.jsonl');
    const first = await ResultStore.open(file);
    await first.add(site()[0]);
    await first.finish(run());
    assert.equal((await ResultStore.open(file, { resume: true })).has(HOME), true);
    assert.equal((await ResultStore.open(file)).has(HOME), false);
  });

  it('drops failed and untested subjects with --again', async () => {
    const file = join(scratch, 'again.jsonl');
    const broken = [{ ...page(LOST).checks[0], status: 'error' }];
    const first = await ResultStore.open(file);
    await first.add(page(HOME, [finding(HOME)]));
    await first.add(page(CONTACT, [question(CONTACT)]));
    await first.add(page(LOST, [], { checks: broken }));
    await first.finish(run());
    const second = await ResultStore.open(file, { resume: true, again: true });
    assert.deepEqual(
      [HOME, CONTACT, LOST].map((id) => second.has(id)),
      [false, true, false],
    );
    await second.add(page(HOME));
    await second.add(page(LOST));
    await second.finish(run());
    const fixed = [page(HOME), page(CONTACT, [question(CONTACT)]), page(LOST)];
    assert.equal(readFileSync(file, 'utf8'), `${allLines(run(), fixed).join('\n')}\n`);
  });
});

describe('merge', () => {
  const shards = (of) =>
    Array.from({ length: of }, (_, index) =>
      folderWith(
        site().filter((_page, at) => at % of === index),
        { record: run({ shard: `${index + 1}/${of}` }) },
      ),
    );

  it('equals a single run, byte for byte', async () => {
    for (const of of [1, 2, 3]) {
      const parts = shards(of);
      const out = join(scratch, `merged-${of}.jsonl`);
      const { code } = await command([
        'merge',
        ...parts.map(({ file }) => file).reverse(),
        '-o',
        out,
      ]);
      assert.equal(code, 1, 'there are failures in it');
      assert.equal(readFileSync(out, 'utf8'), `${allLines(run(), site()).join('\n')}\n`);
      for (const { remove } of parts) remove();
    }
  });

  it('reports missing shards', async () => {
    const parts = shards(3);
    const out = join(scratch, 'part.jsonl');
    await command(['merge', parts[0].file, parts[2].file, '-o', out]);
    const { run: merged } = await readResults(out);
    assert.match(merged.notTested.at(-1).en, /Shards 2\/3/);
    for (const { remove } of parts) remove();
  });

  it('rejects results of different runs, and duplicate pages', async () => {
    const one = folderWith(site());
    const other = folderWith([], { record: run({ browser: 'Chrome/155' }) });
    const out = join(scratch, 'never.jsonl');
    const differing = await command(['merge', one.file, other.file, '-o', out]);
    assert.equal(differing.code, 2);
    assert.match(differing.error, /differ in "browser"/);
    const twice = await command(['merge', one.file, one.file, '-o', out]);
    assert.equal(twice.code, 2);
    assert.match(twice.error, /in more than one file/);
    one.remove();
    other.remove();
  });
});

describe('diff', () => {
  const between = async (before, after, ...flags) => {
    const [one, other] = [folderWith(before), folderWith(after)];
    const outcome = await command(['diff', one.file, other.file, ...flags]);
    one.remove();
    other.remove();
    return outcome;
  };

  it('lists new and resolved findings', async () => {
    const { code, out } = await between(
      [page(HOME, [finding(HOME)])],
      [page(HOME, [question(HOME)])],
    );
    assert.equal(code, 0);
    assert.match(out, /^\+ review 2\.4\.3/m);
    assert.match(out, /^- failed 1\.1\.1/m);
    assert.match(out, /0 new failures, 1 resolved; 1 new questions, 0 resolved/);
  });

  it('exits with 1 for a new failure, and with --fail-on review for a new question', async () => {
    assert.equal((await between([page(HOME)], [page(HOME, [finding(HOME)])])).code, 1);
    const asks = [[page(HOME)], [page(HOME, [question(HOME)])]];
    assert.equal((await between(...asks)).code, 0);
    assert.equal((await between(...asks, '--fail-on', 'review')).code, 1);
  });

  it('knows the same element on another page, but not a finding about another whole page', async () => {
    const same = [[page(HOME, [finding(HOME)])], [page(CONTACT, [finding(CONTACT)])]];
    assert.equal((await between(...same)).code, 0);
    const untitled = (id) => [page(id, [finding(id, { target: undefined })])];
    assert.equal((await between(untitled(HOME), untitled(CONTACT))).code, 1);
  });
});

describe('The answers of people', () => {
  const review = {
    fingerprint: 'bbbb000011112222',
    criteria: ['2.4.3'],
    answer: 'no-problem',
    who: 'Siti Contoh',
    when: '2026-11-20',
    with: 'NVDA: 2026.1',
    note: '- bukan daftar\n# bukan komentar',
  };

  it('survive writing and reading', () => {
    assert.deepEqual(parseReviews(reviewsText([review])), [review]);
  });

  it('must state who, when and with what', () => {
    const text = (change) => reviewsText([{ ...review, ...change }]);
    assert.throws(() => parseReviews(text({ who: '' })), /review 1: needs "who"/);
    assert.throws(() => parseReviews(text({ when: 'kemarin' })), /must be a day/);
    assert.throws(() => parseReviews(text({ answer: 'passed' })), /answer must be one of/);
    assert.throws(() => parseReviews(text({ criteria: ['4.1.1'] })), /not a criterion/);
    assert.throws(() => parseReviews('reviews: [1'), /./);
    assert.throws(() => parseReviews('reviews: no'), /must be a list/);
  });

  it('keep only the last answer to a question', () => {
    const later = { ...review, answer: 'problem' };
    assert.deepEqual(withReview([review], later), [later]);
    assert.equal(withReview([review], { ...later, criteria: ['2.4.7'] }).length, 2);
  });

  it('expire when the content changes', async () => {
    const asked = (fingerprint) =>
      folderWith([page(HOME, [question(HOME, { fingerprint })])], {
        reviews: reviewsText([review]),
      });
    for (const [fingerprint, open] of [
      ['bbbb000011112222', 0],
      ['dddd000011112222', 1],
    ]) {
      const { folder, file, remove } = asked(fingerprint);
      await command(['report', file, '-f', 'html', '--lang', 'en']);
      const text = readFileSync(join(folder, 'report.en.html'), 'utf8');
      assert.equal(text.includes('<strong>1</strong>Open questions'), open === 1);
      assert.equal(text.includes('Answers that no longer apply'), open === 1);
      remove();
    }
  });
});
