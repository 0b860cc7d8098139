import { spawnSync } from 'node:child_process';

/** The places with a word that `cspell.config.mjs` flags, as `npm run lint:words` prints them. */
export function flaggedWords() {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['node_modules/cspell/bin.mjs', '--no-progress', '--no-summary', '--no-color'],
    { encoding: 'utf8', maxBuffer: 2 ** 26 },
  );
  const places = stdout.split('\n').filter(Boolean);
  // Without a place, another status than 0 means that the lint itself failed.
  return status && !places.length ? [`cspell failed: ${stderr.trim()}`] : places;
}
