import assert from 'node:assert/strict';
import { Duplex, PassThrough, Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { buffer, text } from 'node:stream/consumers';
import { describe, it } from 'node:test';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { renderHtml, renderStream } from '@nusa/server';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc');

const field = '<nusa-text-input label="Nama" name="nama"></nusa-text-input>';

/** Opens a stream whose `write` and `end` return what has been sent since the previous call. */
function openStream(options) {
  const { readable, writable } = renderStream(options);
  const writer = writable.getWriter();
  let output = '';
  const done = (async () => {
    for await (const chunk of readable) output += chunk;
  })();
  const settle = () => new Promise((resolve) => setImmediate(resolve));
  const flushed = async () => {
    await settle();
    const chunk = output;
    output = '';
    return chunk;
  };
  return {
    write: async (chunk) => {
      await writer.write(chunk);
      return flushed();
    },
    end: async () => {
      await writer.close();
      await done;
      return flushed();
    },
  };
}

describe('renderStream', () => {
  it('sends HTML outside Nusa elements at once, and each element once its end tag has been read', async () => {
    const stream = openStream();
    assert.equal(await stream.write('<!doctype html><p>Halo'), '<!doctype html><p>Halo');
    assert.equal(await stream.write(' &am'), ' &am');
    assert.equal(await stream.write('p; <'), 'p; ');
    assert.equal(await stream.write('b>x</b> <b ti'), '<b>x</b> ');
    assert.equal(await stream.write('tle="<">'), '<b title="<">');
    assert.equal(await stream.write('<nusa-text-input name="a" label="'), '');
    assert.equal(await stream.write('A"></nusa-text-in'), '');
    assert.match(
      await stream.write('put>x'),
      /^<nusa-text-input name="a" label="A"><span data-nusa>.*<\/nusa-text-input>x$/,
    );
    assert.equal(await stream.end(), '');
  });

  it('counts offsets correctly after the tokenizer has looked ahead', async () => {
    const page = '<!><nusa-radios legend=a></nusa-radios><p>';
    const chunks = Readable.toWeb(Readable.from(page.split('')));
    assert.equal(await text(chunks.pipeThrough(renderStream())), renderHtml(page));
  });

  it('remembers the language of the ancestors, and that one is a paragraph', async () => {
    const errors = [];
    const stream = openStream({ onError: (error) => errors.push(error) });
    await stream.write('<html lang="en"><body><p>');
    await stream.write('y'.repeat(200_000));
    await stream.write('<nusa-text-input label=A name=a page-heading></nusa-text-input></p>');
    assert.match(errors[0].message, /inside a <p>/);
    const html = await stream.write('<nusa-text-input label=A error-message=x></nusa-text-input>');
    assert.match(html, /Error:/);
    await stream.end();
  });

  it('reports lines and columns of the whole page', async () => {
    const errors = [];
    const stream = openStream({ onError: (error) => errors.push(error) });
    await stream.write(`<p>\n${'x\n'.repeat(100_000)}`);
    await stream.write(' <nusa-text-input label=A page-heading></nusa-text-input>');
    await stream.end();
    assert.deepEqual([errors[0].line, errors[0].column], [100_002, 2]);
  });

  it('sends an unclosed element at the end', async () => {
    const stream = openStream();
    await stream.write('<nusa-text-input label=A name=a>');
    assert.match(await stream.end(), /<input/);
  });

  it('accepts bytes that are split within a character', async () => {
    const page = Buffer.from(`<p>👍${field.replace('Nama', 'é👍')}`);
    const chunks = Readable.from(
      [...page].map((byte) => Buffer.of(byte)),
      { objectMode: false },
    );
    const output = await buffer(Readable.toWeb(chunks).pipeThrough(renderStream()));
    assert.equal(output.toString(), renderHtml(page.toString()));
  });

  it('keeps a page in another encoding', async () => {
    const page = Buffer.from(`<p>\xe9\xff${field.replace('Nama', 'Andr\xe9')}\xe9`, 'latin1');
    const output = await buffer(new Blob([page]).stream().pipeThrough(renderStream()));
    assert.equal(output.toString('latin1'), renderHtml(page.toString('latin1')));
  });

  it('works in a pipeline of Node streams', async () => {
    const sink = new PassThrough();
    const rendered = text(sink);
    await pipeline(
      Readable.from([field, '<p>x']),
      Duplex.fromWeb(renderStream(), { objectMode: true }),
      sink,
    );
    assert.equal(await rendered, `${renderHtml(field)}<p>x`);
  });

  it('rejects other types, and a mixture', async () => {
    for (const chunks of [[1], [null], ['a', Buffer.from('a')]]) {
      const { readable, writable } = renderStream();
      const writer = writable.getWriter();
      const reading = text(readable);
      const writing = Promise.all(chunks.map((chunk) => writer.write(chunk)));
      await Promise.all([assert.rejects(reading, TypeError), assert.rejects(writing, TypeError)]);
    }
  });

  it('does not hold the page in memory', async () => {
    const stream = openStream();
    await stream.write('<!doctype html><body>');
    const memory = () => {
      collectGarbage();
      return process.memoryUsage().heapUsed;
    };
    const paragraph = `<p class="a">Lorem <b>ipsum</b> ${'x'.repeat(900)}</p>`.repeat(100);
    for (let i = 0; i < 20; i++) await stream.write(paragraph);
    const before = memory();
    for (let i = 0; i < 300; i++) await stream.write(paragraph); // 28 MB.
    assert.ok(memory() - before < 2e6);
  });
});
