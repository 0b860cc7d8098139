import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/* Public names. Removing or renaming one needs a changeset. */

const LIST = 'tokens/api.txt';

/** The names in the list, whose comments begin with `#`. */
export function listedNames(text) {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line && !line.startsWith('#'));
}

/**
 * The list as it was last released; before the first release, as it is on the main branch, or one
 * commit ago on that branch itself. Undefined where there is no such list, as in a copy without
 * history.
 */
export function earlierNames(repository) {
  const git = (...args) => {
    try {
      const options = { cwd: repository, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] };
      return execFileSync('git', args, options).trim();
    } catch {
      return undefined;
    }
  };
  const head = git('rev-parse', 'HEAD');
  const bases = [
    git('describe', '--tags', '--abbrev=0', '--match', '@nusa/tokens@*'),
    ...['origin/main', 'main'].map((branch) => git('merge-base', 'HEAD', branch)),
    'HEAD^',
  ];
  for (const base of bases) {
    const commit = base && git('rev-parse', `${base}^{commit}`);
    if (!commit || commit === head) continue;
    const text = git('show', `${commit}:${LIST}`);
    return text === undefined ? undefined : listedNames(text);
  }
  return undefined;
}

/** What is told to those who use the tokens: the changesets, and what was made of them. */
export function announcements(repository) {
  const folder = join(repository, '.changeset');
  const changesets = existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => file.endsWith('.md') && file !== 'README.md')
        .map((file) => readFileSync(join(folder, file), 'utf8'))
        .filter((text) => text.includes('@nusa/tokens'))
    : [];
  const changelog = join(repository, 'tokens/CHANGELOG.md');
  return [...changesets, existsSync(changelog) ? readFileSync(changelog, 'utf8') : ''].join('\n');
}

/** The names that are gone, and that no changeset for @nusa/tokens mentions in backticks. */
export function unannounced(before, now, told) {
  const left = new Set(now);
  return before.filter((name) => !left.has(name) && !told.includes(`\`${name}\``));
}
