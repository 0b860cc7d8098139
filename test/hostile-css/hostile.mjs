/* `npm run hostile`: every story under every sheet, in both places and all states, with pictures; and what themes and modes leave to it. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const files = ['stories.test.mjs', 'theming.test.mjs', '../modes/modes.test.mjs'].map((name) =>
  fileURLToPath(new URL(name, import.meta.url)),
);
const { status } = spawnSync(
  process.execPath,
  ['--test', '--test-concurrency=1', '--test-reporter=spec', ...files],
  {
    stdio: 'inherit',
    env: { ...process.env, NUSA_HOSTILE: 'all' },
  },
);
process.exitCode = status ?? 1;
