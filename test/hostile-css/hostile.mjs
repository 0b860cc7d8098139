/* `npm run hostile`: every story under every sheet, in both places and all states, with pictures. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const file = fileURLToPath(new URL('stories.test.mjs', import.meta.url));
const { status } = spawnSync(process.execPath, ['--test', '--test-reporter=spec', file], {
  stdio: 'inherit',
  env: { ...process.env, NUSA_HOSTILE: 'all' },
});
process.exitCode = status ?? 1;
