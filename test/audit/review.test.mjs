import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { request } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { join } from 'node:path';
import { readReviews } from '@nusa/audit';
import { command } from './support/io.mjs';
import { folderWith, HOME, hostile, page, question } from './support/results.mjs';
import { main } from './support/internals.mjs';

/** The command as it runs, until it is stopped. */
async function serve(results) {
  const { folder, remove } = folderWith(results);
  const stop = new AbortController();
  let said = '';
  const ended = main(['review', folder, '--lang', 'en'], {
    out: (text) => (said += text),
    error: (text) => (said += text),
    isTerminal: false,
    columns: 80,
    stdin: [],
    stop: stop.signal,
  });
  while (!said.includes('http')) await new Promise((resolve) => setTimeout(resolve, 10));
  const address = said.match(/http:\/\/127\.0\.0\.1:\d+/)[0];
  return {
    folder,
    address,
    said,
    close: async () => {
      stop.abort();
      const code = await ended;
      remove();
      return code;
    },
  };
}

/** `fetch` lets nobody say which host or site they are. */
const ask = (address, path, { method = 'GET', headers = {}, body } = {}) =>
  new Promise((resolve, reject) => {
    const sent = request(`${address}${path}`, { method, headers }, (response) => {
      let text = '';
      response.on('data', (chunk) => (text += chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, text }),
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });

const FORM = { 'content-type': 'application/x-www-form-urlencoded' };
const tokenOf = (text) => text.match(/name="token" value="([^"]+)"/)[1];

describe('review', () => {
  let served;
  before(async () => (served = await serve([page(HOME, [question(HOME)])])));
  after(async () => assert.equal(await served?.close(), 0));

  const post = async (fields, headers = {}) => {
    const { text } = await ask(served.address, '/0');
    const body = new URLSearchParams({
      token: tokenOf(text),
      answer: 'no-problem',
      who: 'Siti Contoh',
      with: 'NVDA',
      ...fields,
    });
    return ask(served.address, '/0', {
      method: 'POST',
      headers: { ...FORM, ...headers },
      body: body.toString(),
    });
  };

  it('asks about findings, then about each criterion as a whole', async () => {
    assert.match(served.said, /56 open questions/);
    const { text, headers } = await ask(served.address, '/');
    assert.match(text, /2\.4\.3 Does the order make sense\?/);
    assert.match(text, /1\.4\.3 Where the contrast could not be measured/);
    assert.equal(headers['x-frame-options'], 'DENY');
  });

  it('rejects an incomplete answer and names what is missing', async () => {
    const { status, text } = await post({ answer: '', who: ' ', with: '' });
    assert.equal(status, 422);
    assert.match(text, /There is a problem/);
    for (const message of [
      'Select an answer',
      'Enter your full name',
      'Enter the assistive technology',
    ]) {
      assert.equal(text.split(message).length, 3, message);
    }
    assert.match(text, /<title>Error: /);
    assert.ok(!existsSync(join(served.folder, 'reviews.yaml')));
  });

  it('rejects forms from elsewhere: token, origin, site, host and content type', async () => {
    assert.equal((await post({ token: 'x' })).status, 403);
    assert.equal((await post({}, { origin: 'https://evil.example' })).status, 403);
    assert.equal((await post({}, { 'sec-fetch-site': 'cross-site' })).status, 403);
    assert.equal((await post({}, { host: 'evil.example' })).status, 403);
    assert.equal((await post({}, { 'content-type': 'text/plain' })).status, 403);
    assert.equal(
      (await ask(served.address, '/', { headers: { host: 'evil.example' } })).status,
      403,
    );
    assert.equal((await ask(served.address, '/0', { method: 'PUT' })).status, 405);
    assert.equal((await ask(served.address, '/999')).status, 404);
    assert.ok(!existsSync(join(served.folder, 'reviews.yaml')));
  });

  it('writes who, when and with what, and goes to the next question', async () => {
    const { status, headers } = await post({ note: 'Baik: "ya"\n- benar' });
    assert.equal(status, 303);
    assert.equal(headers.location, '/1');
    const [review] = await readReviews(join(served.folder, 'reviews.yaml'));
    assert.equal(review.fingerprint, 'bbbb000011112222');
    assert.equal(review.who, 'Siti Contoh');
    assert.match(review.when, /^\d{4}-\d\d-\d\d$/);
    assert.match(review.note, /Baik: "ya"\s+- benar/);
    assert.match(
      readFileSync(join(served.folder, 'reviews.yaml'), 'utf8'),
      /Does the order make sense/,
    );
  });

  it('remembers the reviewer, and shows a previous answer', async () => {
    assert.match((await ask(served.address, '/1')).text, /value="Siti Contoh"/);
    assert.match((await ask(served.address, '/0')).text, /value="no-problem"\s+checked/);
  });
});

describe('review of a hostile page', () => {
  it('shows it as text', async () => {
    const { address, close } = await serve(hostile());
    const { text } = await ask(address, '/0');
    assert.doesNotMatch(text, /<script|<img src=x/);
    await close();
  });
});

describe('review without results', () => {
  it('is wrong usage', async () => assert.equal((await command(['review', '/nowhere'])).code, 2));
});
