import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { RenderError, renderHtml } from '@nusa/server';
import { attribute, elementsOf, nodesBelow, textOf } from './support.mjs';

/** Renders, and throws if an element could not be rendered. */
const render = (html, options) =>
  renderHtml(html, {
    onError: (error) => {
      throw error;
    },
    ...options,
  });

const field = '<nusa-text-input label="Nama" name="nama"></nusa-text-input>';

const assertUntouched = (html) => assert.equal(render(html), html);

describe('renderHtml', () => {
  it('gives a light element its native markup', () => {
    const html = render(field);
    const [input] = elementsOf(html, 'input');
    assert.equal(attribute(input, 'name'), 'nama');
    assert.equal(attribute(input, 'id'), 'nama');
    assert.equal(attribute(elementsOf(html, 'label')[0], 'for'), 'nama');
  });

  it('gives a shadow element a declarative shadow root with its styles', () => {
    const html = render('<nusa-radios legend="Ya?" name="a"></nusa-radios>');
    const [template] = elementsOf(html, 'template');
    assert.equal(attribute(template, 'shadowrootmode'), 'open');
    assert.match(html, /<style>[^<]+<\/style>/);
  });

  it('matches tags and attributes in any case', () => {
    const html = render('<NUSA-Text-Input LABEL=Nama Name=nama></NUSA-TEXT-INPUT>');
    assert.equal(attribute(elementsOf(html, 'input')[0], 'name'), 'nama');
    assert.ok(html.startsWith('<NUSA-Text-Input LABEL=Nama Name=nama><span data-nusa>'));
  });

  it('uses the first of two attributes with the same name, as browsers do', () => {
    const html = render('<nusa-text-input label=A label=B name=a></nusa-text-input>');
    assert.equal(textOf(elementsOf(html, 'label')[0]), 'A');
  });

  it('reads an unquoted value up to the bracket', () => {
    const html = render('<nusa-text-input label=Nama name=nama></nusa-text-input>');
    assert.equal(attribute(elementsOf(html, 'input')[0], 'name'), 'nama');
  });

  it('reads a self-closing tag as a start tag, as browsers do', () => {
    assert.equal(elementsOf(render('<nusa-text-input label="A" name="a"/>b'), 'input').length, 1);
  });

  for (const [place, html] of [
    ['a template', `<template>${field}</template>`],
    ['a template in a template', `<template><template>${field}</template></template>`],
    ['SVG', `<svg>${field}</svg>`],
    ['MathML', `<math>${field}</math>`],
    ['a comment', `<!-- ${field} -->`],
    ['a CDATA section', `<svg><![CDATA[${field}]]></svg>`],
    ['a script', `<script>const html = '${field}';</script>`],
    ['a textarea', `<textarea>${field}</textarea>`],
    ['a select', `<select>${field}</select>`],
    ['an attribute', `<p title='${field}'>`],
    ['an unfinished tag', `<nusa-text-input label="A`],
    ['an end tag', `</nusa-text-input>`],
    ['an unknown tag', `<nusa-unknown label="A"></nusa-unknown>`],
  ]) {
    it(`does not change ${place}`, () => assertUntouched(html));
  }

  it('renders in the HTML inside SVG', () => {
    const html = render(`<svg><foreignObject>${field}</foreignObject></svg>`);
    assert.match(html, /<span data-nusa>/);
  });

  it('renders in <noscript>, for browsers without scripts', () => {
    assert.equal(elementsOf(render(`<body><noscript>${field}</noscript>`), 'input').length, 1);
  });

  it('renders in a table, in a cell and beside it', () => {
    for (const html of [`<table><tr><td>${field}</table>`, `<table>${field}<tr><td>x</table>`]) {
      const [host] = elementsOf(render(html), 'nusa-text-input');
      assert.ok([...nodesBelow(host)].some((node) => node.tagName === 'input'));
    }
  });

  it('renders a fragment that starts with part of a table', () => {
    assert.match(render(`<!-- row -->\n<tr><td>${field}</td></tr>`), /<td>.*<span data-nusa>/s);
  });

  it('keeps every other byte: line ends, NUL, BOM, unfinished markup, lone surrogates', () => {
    const [before, after] = ["\uFEFF\r\n\0<p a='\"'>\r\ud83d", '\ud83d\udc4d\r\n</P  ><b x=1 \r\n'];
    const html = render(before + field + after);
    assert.ok(html.startsWith(before + field.slice(0, field.indexOf('>') + 1)));
    assert.ok(html.endsWith(`</nusa-text-input>${after}`));
  });

  it('counts line ends in a tag and characters of two code units', () => {
    const start = '👍<nusa-text-input\r\n label="👍"\r\n name=a\r>';
    assert.ok(render(`${start}</nusa-text-input>`).startsWith(`${start}<span data-nusa>`));
  });

  it('returns HTML without Nusa elements unchanged', () => {
    assertUntouched('');
    assertUntouched('<p>nusa-</p>');
  });

  it('rejects anything but a string', () => {
    for (const value of [undefined, null, 1, Buffer.from(field), {}]) {
      assert.throws(() => renderHtml(value), {
        name: 'TypeError',
        message: /as a string, but received/,
      });
    }
  });

  it('escapes the nonce', () => {
    const html = render('<nusa-radios legend=a></nusa-radios>', { nonce: '"><script>&' });
    assert.ok(html.includes('<style nonce="&quot;&gt;&lt;script&gt;&amp;">'));
  });

  it('keeps a carriage return that was written as a character reference', () => {
    const html = render('<nusa-text-input label="a&#13;b" name="a"></nusa-text-input>');
    assert.equal(textOf(elementsOf(html, 'label')[0]), 'a\rb');
  });
});

