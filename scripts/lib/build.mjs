import { runCommand } from './run.mjs';

/*
 * Builds are wireit scripts: each package.json says what its build reads, writes and depends on,
 * and wireit runs only those whose inputs changed.
 */

/**
 * Runs a build script of the root package.json, and prints its output when it fails.
 *
 * @param {'build' | 'build:storybook'} script
 * @returns {Promise<boolean>} whether it succeeded
 */
export async function build(script) {
  const { code, output } = await runCommand('npm', ['run', '--silent', script]);
  if (code !== 0) console.log(`npm run ${script} failed:\n${output}`);
  return code === 0;
}
