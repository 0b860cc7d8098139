import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { Readable } from 'node:stream';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import express from 'express';
import Fastify from 'fastify';
import { nusaExpress, nusaFastify, nusaFetch, renderHtml } from '@nusa/server';

const page =
  '<!doctype html><p>é</p><nusa-radios legend="L" name="r"></nusa-radios><nusa-button label="a"></nusa-button>';
const nonce = 'abc';
const rendered = renderHtml(page, { nonce });
const html = 'text/html; charset=utf-8';

/** What each route sends, and what the client must receive. */
const routes = {
  '/text': { body: page, type: html, received: rendered },
  '/bytes': { body: Buffer.from(page), type: html, received: rendered },
  '/upper': { body: page, type: 'Text/HTML', received: rendered },
  '/missing': { body: page, type: html, status: 404, received: rendered },
  '/json': {
    body: JSON.stringify({ page }),
    type: 'application/json',
    received: JSON.stringify({ page }),
  },
  '/plain': { body: page, type: 'text/plain', received: page },
  '/other': { body: page, type: 'text/html-not', received: page },
  '/utf-16': {
    body: Buffer.from(page, 'utf16le'),
    type: 'text/html; charset=utf-16le',
    received: Buffer.from(page, 'utf16le').toString(),
  },
  '/stream': {
    stream: ['<!doctype html><p>é</p><nusa-rad', page.slice(page.indexOf('ios'))],
    type: html,
    received: rendered,
  },
};

/** Requests every route of a server, and checks the response. */
async function checkRoutes(origin) {
  for (const [path, { type, status = 200, received }] of Object.entries(routes)) {
    const response = await fetch(origin + path);
    const body = Buffer.from(await response.arrayBuffer());
    assert.equal(response.status, status, path);
    assert.equal(
      response.headers.get('content-type').toLowerCase().split(';')[0],
      type.toLowerCase().split(';')[0],
      path,
    );
    assert.equal(response.headers.get('x-other'), 'yes', path);
    assert.equal(body.toString(), received, path);
    const length = response.headers.get('content-length');
    if (length !== null) assert.equal(Number(length), body.length, path);
  }
  const zipped = await fetch(`${origin}/zipped`);
  assert.equal(await zipped.text(), page);
  const empty = await fetch(`${origin}/empty`);
  assert.equal(empty.status, 204);
  const head = await fetch(`${origin}/text`, { method: 'HEAD' });
  assert.equal(head.status, 200);
  const length = head.headers.get('content-length');
  assert.ok(length === null || Number(length) === Buffer.byteLength(rendered), `HEAD ${length}`);
}

describe('nusaFastify', () => {
  async function start(t, options = { nonce: () => nonce }) {
    const app = Fastify({ exposeHeadRoutes: true });
    t.after(() => app.close());
    await app.register(nusaFastify, options);
    for (const [path, { body, stream, type, status = 200 }] of Object.entries(routes)) {
      app.get(path, (request, reply) =>
        reply
          .code(status)
          .header('x-other', 'yes')
          .type(type)
          .send(
            stream
              ? Readable.from(
                  stream.map((chunk) => Buffer.from(chunk)),
                  { objectMode: false },
                )
              : body,
          ),
      );
    }
    app.get('/zipped', (request, reply) =>
      reply.type(html).header('content-encoding', 'gzip').send(gzipSync(page)),
    );
    app.get('/empty', (request, reply) => reply.code(204).type(html).send());
    app.get('/web', (request, reply) => reply.type(html).send(new Blob([page]).stream()));
    app.get('/response', () => new Response(page, { headers: { 'content-type': html } }));
    app.get('/broken', (request, reply) =>
      reply.type(html).send('<p><nusa-text-input label=a page-heading></nusa-text-input>'),
    );
    return [app, await app.listen({ port: 0 })];
  }

  it('renders all kinds of pages, and no other responses', async (t) => {
    const [, origin] = await start(t);
    await checkRoutes(origin);
  });

  it('renders web streams and responses', async (t) => {
    const [, origin] = await start(t);
    assert.equal(await (await fetch(`${origin}/web`)).text(), rendered);
    assert.equal(await (await fetch(`${origin}/response`)).text(), rendered);
  });

  it('asks for the nonce of each response, and passes the request to onError', async (t) => {
    const asked = [];
    const errors = [];
    const [app] = await start(t, {
      nonce: (request, reply) => {
        asked.push([request.url, typeof reply.send]);
        return nonce;
      },
      onError: (error, request) => errors.push([error.tag, request.url]),
    });
    await app.inject('/text');
    await app.inject('/broken');
    assert.deepEqual(asked, [
      ['/text', 'function'],
      ['/broken', 'function'],
    ]);
    assert.deepEqual(errors, [['nusa-text-input', '/broken']]);
  });
});