describe('The language', () => {
  const withError = '<nusa-text-input label=A name=a error-message=x></nusa-text-input>';
  for (const [name, html, expected] of [
    ['is Bahasa Indonesia', withError, 'Kesalahan:'],
    ['is that of the page', `<!doctype html><html lang=en><body>${withError}`, 'Error:'],
    ['is the closest', `<html lang=en><body><div lang=id>${withError}`, 'Kesalahan:'],
    ['may be on the element', withError.replace(' ', ' lang=en '), 'Error:'],
    ['passes through Nusa elements', `<nusa-radios lang=en>${withError}</nusa-radios>`, 'Error:'],
    ['is Bahasa Indonesia where lang is empty', `<html lang=en><p lang>${withError}`, 'Kesalahan:'],
    [
      'is found after a PHP warning',
      `<br />\n<b>Warning</b>: x<!doctype html><html lang=en>${withError}`,
      'Error:',
    ],
  ]) {
    it(name, () => assert.ok(render(html).includes(expected)));
  }
});

describe("An author's own control and help", () => {
  const inField = (inside) =>
    `<nusa-text-input label="A" name="n" hint="H">${inside}</nusa-text-input>`;
  /** The start tag of the control in the source. */
  const control = (inside) => /<input[^>]*>/i.exec(render(inField(inside)))[0];

  for (const [inside, expected] of [
    ['<input name="q">', '<input id="n" aria-describedby="n-hint" name="q">'],
    ['<input>', '<input id="n" aria-describedby="n-hint">'],
    ['<input/>', '<input id="n" aria-describedby="n-hint"/>'],
    ['<input name=q/>', '<input id="n" aria-describedby="n-hint" name=q/>'],
    ['<INPUT\tID=x>', '<INPUT aria-describedby="x-hint"\tID=x>'],
    ['<input id="x" id="y">', '<input aria-describedby="x-hint" id="x" id="y">'],
    ['<input id>', '<input aria-describedby="n-hint" id="n">'],
    ['<input aria-describedby id="x">', '<input aria-describedby="x-hint" id="x">'],
    ['<input aria-describedby=other>', '<input id="n" aria-describedby="other n-hint">'],
    [
      `<input aria-describedby='o'type=text>`,
      `<input id="n" aria-describedby="o n-hint"type=text>`,
    ],
  ]) {
    it(`get an id and a description: ${inside}`, () => assert.equal(control(inside), expected));
  }

  it('get an id, even if the parser renames the tag', () => {
    assert.match(render(inField('<image></image>')), /<image id="n-help"><\/image>/);
    assert.match(render(inField('<svg/><p></p>')), /<svg id="n-help"\/><p id="n-help-2">/);
  });

  it('are placed between hint and control', () => {
    const html = render(inField('<p>Bantuan</p>'));
    assert.ok(html.indexOf('n-hint"') < html.indexOf('Bantuan'));
    assert.ok(html.indexOf('Bantuan') < html.indexOf('<input'));
    assert.match(html, /aria-describedby="n-hint n-help"/);
  });

  it('are left to the browser if an end tag is missing, because nothing could be placed after them', () => {
    for (const html of ['<div>', ''].map(
      (start) => `${start}<nusa-text-input label=A name=a><p>x`,
    )) {
      const errors = [];
      assert.equal(renderHtml(html, { onError: (error) => errors.push(error) }), html);
      assert.match(errors[0].message, /no end tag/);
    }
  });
});

