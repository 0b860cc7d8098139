import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { checks, chooseChecks } from '../../scripts/lib/checks.mjs';
import { filesBelow, has, inRepository, read } from './support.mjs';

const tracked = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard', '-z'],
  {
    cwd: inRepository('.'),
    encoding: 'utf8',
  },
)
  .split('\0')
  .filter((file) => file && has(file));
const texts = tracked.filter((file) => /\.(m?[jt]s|css|json|mdx?|html|sh|ya?ml)$/.test(file));

describe('the repository', () => {
  it('runs every test file', () => {
    const run = new Set(checks.flatMap(({ files = [] }) => files));
    const found = [...filesBelow('test', '.test.mjs'), ...filesBelow('test', '.test.ts')];
    assert.ok(found.length > 100);
    assert.deepEqual(
      found.filter((file) => !run.has(file)),
      [],
    );
  });

  it('runs the files of a check that somebody asks for', () => {
    const [check, ...others] = chooseChecks(['components', 'button']);
    assert.deepEqual(others, []);
    assert.deepEqual(check.files, ['test/elements/components/button.test.ts']);
    assert.deepEqual(
      chooseChecks(['lint', 'types']).map(({ name }) => name),
      ['types', 'lint'],
    );
    assert.throws(() => chooseChecks(['lynt']), /No check.*lynt.*the checks are build, types/);
    assert.throws(() => chooseChecks(['components', 'buton']), /buton/);
  });

  it('installs the locked packages from wherever npm is told to', () => {
    const { packages } = JSON.parse(read('package-lock.json'));
    const hosts = Object.values(packages).filter(({ resolved }) => /^\w+:/.test(resolved ?? ''));
    assert.deepEqual(hosts, []);
  });

  it('commits nothing that is generated', () => {
    const generated =
      /(^|\/)(dist|node_modules|storybook-static|coverage)\/|custom-elements\.json$/;
    assert.deepEqual(
      tracked.filter((file) => generated.test(file)),
      [],
    );
  });

  it('gives a reason for each rule that it disables', () => {
    const bare = texts
      .filter((file) => !file.startsWith('test/repository/'))
      .flatMap((file) =>
        read(file)
          .split('\n')
          .filter((line) =>
            /(eslint|stylelint)-disable|@ts-(ignore|expect-error|nocheck)/.test(line),
          )
          .filter((line) => !/(disable[\w-]*[^*]*--|@ts-[\w-]+:?) \S/.test(line))
          .map((line) => `${file}: ${line.trim()}`),
      );
    assert.deepEqual(bare, []);
  });

  it('leads nowhere in its links between pages', () => {
    const broken = tracked
      .filter((file) => /\.mdx?$/.test(file) && !file.startsWith('.changeset/'))
      .flatMap((file) => {
        const folder = file.includes('/') ? file.slice(0, file.lastIndexOf('/') + 1) : '';
        return [...read(file).matchAll(/\]\((?!\w+:|#|\/|\?)([^)#\s]+)/g)]
          .map(([, target]) => new URL(folder + target, 'file:///').pathname.slice(1))
          .filter((target) => !has(decodeURIComponent(target)))
          .map((target) => `${file} → ${target}`);
      });
    assert.deepEqual(broken, []);
  });
});
