import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import {
  announcements,
  earlierNames,
  listedNames,
  unannounced,
} from '../../tokens/build/public-names.mjs';
import { temporaryFolder } from './helpers.mjs';

const repository = fileURLToPath(new URL('../../', import.meta.url));
const read = (path) => readFileSync(join(repository, path), 'utf8');
const names = listedNames(read('tokens/api.txt'));

test('the list has the names of the tokens that are built, and the switches', () => {
  const built = Object.keys(JSON.parse(read('tokens/dist/tokens.json')));
  const css = read('tokens/dist/tokens.css');
  const switches = names.filter((name) => name.startsWith('--'));
  assert.deepEqual(
    names.filter((name) => !name.startsWith('--')),
    built,
    'A token was added, removed or renamed: change tokens/api.txt, and add a changeset.',
  );
  for (const name of switches) assert.ok(css.includes(`${name}:`), name);
});

test('no name is gone without a changeset that names it', () => {
  const before = earlierNames(repository) ?? [];
  assert.deepEqual(
    unannounced(before, names, announcements(repository)),
    [],
    'These names are gone. Say so, in backticks, in a changeset for @nusa/tokens: npx changeset',
  );
});

test('a name that is gone is found against the last release, and against main before the first', (t) => {
  const folder = temporaryFolder(t);
  const git = (...args) =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@t', ...args], { cwd: folder });
  const commit = (list, message) => {
    writeFileSync(join(folder, 'tokens/api.txt'), list);
    git('add', '.');
    git('commit', '-qm', message);
  };
  mkdirSync(join(folder, 'tokens'));
  mkdirSync(join(folder, '.changeset'));
  git('init', '-qb', 'main');
  commit('# names\ncolor.a\ncolor.b\n', 'first');
  assert.equal(earlierNames(folder), undefined);

  git('checkout', '-qb', 'change');
  commit('color.a\n', 'b is gone');
  assert.deepEqual(earlierNames(folder), ['color.a', 'color.b']);
  const gone = () => unannounced(earlierNames(folder), ['color.a'], announcements(folder));
  assert.deepEqual(gone(), ['color.b']);

  // A changeset of another package does not count, nor a longer name.
  const tell = (text) => writeFileSync(join(folder, '.changeset/x.md'), text);
  tell("---\n'@nusa/elements': minor\n---\n`color.b` is gone.\n");
  assert.deepEqual(gone(), ['color.b']);
  tell("---\n'@nusa/tokens': minor\n---\n`color.b-hover` is gone.\n");
  assert.deepEqual(gone(), ['color.b']);
  tell("---\n'@nusa/tokens': minor\n---\n`color.b` is gone: write `color.a`.\n");
  assert.deepEqual(gone(), []);

  // Merged, main itself is one commit ago; released, the tag is what counts.
  git('checkout', '-q', 'main');
  git('merge', '-q', '--no-ff', '-m', 'merge', 'change');
  assert.deepEqual(earlierNames(folder), ['color.a', 'color.b']);
  git('tag', '@nusa/tokens@1.0.0');
  commit('color.c\n', 'later');
  assert.deepEqual(earlierNames(folder), ['color.a']);
});
