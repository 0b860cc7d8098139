/**
 * The same service on a PostgreSQL server. Not part of `npm test`. Run it with an empty database:
 * TEST_DATABASE_URL=postgres://… node --test test/example-service/requests/postgresql.mjs
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { buildApp } from '@nusa/example-service/dist/app.js';
import { migrate } from '@nusa/example-service/dist/database/migrate.js';
import { openPostgresql } from '@nusa/example-service/dist/database/postgresql.js';
import { ANSWERS, Person } from '../support/person.mjs';
import { SECRET } from '../support/service.mjs';

const url = process.env.TEST_DATABASE_URL;
assert.ok(url, 'TEST_DATABASE_URL must say which database to use');

const open = () => openPostgresql(url, (error) => console.error(error));

describe('with PostgreSQL', () => {
  const databases = [open(), open()];
  let apps;
  before(async () => {
    const done = await Promise.all(databases.map(migrate));
    assert.ok(done.flat().length <= 3, 'of two that begin at once, one migrates');
    apps = await Promise.all(databases.map((database) => buildApp({ database, secret: SECRET })));
    await Promise.all(apps.map((app) => app.ready()));
  });
  after(async () => {
    for (const app of apps ?? []) await app.close();
    for (const database of databases) await database.close();
  });

  it('does nothing when it migrates again', async () => {
    assert.deepEqual(await migrate(databases[1]), []);
  });

  it('serves one journey from two processes, and stores one application for many clicks', async () => {
    const person = new Person(apps[0]);
    await person.arriveAt('nama');
    person.app = apps[1];
    await person.answer('nama', { nama: `'; DROP TABLE drafts; --<b>` });
    const paths = Object.keys(ANSWERS);
    for (const path of paths.slice(paths.indexOf('nama') + 1)) await person.answer(path);
    const { fields } = await person.get('/permohonan/periksa');
    const before = await databases[0].query('SELECT reference FROM applications');

    const clicks = await Promise.all(
      Array.from({ length: 20 }, (_, click) => {
        person.app = apps[click % 2];
        return person.post('/permohonan/periksa', fields);
      }),
    );
    for (const { location } of clicks) assert.equal(location, '/permohonan/terkirim');
    const stored = await databases[0].query('SELECT * FROM applications ORDER BY submitted_at');
    assert.equal(stored.length, before.length + 1);
    assert.equal(stored.at(-1).answers.fullName, `'; DROP TABLE drafts; --<b>`);
    assert.match(
      (await person.open('/permohonan/terkirim')).text,
      new RegExp(stored.at(-1).reference),
    );
  });

  it('gives different references to people who send at the same moment', async () => {
    const people = await Promise.all(
      Array.from({ length: 6 }, (_, index) => new Person(apps[index % 2]).arriveAt('periksa')),
    );
    await Promise.all(people.map((person) => person.submit('/permohonan/periksa')));
    const pages = await Promise.all(people.map((person) => person.open('/permohonan/terkirim')));
    const references = pages.map(({ text }) => /DOM-\d{4}-\d{6}/.exec(text)[0]);
    assert.equal(new Set(references).size, people.length);
  });
});
