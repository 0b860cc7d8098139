import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { migrate } from '@nusa/example-service/dist/database/migrate.js';
import { readSettings } from '@nusa/example-service/dist/settings.js';
import { openEmpty } from '../support/database.mjs';
import { Person } from '../support/person.mjs';

const MAIN = fileURLToPath(import.meta.resolve('@nusa/example-service/dist/main.js'));

/** The service as in production: a separate process, with its data in a folder. */
async function start(folder) {
  const child = spawn(process.execPath, [MAIN], {
    env: { PATH: process.env.PATH, PORT: '0', DATA_DIR: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stderr.on('data', (text) => (output += text));
  const url = await new Promise((resolve, reject) => {
    child.stdout.on('data', (text) => {
      output += text;
      const found = /^http:\/\/127\.0\.0\.1:\d+$/m.exec(output);
      if (found) resolve(found[0]);
    });
    child.once('exit', (code) => reject(new Error(`ended with ${code}: ${output}`)));
  });
  return {
    app: overTheNetwork(url),
    output: () => output,
    async stop(signal) {
      child.kill(signal);
      const [code] = await once(child, 'exit');
      return code;
    },
  };
}

/** Lets a Person send requests to a process as if it were an app. */
function overTheNetwork(origin) {
  return {
    async inject({ method, url, headers, payload }) {
      const response = await fetch(origin + url, {
        method,
        headers,
        body: payload,
        redirect: 'manual',
      });
      const cookies = response.headers.getSetCookie().map((line) => {
        const [, name, value] = /^([^=]+)=([^;]*)/.exec(line);
        return { name, value: decodeURIComponent(value) };
      });
      return {
        statusCode: response.status,
        headers: Object.fromEntries(response.headers),
        body: await response.text(),
        cookies,
      };
    },
  };
}

let folder;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nusa-service-'));
});
after(() => rm(folder, { recursive: true }));

describe('a restart', () => {
  it('loses no answer and no session, even if the process is killed', async () => {
    const first = await start(folder);
    const person = await new Person(first.app).arriveAt('persetujuan');
    await first.stop('SIGKILL');

    const second = await start(folder);
    person.app = second.app;
    const check = await person.answer('persetujuan');
    assert.equal(check.url, '/permohonan/periksa');
    assert.ok(check.text.includes('Siti Contoh'));
    assert.ok(check.text.includes('surat.pdf'), 'the files are there, too');
    const confirmation = await person.answer('periksa', {});
    const reference = /DOM-\d{4}-\d{6}/.exec(confirmation.text)[0];
    assert.equal(await second.stop('SIGTERM'), 0, 'a polite stop is no failure');

    const third = await start(folder);
    person.app = third.app;
    assert.ok((await person.open('/permohonan/terkirim')).text.includes(reference));
    await assert.rejects(start(folder), /in use by process \d+/, 'one folder, one process');
    await third.stop('SIGINT');

    const log = [first, second, third].map((process) => process.output()).join('');
    assert.doesNotMatch(log, /Siti|3171/, 'what people typed is in no log');
  });

  it('leaves the secret readable only by its owner', async () => {
    const file = join(folder, 'session-secret');
    assert.equal((await stat(file)).mode & 0o777, 0o600);
    assert.match(await readFile(file, 'utf8'), /^[\w-]{43}$/);
  });
});

describe('migrations', () => {
  it('run once and in order, even if two processes start at once, and do nothing after that', async () => {
    const database = await openEmpty();
    const [one, two] = await Promise.all([migrate(database), migrate(database)]);
    assert.deepEqual(
      [...one, ...two],
      ['001-drafts.sql', '002-applications.sql', '003-uploads.sql'],
    );
    assert.deepEqual(await migrate(database), []);
    await database.close();
  });
});

describe('settings', () => {
  it('have defaults for everything', () => {
    const { port, host, databaseUrl, sessionSecret, dataFolder } = readSettings({});
    assert.deepEqual(
      { port, host, databaseUrl, sessionSecret },
      {
        port: 3000,
        host: '127.0.0.1',
        databaseUrl: undefined,
        sessionSecret: undefined,
      },
    );
    assert.match(dataFolder, /example-service[/\\]\.data[/\\]example-service$/);
  });

  it('report what is wrong with them', () => {
    assert.throws(() => readSettings({ PORT: 'http' }), /PORT is "http"/);
    assert.throws(() => readSettings({ SESSION_SECRET: 'short' }), /at least 32 characters/);
  });
});
