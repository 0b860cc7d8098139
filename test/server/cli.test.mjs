import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { renderHtml } from '@nusa/server';

const program = fileURLToPath(new URL('../../packages/server/dist/cli/cli.js', import.meta.url));
const page = '<p>\xe9</p><nusa-radios legend="L" name="r"></nusa-radios>';
const broken = '<p>\n<nusa-text-input label="a" page-heading></nusa-text-input></p>';

/** Creates a folder with files, in which the command runs. */
function inFolder(t, files = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'nusa-render-'));
  t.after(() => rmSync(folder, { recursive: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return {
    folder,
    read: (name) => readFileSync(join(folder, name), 'utf8'),
    run(parameters, input = '') {
      const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...parameters], {
        cwd: folder,
        input,
      });
      return { status, stdout: stdout.toString(), stderr: stderr.toString() };
    },
  };
}

describe('nusa-render', () => {
  it('renders standard input to standard output', (t) => {
    const { status, stdout, stderr } = inFolder(t).run([], page);
    assert.deepEqual([status, stdout, stderr], [0, renderHtml(page), '']);
  });

  it('renders one file to standard output, with a nonce', (t) => {
    const { run, read } = inFolder(t, { 'a.html': page });
    assert.equal(
      run(['--nonce', '{{ $nonce }}', 'a.html']).stdout,
      renderHtml(page, { nonce: '{{ $nonce }}' }),
    );
    assert.equal(read('a.html'), page);
  });

  it('keeps bytes that are not UTF-8', (t) => {
    const { folder, run } = inFolder(t);
    const bytes = Buffer.from('\xe9<nusa-button label="\xe9"></nusa-button>', 'latin1');
    writeFileSync(join(folder, 'a.html'), bytes);
    assert.equal(run(['--write', 'a.html']).status, 0);
    assert.equal(
      readFileSync(join(folder, 'a.html'), 'latin1'),
      renderHtml(bytes.toString('latin1')),
    );
  });

  it('writes files in place, only those that change, and leaves no temporary files', (t) => {
    const { folder, run, read } = inFolder(t, {
      'a.html': page,
      'b.html': '<p>x',
      'sub/c.html': page,
    });
    const before = statSync(join(folder, 'b.html'));
    chmodSync(join(folder, 'a.html'), 0o664);
    assert.deepEqual(run(['--write', 'a.html', 'b.html', 'sub/c.html']), {
      status: 0,
      stdout: '',
      stderr: '',
    });
    assert.equal(read('a.html'), renderHtml(page));
    assert.equal(read('sub/c.html'), renderHtml(page));
    assert.equal(statSync(join(folder, 'a.html')).mode & 0o777, 0o664);
    assert.equal(statSync(join(folder, 'b.html')).ino, before.ino);
    assert.deepEqual(readdirSync(folder).sort(), ['a.html', 'b.html', 'sub']);
    assert.equal(run(['--check', 'a.html', 'b.html', 'sub/c.html']).status, 0);
  });

  it('writes to the target of a symbolic link', (t) => {
    const { folder, run, read } = inFolder(t, { 'a.html': page });
    symlinkSync('a.html', join(folder, 'link.html'));
    run(['--write', 'link.html']);
    assert.ok(lstatSync(join(folder, 'link.html')).isSymbolicLink());
    assert.equal(read('a.html'), renderHtml(page));
  });

  it('lists the files that would change', (t) => {
    const { run, read } = inFolder(t, { 'a.html': page, 'b.html': '<p>x' });
    const { status, stderr } = run(['--check', 'a.html', 'b.html']);
    assert.deepEqual([status, stderr], [1, 'a.html would change.\n']);
    assert.equal(read('a.html'), page);
    assert.equal(run(['--check'], page).status, 1);
    assert.equal(run(['--check'], '<p>').status, 0);
  });

  it('expands patterns that the shell has not expanded', (t) => {
    const { run, read } = inFolder(t, {
      'a.html': page,
      'b.txt': page,
      '.c.html': page,
      'x/y/d.html': page,
      'x/e.htm': page,
      '[1].html': page,
      'f*.html': page,
      '[draft]/g.html': page,
    });
    assert.equal(run(['--write', '**/*.html']).status, 0);
    for (const name of ['a.html', 'x/y/d.html', '[1].html', 'f*.html'])
      assert.equal(read(name), renderHtml(page), name);
    for (const name of ['b.txt', '.c.html', 'x/e.htm']) assert.equal(read(name), page, name);
    assert.equal(run(['--check', './x/../[draft]/*.html']).status, 0);
    assert.equal(run(['--write', 'x/?.ht?']).status, 0);
    assert.equal(read('x/e.htm'), renderHtml(page));
  });

  it('treats the name of an existing file as a path only', (t) => {
    const names = [
      '--write',
      '-x.html',
      '$(touch pwned).html',
      'a b;c.html',
      '[!a].html',
      'https:x',
    ];
    const { folder, run, read } = inFolder(
      t,
      Object.fromEntries(names.map((name) => [name, page])),
    );
    assert.equal(run(['--write', '--', ...names]).status, 0);
    for (const name of names) assert.equal(read(name), renderHtml(page), name);
    assert.equal(readdirSync(folder).length, names.length);
  });

  it('names the file, the line and the column of an element that cannot be rendered', (t) => {
    const { run, read } = inFolder(t, { 'a.html': broken + page });
    const { status, stderr } = run(['--write', 'a.html']);
    assert.equal(status, 2);
    assert.match(stderr, /^nusa-render: a\.html:2:1 <nusa-text-input> was not rendered: /);
    assert.match(read('a.html'), /<template/); // The rest was rendered.
  });

  it('names a file that it cannot read, and continues with the others', (t) => {
    const { run, read } = inFolder(t, { 'a.html': page, 'sub/b.html': page });
    const { status, stderr } = run(['--write', 'missing.html', 'sub', '*.nothing', 'a.html']);
    assert.equal(status, 2);
    for (const name of ['missing.html', 'sub', '*.nothing'])
      assert.ok(stderr.includes(`${name}: `), stderr);
    assert.equal(read('a.html'), renderHtml(page));
  });

  it('prints help, and an error for wrong parameters', (t) => {
    const { run } = inFolder(t, { 'a.html': page, 'b.html': page });
    assert.match(run(['--help']).stdout, /Exit codes/);
    for (const parameters of [
      ['--nonsense'],
      ['--write'],
      ['--write', '--check', 'a.html'],
      ['a.html', 'b.html'],
    ]) {
      const { status, stdout, stderr } = run(parameters);
      assert.deepEqual([status, stdout], [2, '']);
      assert.match(stderr, /^nusa-render: /);
    }
  });
});