describe('Rendering again', () => {
  it('changes nothing', () => {
    const html = render(
      `<nusa-radios legend=L name=r><nusa-radio value=1 label=1>${field}</nusa-radio></nusa-radios>
       <nusa-button label=x></nusa-button><nusa-text-input label=a><input name=q></nusa-text-input>`,
    );
    assert.equal(render(html), html);
  });

  it('renders what was added to a rendered page', () => {
    const html = render('<nusa-radios legend=L name=r></nusa-radios>');
    const more = html.replace('</nusa-radios>', '<nusa-radio label=1 value=1></nusa-radio>$&');
    assert.equal(attribute(elementsOf(render(more), 'input')[0], 'name'), 'r');
  });
});

describe('An element that cannot be rendered', () => {
  const heading = '<nusa-text-input label="A" name="a" page-heading></nusa-text-input>';

  it('stays unchanged, is reported with its line and column, and does not affect the rest', () => {
    const errors = [];
    const html = renderHtml(`${field}\n<p>\n  ${heading}</p>${field}`, {
      onError: (error) => errors.push(error),
    });
    assert.equal(errors.length, 1);
    assert.ok(errors[0] instanceof RenderError);
    const { tag, line, column, message } = errors[0];
    assert.deepEqual([tag, line, column], ['nusa-text-input', 3, 3]);
    assert.match(message, /^3:3 <nusa-text-input> was not rendered: .*<p>/);
    assert.ok(html.includes(heading));
    assert.equal(html.match(/<span data-nusa>/g).length, 2);
  });

  it('is reported to console.error without onError', (t) => {
    const error = t.mock.method(console, 'error', () => {});
    renderHtml(`<p>${heading}</p>`);
    assert.equal(error.mock.callCount(), 1);
  });

  for (const [place, html] of [
    ['a button in a button', '<button><nusa-button label=x></nusa-button></button>'],
    ['a link in a link', '<a href=/><nusa-button label=x href=/></nusa-button></a>'],
  ]) {
    it(`is, for example, ${place}`, () => {
      const errors = [];
      assert.equal(renderHtml(html, { onError: (error) => errors.push(error) }), html);
      assert.equal(errors.length, 1);
    });
  }

  it('is not one in a table cell in a paragraph', () => {
    assert.match(render(`<p><table><td>${heading}</table>`), /<h1/);
  });
});

describe('Large pages', () => {
  /** A page 16 times as large may take more than 16 times as long, for its garbage, but not 16 × 16 times. */
  function assertLinear(make, size) {
    const time = (n) => {
      const html = make(n);
      let best = Infinity;
      for (let i = 0; i < 3; i++) {
        const start = process.cpuUsage();
        render(html);
        const { user, system } = process.cpuUsage(start);
        best = Math.min(best, user + system);
      }
      return best;
    };
    render(make(size / 16)); // Warm up.
    const ratio = time(size) / time(size / 16);
    assert.ok(ratio < 120, `sixteen times the page took ${ratio.toFixed(1)} times as long`);
  }

  it('of 16,000 elements take linear time', () => {
    assertLinear((n) => field.repeat(n), 16_000);
  });

  it('with a group of 16,000 take linear time', () => {
    const radio = '<nusa-radio label=a value=a></nusa-radio>';
    assertLinear((n) => `<nusa-radios legend=a name=a>${radio.repeat(n)}</nusa-radios>`, 16_000);
  });

  it('nested 5,000 deep do not overflow the stack', () => {
    const html = render(`${'<div>'.repeat(5000)}${field}`);
    assert.ok(html.includes('<span data-nusa>'));
    const radios = render('<nusa-radios legend=a>'.repeat(5000));
    assert.equal(radios.match(/<template/g).length, 5000);
  });

  it('may contain a value of 1 MB', () => {
    const value = 'ab<"&'.repeat(200_000).replaceAll('"', '&quot;');
    const html = render(`<nusa-text-input label=a name=a value="${value}"></nusa-text-input>`);
    assert.equal(attribute(elementsOf(html, 'input')[0], 'value').length, 1_000_000);
  });
});

it('The fields that an element finds are those of its closest form, in document order', async () => {
  const { FieldsProbe, probed } = await import('./fields-probe.mjs');
  const names = (html) => {
    probed.length = 0;
    FieldsProbe.install();
    render(html);
    return probed;
  };
  const input = (name) => `<nusa-text-input label=a name=${name}></nusa-text-input>`;
  const probe = '<nusa-button label=probe></nusa-button>';
  assert.deepEqual(names(`${input('x')}${probe}`), [[]]);
  assert.deepEqual(
    names(`${input('x')}<form>${input('a')}${probe}<p>${input('b')}</form>${input('y')}`),
    [['a', 'b']],
  );
  assert.deepEqual(names(`<form>${input('a')}</form><form>${probe}${input('b')}</form>`), [['b']]);
  assert.deepEqual(names(`<form>${probe}${input('b')}`), [['b']]);
});
