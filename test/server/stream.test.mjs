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

/** A stream that says after each piece what has come out since the last one. */
function openStream(options) {
  const { readable, writable } = renderStream(options);
  const writer = writable.getWriter();
  let output = '';
  const done = (async () => {
    for await (const piece of readable) output += piece;
  })();
  const settle = () => new Promise((resolve) => setImmediate(resolve));
  const taken = async () => {
    await settle();
    const piece = output;
    output = '';
    return piece;
  };
  return {
    write: async (piece) => {
      await writer.write(piece);
      return taken();
    },
    end: async () => {
      await writer.close();
      await done;
      return taken();
    },
  };
}

describe('renderStream', () => {
  it('lets what is outside our elements flow at once, and each element when it has closed', async () => {
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

  it('finds its place after what the parser looks ahead for', async () => {
    const page = '<!><nusa-radios legend=a></nusa-radios><p>';
    const pieces = Readable.toWeb(Readable.from(page.split('')));
    assert.equal(await text(pieces.pipeThrough(renderStream())), renderHtml(page));
  });

  it('keeps the language and the paragraph of the ancestors', async () => {
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

  it('reports the line and column of the whole page', async () => {
    const errors = [];
    const stream = openStream({ onError: (error) => errors.push(error) });
    await stream.write(`<p>\n${'x\n'.repeat(100_000)}`);
    await stream.write(' <nusa-text-input label=A page-heading></nusa-text-input>');
    await stream.end();
    assert.deepEqual([errors[0].line, errors[0].column], [100_002, 2]);
  });

  it('ends with what is left of an unclosed element', async () => {
    const stream = openStream();
    await stream.write('<nusa-text-input label=A name=a>');
    assert.match(await stream.end(), /<input/);
  });

  it('takes bytes that are cut within a character', async () => {
    const page = Buffer.from(`<p>👍${field.replace('Nama', 'é👍')}`);
    const pieces = Readable.from(
      [...page].map((byte) => Buffer.of(byte)),
      { objectMode: false },
    );
    const output = await buffer(Readable.toWeb(pieces).pipeThrough(renderStream()));
    assert.equal(output.toString(), renderHtml(page.toString()));
  });

  it('keeps a page in another encoding', async () => {
    const page = Buffer.from(`<p>\xe9\xff${field.replace('Nama', 'Andr\xe9')}\xe9`, 'latin1');
    const output = await buffer(new Blob([page]).stream().pipeThrough(renderStream()));
    assert.equal(output.toString('latin1'), renderHtml(page.toString('latin1')));
  });

  it('works among streams of Node', async () => {
    const sink = new PassThrough();
    const rendered = text(sink);
    await pipeline(
      Readable.from([field, '<p>x']),
      Duplex.fromWeb(renderStream(), { objectMode: true }),
      sink,
    );
    assert.equal(await rendered, `${renderHtml(field)}<p>x`);
  });

  it('refuses other things, and a mixture', async () => {
    for (const pieces of [[1], [null], ['a', Buffer.from('a')]]) {
      const { readable, writable } = renderStream();
      const writer = writable.getWriter();
      const reading = text(readable);
      const writing = Promise.all(pieces.map((piece) => writer.write(piece)));
      await Promise.all([assert.rejects(reading, TypeError), assert.rejects(writing, TypeError)]);
    }
  });

  it('does not hold the page', async () => {
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
