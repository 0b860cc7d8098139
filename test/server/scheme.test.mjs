import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { SCHEME_SCRIPT, SCHEME_SCRIPT_HASH } from '@nusa/elements/scheme-script.js';
import { nusaFetch, renderHtml, renderStream, schemeCookie, schemeFromCookie } from '@nusa/server';

const page = '<!doctype html>\n<!-- <html> -->\n<html lang="id"><p>Halo</p></html>';
const dark = page.replace('<html lang', '<html data-scheme="dark" lang');

describe('The colour scheme of a page', () => {
  it('is written on <html>, and every other byte stays', () => {
    assert.equal(renderHtml(page, { scheme: 'dark' }), dark);
    assert.equal(renderHtml(page), page);
    assert.equal(renderHtml('<HTML>', { scheme: 'light' }), '<HTML data-scheme="light">');
  });

  it('does not replace the author’s own, and is not written without <html>', () => {
    const own = '<html data-scheme="light"><nusa-hint>x</nusa-hint>';
    assert.match(renderHtml(own, { scheme: 'dark' }), /^<html data-scheme="light">/);
    assert.equal(renderHtml('<p>Halo</p>', { scheme: 'dark' }), '<p>Halo</p>');
  });

  it('replaces auto, which leaves the choice to the person', () => {
    const auto = '<html data-scheme=auto lang=id>';
    assert.equal(renderHtml(auto, { scheme: 'dark' }), '<html data-scheme="dark" lang=id>');
    assert.equal(renderHtml(auto), auto);
  });

  it('is written in a stream that is split at any point', async () => {
    for (let split = 0; split < page.length; split++) {
      const chunks = [page.slice(0, split), page.slice(split)];
      const stream = ReadableStream.from(chunks).pipeThrough(renderStream({ scheme: 'dark' }));
      let html = '';
      for await (const chunk of stream) html += chunk;
      assert.equal(html, dark, `split at ${split}`);
    }
  });

  it('is read from the cookie, and nothing else in the cookie reaches the page', async () => {
    const handler = nusaFetch(
      () => new Response(page, { headers: { 'content-type': 'text/html' } }),
      { scheme: (request) => request.headers.get('cookie') },
    );
    const get = async (cookie) =>
      (await handler(new Request('http://x/', { headers: cookie ? { cookie } : {} }))).text();
    assert.equal(await get('a=b; nusa-scheme=dark; c=d'), dark);
    assert.equal(await get('nusa-scheme=dark"><script>'), page);
    assert.equal(await get('x-nusa-scheme=dark'), page);
    assert.equal(await get(undefined), page);
    assert.equal(schemeFromCookie('nusa-scheme=light'), 'light');
  });

  it('is stored for a year, or deleted', () => {
    assert.equal(schemeCookie('dark'), 'nusa-scheme=dark; Path=/; Max-Age=31536000; SameSite=Lax');
    for (const other of ['system', 'sepia\r\nX: y', undefined, ['dark']]) {
      assert.equal(schemeCookie(other), 'nusa-scheme=; Path=/; Max-Age=0; SameSite=Lax');
    }
  });
});

describe('The script for static pages', () => {
  const published = (file) =>
    readFileSync(new URL(`../../packages/elements/dist/${file}`, import.meta.url), 'utf8');

  it('has the published hash', () => {
    const hash = createHash('sha256').update(SCHEME_SCRIPT).digest('base64');
    assert.equal(SCHEME_SCRIPT_HASH, `sha256-${hash}`);
    assert.equal(published('nusa-scheme.js'), SCHEME_SCRIPT);
    assert.equal(published('nusa-scheme.hash.txt'), `'sha256-${hash}'\n`);
  });

  it('can be inlined without escaping', () => {
    assert.doesNotMatch(SCHEME_SCRIPT, /[<>&\n]/);
    assert.ok(SCHEME_SCRIPT.length < 150, `${SCHEME_SCRIPT.length} bytes`);
  });
});
