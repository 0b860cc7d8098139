import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const tokensFolder = fileURLToPath(new URL('../../tokens/', import.meta.url));

/** A folder that is gone after the test. */
export function temporaryFolder(t) {
  const folder = mkdtempSync(join(tmpdir(), 'nusa-tokens-'));
  t.after(() => rmSync(folder, { recursive: true }));
  return folder;
}

/**
 * Builds a copy of the sources in which `changes` replace text, file by file.
 * Each replaced text must be there, so that a test cannot pass because it changed nothing.
 */
export function buildCopy(t, changes = {}) {
  const folder = temporaryFolder(t);
  const src = join(folder, 'src');
  const out = join(folder, 'dist');
  cpSync(join(tokensFolder, 'src'), src, { recursive: true });
  for (const [name, [from, to]] of Object.entries(changes)) {
    const file = join(src, name);
    const before = readFileSync(file, 'utf8');
    if (!before.includes(from)) throw new Error(`${name} does not contain ${from}`);
    writeFileSync(file, before.replace(from, to));
  }
  const result = run('build.mjs', '--src', src, '--out', out);
  return {
    ...result,
    written: () => readdirSync(folder).includes('dist'),
    path: (name) => join(out, name),
    read: (name) => readFileSync(join(out, name), 'utf8'),
  };
}

/** Runs a script of tokens/build. */
export function run(script, ...args) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(tokensFolder, 'build', script), ...args],
    { encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } },
  );
  return { status, stdout, stderr };
}

/** Runs the command that makes a theme. */
export function nusaTheme(...args) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(tokensFolder, 'bin/nusa-theme.mjs'), ...args],
    { encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}
