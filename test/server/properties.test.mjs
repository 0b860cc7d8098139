import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { elements } from '@nusa/elements/elements.js';
import { renderHtml, renderStream } from '@nusa/server';
import { nodesBelow, parse, parseFragment } from './support.mjs';

const RUNS = { numRuns: 1500 };
const quietly = { onError: () => {} };

/** Any text, with everything that ends or starts markup somewhere, and lone surrogates. */
const hostileText = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
      fc.constantFrom(
        ...['"', "'", '<', '>', '&', '`', '=', '/', '\0', '\r', '\r\n', '\n', '\t', '\f', ' '],
        ...['-->', '<!--', '--!>', ']]>', '</label>', '</textarea>', '</style>', '</template>'],
        ...['<script>', '</nusa-text-input>', '<nusa-button>', '" onclick="', '&quot;', '&#60;'],
        ...['&lt;', '&amp;lt;', '${', '{{', '\uD800', '\uDC00', '\uDCFF', '\uFEFF', '\u2028', '{'],
        ...['lit$1$', '<!--lit-part-->', '<?>', '👍', '\u202E'],
      ),
    ),
    { maxLength: 8 },
  )
  .map((pieces) => pieces.join(''));

const quoted = (text) => `"${text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;

/** What a page consists of, without its texts and the values of its attributes. */
const skeleton = (html) =>
  [...nodesBelow(parse(html))].map((node) =>
    node.tagName ? [node.tagName, node.attrs.map(({ name }) => name)] : node.nodeName,
  );

describe('Attribute values are text', () => {
  // Attributes that render the same markup for every value that is not empty.
  const hosts = [
    ['nusa-text-input', ['label', 'hint', 'error-message', 'name', 'value', 'prefix', 'suffix']],
    ['nusa-text-input', ['label', 'type', 'pattern', 'described-by', 'autocomplete', 'control-id']],
    ['nusa-text-input', ['label', 'name', 'width', 'label-size', 'inputmode', 'min', 'spellcheck']],
    ['nusa-button', ['label', 'name', 'value', 'type', 'formaction', 'control-id']],
    ['nusa-button', ['label', 'href', 'control-id']],
    ['nusa-radios', ['legend', 'hint', 'error-message', 'name', 'legend-size']],
    ['nusa-radio', ['label', 'value', 'hint', 'divider', 'name']],
  ];
  const page = (tag, values, inside = '') =>
    `<!doctype html><main><${tag} ${Object.entries(values)
      .map(([name, value]) => `${name}=${quoted(value)}`)
      .join(' ')}>${inside}</${tag}></main><p>`;

  it('so no value makes an element, a comment or an attribute', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...hosts),
        fc.array(hostileText, { minLength: 7, maxLength: 7 }),
        fc.constantFrom('', '<p>Bantuan</p>', '<input name="a">'),
        ([tag, names], texts, inside) => {
          const values = (make) => Object.fromEntries(names.map((name, i) => [name, make(i)]));
          const hostile = page(
            tag,
            values((i) => `x${texts[i]}`),
            inside,
          );
          const harmless = page(
            tag,
            values(() => 'x'),
            inside,
          );
          assert.deepEqual(
            skeleton(renderHtml(hostile)).filter((node) => node !== '#text'),
            skeleton(renderHtml(harmless)).filter((node) => node !== '#text'),
          );
        },
      ),
      RUNS,
    );
  });

  it('and arrive in the page as they were written', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const source = `<nusa-text-input label=${quoted(`x${text}`)} value=${quoted(`x${text}`)} name="a"></nusa-text-input>`;
        const nodes = [...nodesBelow(parse(renderHtml(source)))];
        const host = nodes.find((node) => node.tagName === 'nusa-text-input');
        const [{ value }] = host.attrs;
        const label = nodes.find((node) => node.tagName === 'label');
        const input = nodes.find((node) => node.tagName === 'input');
        assert.equal(label.childNodes.find((node) => node.nodeName === '#text').value, value);
        assert.equal(input.attrs.find(({ name }) => name === 'value').value, value);
      }),
      RUNS,
    );
  });
});

const tags = [
  ...['p', 'div', 'b', 'i', 'a', 'table', 'tbody', 'tr', 'td', 'caption', 'select', 'option'],
  ...['button', 'form', 'ul', 'li', 'svg', 'math', 'mi', 'foreignObject', 'template', 'noscript'],
  ...['textarea', 'title', 'script', 'style', 'h2', 'fieldset', 'span', 'body', 'html', 'head'],
  ...['label', 'object', 'nobr', 'dd', 'col', 'annotation-xml', 'desc', 'iframe'],
];
// No `<frameset>`: it replaces a body that holds neither text nor controls, so rendering decides whether it may.
const hosts = [...Object.keys(elements), 'nusa-unknown'];
const attributes = [
  ...['', ' name=a', ' label="A"', ' lang="en"', ' LABEL=B', ' page-heading label=C', ' hint=h'],
  ...[' href=/', ' error-message="salah" name=b', ' id', ' id=a id=b', ' aria-describedby=x'],
  ...[' name=a/', ' legend="L" page-heading', ' slot=hint', ' required', ' type=radio', " a='>'"],
  ...[' data-x="&quot;<nusa-button>"', '/', '\r\n\tname="c"\r\n', ' "', ' =', ' <', ' a=\0'],
  ...[' aria-describedby', ' value="\uD83D\uDC4D\uDC00"', ' encoding=text/html', ' type=hidden'],
];
const text = fc.constantFrom(
  ...[
    'x',
    ' ',
    '\r\n',
    '\n',
    '\0',
    '&amp;',
    '&',
    '<',
    '>',
    '</',
    '<!',
    '<?',
    '\uFEFF',
    '👍',
    '\uD800',
  ],
  ...['<!-- c -->', '<!--', '-->', '<!-->', '<![CDATA[', ']]>', '<!doctype html>', '<!doctype x>'],
  ...[
    '<image>',
    '<br/>',
    '<input>',
    '<input name=q id=i>',
    '<input name=q/>',
    '<hr>',
    '</p>',
    '</br>',
  ],
  ...['<INPUT ID aria-describedby=a type=radio>', '<svg/>', '<nusa-text-input label=', '"', "'"],
  ...['<p>Bantuan</p>', '<script>"<nusa-button>"</script>', '<plaintext>', '&lt;nusa-button&gt;'],
  '<nusa-text-input label=L name=n><p>Bantuan</p></nusa-text-input>',
  '<nusa-text-input label=L name=n><image></image></nusa-text-input>',
  '<nusa-text-input label=L><input name=q aria-describedby><b>x</b></nusa-text-input>',
  '<nusa-radios legend=L name=r><nusa-radio value=1 label=1></nusa-radio></nusa-radios>',
);
const tag = fc
  .tuple(
    fc.constantFrom(...tags, ...hosts, ...hosts, ...hosts.map((host) => host.toUpperCase())),
    fc.constantFrom(...attributes),
    fc.integer({ max: 2, min: 0 }),
  )
  .map(([name, attrs, kind]) => (kind ? `<${name}${attrs}>` : `</${name}>`));
const soup = fc.array(fc.oneof(tag, text), { maxLength: 24 }).map((pieces) => pieces.join(''));

const WIRED =
  /^(for|id|name|disabled|required|role|autocomplete|autocapitalize|spellcheck|inputmode|aria-.*)$/;
const isHost = (node) => hosts.includes(node?.tagName) && node.tagName !== 'nusa-unknown';
const isBox = (node) =>
  node.attrs?.some(({ name }) => name === 'data-nusa' || name === 'shadowrootmode') ?? false;

/** The children that the author wrote: without boxes, declarative shadow roots and what Lit rendered. */
function authored(node) {
  const children = [];
  let depth = 0;
  for (const child of node.childNodes ?? []) {
    if (isHost(node)) {
      if (child.nodeName === '#comment' && child.data.startsWith('lit-part')) depth++;
      const isRendered = depth > 0 || isBox(child);
      if (child.nodeName === '#comment' && child.data.startsWith('/lit-part')) depth--;
      if (isRendered) continue;
    }
    const previous = children.at(-1);
    if (child.nodeName === '#text' && previous?.nodeName === '#text') {
      children[children.length - 1] = { ...previous, value: previous.value + child.value };
    } else children.push(child);
  }
  return children;
}

/** A tree as lines, without what Nusa rendered, and without the attributes that it wires. */
function outline(root) {
  const lines = [];
  const pending = [[root, 0, false]]; // A host's own attributes are wired as well as those inside it.
  for (let next = pending.pop(); next; next = pending.pop()) {
    const [node, depth, isWired] = next;
    const attrs = (node.attrs ?? [])
      .filter(({ name }) => !((isWired || isHost(node)) && WIRED.test(name)))
      .map(({ name, value }) => `${name}=${JSON.stringify(value)}`);
    lines.push(
      [depth, node.nodeName, node.namespaceURI, node.value ?? node.data, ...attrs].join(' '),
    );
    const children = [...(node.content ? [node.content] : []), ...authored(node)];
    const isWiredBelow = isWired || isHost(node);
    for (const child of children.reverse()) pending.push([child, depth + 1, isWiredBelow]);
  }
  return lines;
}

describe('Any markup', () => {
  it('is the same tree outside our elements', () => {
    fc.assert(
      fc.property(soup, (html) => {
        const rendered = renderHtml(html, quietly);
        const options = { scriptingEnabled: false };
        assert.deepEqual(outline(parse(rendered, options)), outline(parse(html, options)));
      }),
      { ...RUNS, numRuns: 4000 },
    );
  });

  it('is the same tree in a fragment of a table', () => {
    fc.assert(
      fc.property(
        soup,
        fc.constantFrom('<tr><td>', '<col>', '<TBODY>', '<!-- rows --> <td>'),
        (html, start) => {
          const rendered = renderHtml(start + html, quietly);
          const options = { scriptingEnabled: false };
          assert.deepEqual(
            outline(parseFragment(rendered, options)),
            outline(parseFragment(start + html, options)),
          );
        },
      ),
      { ...RUNS, numRuns: 2000 },
    );
  });

  it('stays byte for byte where nothing is inserted', () => {
    fc.assert(
      fc.property(soup, (html) => {
        const rendered = renderHtml(html, quietly);
        // Every character of the source is in the rendering, in order.
        let offset = 0;
        for (let i = 0; i < rendered.length && offset < html.length; i++) {
          if (rendered[i] === html[offset]) offset++;
        }
        const isWired = /<(input|textarea|select)/i.test(html);
        assert.ok(isWired || offset === html.length);
      }),
      RUNS,
    );
  });

  it('is not rendered twice', () => {
    fc.assert(
      fc.property(soup, (html) => {
        const once = renderHtml(html, quietly);
        assert.equal(renderHtml(once, quietly), once);
      }),
      // Found here: an element of ours where a language's name should stand.
      { ...RUNS, numRuns: 2000, examples: [['<nusa-language-navigation><ul><nusa-panel>']] },
    );
  });
});

/** Cuts a string or bytes at random places. */
const cut = (whole, places) => {
  const ends = [...new Set(places.map((place) => place % (whole.length + 1)))].sort(
    (a, b) => a - b,
  );
  return [...ends, whole.length].map((end, i) => whole.slice(ends[i - 1] ?? 0, end));
};
const places = fc.array(fc.nat(2000), { maxLength: 12 });

async function streamed(pieces) {
  const output = [];
  const readable = new ReadableStream({
    start(controller) {
      for (const piece of pieces) if (piece.length) controller.enqueue(piece);
      controller.close();
    },
  });
  for await (const piece of readable.pipeThrough(renderStream(quietly))) output.push(piece);
  return output;
}

describe('A stream', () => {
  it('of strings, cut anywhere, is the whole', () =>
    fc.assert(
      fc.asyncProperty(soup, places, async (html, at) => {
        assert.equal((await streamed(cut(html, at))).join(''), renderHtml(html, quietly));
      }),
      { ...RUNS, numRuns: 2000 },
    ));

  it('of single characters is the whole', () =>
    fc.assert(
      fc.asyncProperty(soup, async (html) => {
        assert.equal((await streamed(html.split(''))).join(''), renderHtml(html, quietly));
      }),
      RUNS,
    ));

  it('of bytes, cut anywhere, is the whole', () =>
    fc.assert(
      fc.asyncProperty(
        soup.map((html) => html.toWellFormed?.() ?? html.replace(/[\uD800-\uDFFF]/g, '')),
        places,
        async (html, at) => {
          const pieces = await streamed(cut(Buffer.from(html), at));
          assert.equal(Buffer.concat(pieces).toString(), renderHtml(html, quietly));
        },
      ),
      RUNS,
    ));

  it('keeps bytes that are not UTF-8', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.oneof(
            fc.uint8Array({ maxLength: 5 }),
            soup.map((html) => Buffer.from(html)),
          ),
          {
            maxLength: 4,
          },
        ),
        places,
        async (pieces, at) => {
          const page = Buffer.concat(pieces);
          // As one byte a character nothing is lost, but texts read differently: only our elements may.
          const latin = page.toString('latin1');
          const output = Buffer.concat(await streamed(cut(page, at)));
          assert.deepEqual(output, Buffer.concat(await streamed([page])));
          const rendered = renderHtml(latin, quietly);
          const withoutOffsets = (html) => html.replace(/nusa-at-\d+/g, '');
          // Our own words may hold such characters as well.
          const isLatin = !/[^\0-\xff]/.test(rendered);
          // A reference or a NUL reads as a character of more than one byte, as does some white space.
          if (isLatin && !/&[a-z#]|\0/i.test(latin) && !/[^\S\t\n\f\r\v ]/.test(page.toString())) {
            assert.equal(withoutOffsets(output.toString('latin1')), withoutOffsets(rendered));
          }
        },
      ),
      RUNS,
    ));
});