describe('nusaExpress', () => {
  async function listen(t, handler) {
    const server = createServer(handler).listen(0);
    t.after(() => server.close());
    await new Promise((resolve) => server.once('listening', resolve));
    return `http://localhost:${server.address().port}`;
  }

  it('renders all kinds of pages, and no other responses', async (t) => {
    const app = express();
    const asked = [];
    app.use(nusaExpress({ nonce: (request) => (asked.push(request.url), nonce) }));
    for (const [path, { body, stream, type, status = 200 }] of Object.entries(routes)) {
      app.get(path, (request, response) => {
        response.status(status).set('x-other', 'yes').set('content-type', type);
        if (stream) Readable.from(stream.map((chunk) => Buffer.from(chunk))).pipe(response);
        else response.send(body);
      });
    }
    app.get('/zipped', (request, response) =>
      response.type('html').set('content-encoding', 'gzip').send(gzipSync(page)),
    );
    app.get('/empty', (request, response) => response.status(204).type('html').end());
    await checkRoutes(await listen(t, app));
    assert.equal(asked.filter((url) => url === '/bytes').length, 1);
  });

  it("accepts every form of Node's writeHead, write and end", async (t) => {
    const middleware = nusaExpress({ nonce: () => nonce });
    const handlers = {
      '/head': (response) =>
        response.writeHead(200, { 'content-type': html, 'content-length': page.length }).end(page),
      '/reason': (response) => response.writeHead(201, 'Fine', ['content-type', html]).end(page),
      '/hex': (response) =>
        response.setHeader('content-type', html).end(Buffer.from(page).toString('hex'), 'hex'),
      '/chunks': (response) => {
        response.setHeader('content-type', html);
        let called = 0;
        for (const chunk of page.split('')) response.write(chunk, () => called++);
        response.end(() => assert.equal(called, page.length));
      },
      '/flushed': (response) => {
        response.setHeader('content-type', html);
        response.flushHeaders();
        response.end(page);
      },
    };
    const origin = await listen(t, (request, response) =>
      middleware(request, response, () => handlers[request.url](response)),
    );
    for (const path of Object.keys(handlers)) {
      assert.equal(await (await fetch(origin + path)).text(), rendered, path);
    }
    assert.equal((await fetch(`${origin}/reason`)).statusText, 'Fine');
  });
});

describe('nusaFetch', () => {
  const respond = (response, options = { nonce: () => nonce }) =>
    nusaFetch(() => response, options)(new Request('http://localhost/'));

  it('renders a page, with its status and headers', async () => {
    const headers = new Headers({ 'content-type': html, 'content-length': '1', 'x-other': 'yes' });
    headers.append('set-cookie', 'a=1');
    headers.append('set-cookie', 'b=2');
    const response = await respond(new Response(page, { status: 404, statusText: 'No', headers }));
    assert.deepEqual([response.status, response.statusText], [404, 'No']);
    assert.equal(response.headers.get('x-other'), 'yes');
    assert.deepEqual(response.headers.getSetCookie(), ['a=1', 'b=2']);
    assert.equal(response.headers.get('content-length'), null);
    assert.equal(await response.text(), rendered);
  });

  it('returns all other responses unchanged', async () => {
    for (const response of [
      new Response(page, { headers: { 'content-type': 'text/plain' } }),
      new Response(page, { headers: { 'content-type': html, 'content-encoding': 'br' } }),
      new Response(page, { status: 206, headers: { 'content-type': html } }),
      new Response(null, { status: 204 }),
      Response.redirect('http://localhost/x'),
    ]) {
      assert.equal(await respond(response), response);
    }
  });

  it('accepts a response without a body, and passes all parameters to the handler', async () => {
    const handler = nusaFetch(
      (request, extra) =>
        new Response(null, { headers: { 'content-type': html, 'x-extra': extra } }),
    );
    const response = await handler(new Request('http://localhost/', { method: 'HEAD' }), 'more');
    assert.equal(response.headers.get('x-extra'), 'more');
    assert.equal(response.body, null);
  });
});
