/* `npm run hostile`: every story under every sheet, in both places, in all states, with pictures. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const files = ['stories.test.mjs', 'page.test.mjs', 'theming.test.mjs'].map((name) =>
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
