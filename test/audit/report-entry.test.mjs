import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';

/* Loader hooks that refuse a browser and the engines. Node 20 has them in a thread of its own only. */
const HOOKS = `data:text/javascript,${encodeURIComponent(`
  export const resolve = (name, context, next) => {
    if (/puppeteer|axe-core|accessibility-checker|html-validate/.test(name)) throw new Error('refused ' + name);
    return next(name, context);
  };`)}`;
const load = (entry) =>
  spawnSync(
    process.execPath,
    [
      '--input-type=module',
      '--eval',
      `import { register } from 'node:module'; register(${JSON.stringify(HOOKS)});
       const { htmlReport } = await import('${entry}'); console.log(typeof htmlReport);`,
    ],
    { encoding: 'utf8', cwd: import.meta.dirname },
  );

test('@nusa/audit/report loads neither a browser nor an engine', () => {
  const { stdout, stderr } = load('@nusa/audit/report');
  assert.equal(stdout, 'function\n', stderr);
});

test('@nusa/audit does, so the test above can fail', () => {
  assert.match(
    load('@nusa/audit').stderr,
    /refused (puppeteer|axe-core|accessibility|html-validate)/,
  );
});
