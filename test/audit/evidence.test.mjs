import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { writeEvidencePages } from '../../scripts/lib/audit-evidence.mjs';
import { finding, folderWith, page, question } from './support/results.mjs';

describe('The evidence of an element', () => {
  const story = (id, findings = []) =>
    page(
      `story:${id}`,
      findings.map((make) => make(`story:${id}`)),
      {
        url: `storybook:/iframe.html?id=${id}`,
        evidence: [
          { kind: 'text', text: 'tombol “Simpan”', of: { id: 'Transkrip', en: 'Transcript' } },
        ],
      },
    );

  it('is a page in each language, of its own stories alone, with how to run it again', async () => {
    const { file, folder, remove } = folderWith([
      story('components-button--default.id', [finding]),
      story('components-button--disabled.en'),
      story('components-date-input--default.id', [question]),
      story('pages-start--default.id', [finding]),
    ]);
    assert.equal(await writeEvidencePages(file, join(folder, 'audit')), 2);
    const index = JSON.parse(readFileSync(join(folder, 'audit/index.json'), 'utf8'));
    assert.deepEqual(index, {
      button: { stories: 2, failed: 1, questions: 0 },
      'date-input': { stories: 1, failed: 0, questions: 1 },
    });
    const text = readFileSync(join(folder, 'audit/button.id.html'), 'utf8');
    assert.match(text, /Bukti aksesibilitas: nusa-button/);
    assert.match(text, /npm run audit -- --id &#39;components-button--\*&#39;/);
    assert.match(text, /tombol “Simpan”/);
    assert.doesNotMatch(text, /date-input/);
    assert.match(
      readFileSync(join(folder, 'audit/date-input.en.html'), 'utf8'),
      /<html lang="en">/,
    );
    remove();
  });
});
