import assert from 'node:assert/strict';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const page = readFileSync(join(root, 'docs/architecture.md'), 'utf8');

/** The rows of the table "Find it": a question, its files and the symbols to look for in them. */
const rows = page
  .split('\n## Find it\n')[1]
  .split('\n## ')[0]
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .slice(2)
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, question, files, symbols]) => ({ question, files: codeIn(files), symbols }));

function codeIn(cell) {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, code]) => code);
}

/** `packages/elements/src/<name>/messages.ts` names a file of every element. */
const pathOf = (file) => join(root, file.replaceAll('<name>', 'back-link'));

describe('The table "Find it" of docs/architecture.md', () => {
  it('has a row for each question', () => assert.ok(rows.length >= 12));

  for (const { question, files, symbols } of rows) {
    it(`leads from "${question}" to files that exist and hold the symbols`, () => {
      assert.ok(files.length);
      for (const file of files) assert.ok(existsSync(pathOf(file)), file);
      const text = files
        .map(pathOf)
        .filter((path) => statSync(path).isFile())
        .map((path) => readFileSync(path, 'utf8'))
        .join('\n');
      const titles = [...symbols.matchAll(/“([^”]+)”/g)].map(([, title]) => title);
      const names = codeIn(symbols).flatMap((symbol) => symbol.match(/\w+/g));
      for (const name of [...titles, ...names]) assert.ok(text.includes(name), name);
    });
  }
});
