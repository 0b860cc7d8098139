import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { SCHEME_SCRIPT, SCHEME_SCRIPT_HASH } from '@nusa/elements/scheme-script.js';
import { nusaFetch, renderHtml, renderStream, schemeCookie, schemeFromCookie } from '@nusa/server';

const page = '<!doctype html>\n<!-- <html> -->\n<html lang="id"><p>Halo</p></html>';
const dark = page.replace('<html lang', '<html data-scheme="dark" lang');

describe('the colour scheme of a page', () => {
  it('stands on <html>, and every other byte stays', () => {
    assert.equal(renderHtml(page, { scheme: 'dark' }), dark);
    assert.equal(renderHtml(page), page);
    assert.equal(renderHtml('<HTML>', { scheme: 'light' }), '<HTML data-scheme="light">');
  });

  it('is the author’s own where they wrote one, and nowhere without <html>', () => {
    const own = '<html data-scheme="light"><nusa-hint>x</nusa-hint>';
    assert.match(renderHtml(own, { scheme: 'dark' }), /^<html data-scheme="light">/);
    assert.equal(renderHtml('<p>Halo</p>', { scheme: 'dark' }), '<p>Halo</p>');
  });

  it('takes the place of auto, which leaves the choice to people', () => {
    const auto = '<html data-scheme=auto lang=id>';
    assert.equal(renderHtml(auto, { scheme: 'dark' }), '<html data-scheme="dark" lang=id>');
    assert.equal(renderHtml(auto), auto);
  });

  it('comes in a stream that is cut anywhere', async () => {
    for (let cut = 0; cut < page.length; cut++) {
      const pieces = [page.slice(0, cut), page.slice(cut)];
      const stream = ReadableStream.from(pieces).pipeThrough(renderStream({ scheme: 'dark' }));
      let html = '';
      for await (const piece of stream) html += piece;
      assert.equal(html, dark, `cut at ${cut}`);
    }
  });

  it('comes from the cookie, of which nothing else can get into the page', async () => {
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

  it('is stored for a year, or forgotten', () => {
    assert.equal(schemeCookie('dark'), 'nusa-scheme=dark; Path=/; Max-Age=31536000; SameSite=Lax');
    for (const other of ['system', 'sepia\r\nX: y', undefined, ['dark']]) {
      assert.equal(schemeCookie(other), 'nusa-scheme=; Path=/; Max-Age=0; SameSite=Lax');
    }
  });
});

describe('the script for static pages', () => {
  const published = (file) =>
    readFileSync(new URL(`../../packages/elements/dist/${file}`, import.meta.url), 'utf8');

  it('has the hash that is published', () => {
    const hash = createHash('sha256').update(SCHEME_SCRIPT).digest('base64');
    assert.equal(SCHEME_SCRIPT_HASH, `sha256-${hash}`);
    assert.equal(published('nusa-scheme.js'), SCHEME_SCRIPT);
    assert.equal(published('nusa-scheme.hash.txt'), `'sha256-${hash}'\n`);
  });

  it('can stand in a page as it is', () => {
    assert.doesNotMatch(SCHEME_SCRIPT, /[<>&\n]/);
    assert.ok(SCHEME_SCRIPT.length < 150, `${SCHEME_SCRIPT.length} bytes`);
  });
});
