import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (...path) => readFileSync(join(root, ...path), 'utf8');
const json = (...path) => JSON.parse(read(...path));

const packages = json('package.json')
  .workspaces.filter((folder) => /^(tokens$|packages\/)/.test(folder))
  .map((folder) => ({ folder, ...json(folder, 'package.json') }))
  .filter((each) => !each.private);

describe('Each published package', () => {
  /** The files of each tarball, by the package's name. */
  const tarballs = new Map();

  before(() => {
    const arguments_ = ['pack', '--dry-run', '--json', '--ignore-scripts'];
    for (const { name } of packages) arguments_.push('--workspace', name);
    const output = execFileSync('npm', arguments_, {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      shell: process.platform === 'win32',
    });
    for (const { name, files } of JSON.parse(output)) {
      tarballs.set(
        name,
        files.map(({ path }) => path),
      );
    }
  });

  it('is one of six', () => {
    assert.deepEqual(packages.map(({ name }) => name).sort(), [
      '@nusa/audit',
      '@nusa/elements',
      '@nusa/formats',
      '@nusa/regions',
      '@nusa/server',
      '@nusa/tokens',
    ]);
  });

  for (const { folder, name, description, license, files, exports } of packages) {
    it(`${name} says what it is, and has its licence and README in the tarball`, () => {
      assert.ok(description && license && files && exports);
      assert.equal(read(folder, 'LICENSE'), read('LICENSE'));
      for (const file of ['LICENSE', 'README.md', 'package.json']) {
        assert.ok(tarballs.get(name).includes(file), file);
      }
    });

    it(`${name} is in the lists of README, CONTRIBUTING, SECURITY, packages and releasing`, () => {
      for (const page of [
        'README.md',
        'CONTRIBUTING.md',
        'SECURITY.md',
        'packages/README.md',
        'docs/contributing/releasing.md',
      ]) {
        assert.ok(read(page).includes(`\`${name}\``) || read(page).includes(` ${name}:`), page);
      }
    });
  }

  it('shares its version with the others that a changeset releases together', () => {
    const versions = new Map(packages.map(({ name, version }) => [name, version]));
    for (const group of json('.changeset/config.json').fixed) {
      assert.equal(new Set(group.map((name) => versions.get(name))).size, 1, group.join(', '));
      assert.ok(group.every((name) => versions.has(name)));
    }
  });
});
