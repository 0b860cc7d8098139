import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { readResults } from '@nusa/audit';
import { chromiumPath } from '../../scripts/browsers.mjs';
import { build } from '../../scripts/lib/build.mjs';
import { root } from '../../scripts/lib/run.mjs';
import { command } from './support/io.mjs';

process.env.CHROME_PATH ??= chromiumPath();

/** A share of what `npm run audit` does whole: one story of each kind of element. */
const STORIES = [
  'components-button--default',
  'components-date-input--default',
  'components-error-summary--from-the-fields',
  'components-radios--default',
  'components-table--default',
  'components-text-input--default',
];

describe('Our own stories', () => {
  before(async () => assert.ok(await build('build:storybook'), 'Storybook builds'));

  it('have no failure', { timeout: 300_000 }, async () => {
    const out = mkdtempSync(join(tmpdir(), 'nusa-audit-own-'));
    const { out: said, error } = await command([
      'story',
      ...['--dir', join(root, 'storybook-static'), '-o', out, '--globals', 'language:id'],
      ...STORIES.flatMap((id) => ['--id', id]),
    ]);
    const { results } = await readResults(join(out, 'results.jsonl'));
    rmSync(out, { recursive: true });
    assert.equal(results.length, STORIES.length, error);
    const failed = results.flatMap(({ findings }) =>
      findings
        .filter(({ outcome, criteria }) => outcome === 'failed' && criteria.length)
        .map(({ subject, check, message }) => `${subject} ${check}: ${message.en}`),
    );
    assert.deepEqual(failed, []);
    assert.deepEqual(
      results.filter(({ subject }) => subject.state !== 'loaded').map(({ subject }) => subject.id),
      [],
      said,
    );
  });
});
