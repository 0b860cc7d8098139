import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { elements } from '@nusa/elements/elements.js';
import { renderHtml, renderStream } from '@nusa/server';
import { nodesBelow, parse, parseFragment } from './support.mjs';

const RUNS = { numRuns: 1500 };
const quietly = { onError: () => {} };

/** Any text, including everything that starts or ends markup in some context, and lone surrogates. */
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
  .map((parts) => parts.join(''));

const quoted = (text) => `"${text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;

/** The structure of a page: its nodes and attribute names, without text and attribute values. */
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

  it('so no value creates an element, a comment or an attribute', () => {
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
// No `<frameset>`: it replaces a body without text and controls, and rendering adds those.
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
const soup = fc.array(fc.oneof(tag, text), { maxLength: 24 }).map((parts) => parts.join(''));

const SET_BY_NUSA =
  /^(for|id|name|disabled|required|role|autocomplete|autocapitalize|spellcheck|inputmode|aria-.*)$/;
const isHost = (node) => hosts.includes(node?.tagName) && node.tagName !== 'nusa-unknown';
const isContainer = (node) =>
  node.attrs?.some(({ name }) => name === 'data-nusa' || name === 'shadowrootmode') ?? false;

/** The children that the author wrote: without containers, declarative shadow roots and what Lit rendered. */
function authored(node) {
  const children = [];
  let depth = 0;
  for (const child of node.childNodes ?? []) {
    if (isHost(node)) {
      if (child.nodeName === '#comment' && child.data.startsWith('lit-part')) depth++;
      const isRendered = depth > 0 || isContainer(child);
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

/** The lines of a tree, without what Nusa rendered and without the attributes that it sets. */
function outline(root) {
  const lines = [];
  const pending = [[root, 0, false]]; // Nusa sets attributes on hosts and on the elements in them.
  for (let next = pending.pop(); next; next = pending.pop()) {
    const [node, depth, isBelowHost] = next;
    const attrs = (node.attrs ?? [])
      .filter(({ name }) => !((isBelowHost || isHost(node)) && SET_BY_NUSA.test(name)))
      .map(({ name, value }) => `${name}=${JSON.stringify(value)}`);
    lines.push(
      [depth, node.nodeName, node.namespaceURI, node.value ?? node.data, ...attrs].join(' '),
    );
    const children = [...(node.content ? [node.content] : []), ...authored(node)];
    const isInHost = isBelowHost || isHost(node);
    for (const child of children.reverse()) pending.push([child, depth + 1, isInHost]);
  }
  return lines;
}

describe('Any markup', () => {
  it('is the same tree outside Nusa elements', () => {
    fc.assert(
      fc.property(soup, (html) => {
        const rendered = renderHtml(html, quietly);
        const options = { scriptingEnabled: false };
        assert.deepEqual(outline(parse(rendered, options)), outline(parse(html, options)));
      }),
      { ...RUNS, numRuns: 4000 },
    );
  });

  it('is the same tree in a fragment that is part of a table', () => {
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
        // Every character of the source is in the output, in order.
        let offset = 0;
        for (let i = 0; i < rendered.length && offset < html.length; i++) {
          if (rendered[i] === html[offset]) offset++;
        }
        const hasControl = /<(input|textarea|select)/i.test(html);
        assert.ok(hasControl || offset === html.length);
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
      // A fault that this test found: a Nusa element in place of a language's name.
      { ...RUNS, numRuns: 2000, examples: [['<nusa-language-navigation><ul><nusa-panel>']] },
    );
  });
});

/** Splits a string or bytes at random places. */
const split = (whole, places) => {
  const ends = [...new Set(places.map((place) => place % (whole.length + 1)))].sort(
    (a, b) => a - b,
  );
  return [...ends, whole.length].map((end, i) => whole.slice(ends[i - 1] ?? 0, end));
};
const places = fc.array(fc.nat(2000), { maxLength: 12 });

async function streamed(chunks) {
  const output = [];
  const readable = new ReadableStream({
    start(controller) {
      for (const chunk of chunks) if (chunk.length) controller.enqueue(chunk);
      controller.close();
    },
  });
  for await (const chunk of readable.pipeThrough(renderStream(quietly))) output.push(chunk);
  return output;
}

describe('A stream', () => {
  it('of strings, split at any point, gives the output of the whole', () =>
    fc.assert(
      fc.asyncProperty(soup, places, async (html, at) => {
        assert.equal((await streamed(split(html, at))).join(''), renderHtml(html, quietly));
      }),
      { ...RUNS, numRuns: 2000 },
    ));

  it('of single characters gives the output of the whole', () =>
    fc.assert(
      fc.asyncProperty(soup, async (html) => {
        assert.equal((await streamed(html.split(''))).join(''), renderHtml(html, quietly));
      }),
      RUNS,
    ));

  it('of bytes, split at any point, gives the output of the whole', () =>
    fc.assert(
      fc.asyncProperty(
        soup.map((html) => html.toWellFormed?.() ?? html.replace(/[\uD800-\uDFFF]/g, '')),
        places,
        async (html, at) => {
          const chunks = await streamed(split(Buffer.from(html), at));
          assert.equal(Buffer.concat(chunks).toString(), renderHtml(html, quietly));
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
        async (chunks, at) => {
          const page = Buffer.concat(chunks);
          // Latin-1 loses no byte but gives other text, which only Nusa elements may react to.
          const latin = page.toString('latin1');
          const output = Buffer.concat(await streamed(split(page, at)));
          assert.deepEqual(output, Buffer.concat(await streamed([page])));
          const rendered = renderHtml(latin, quietly);
          const withoutOffsets = (html) => html.replace(/nusa-at-\d+/g, '');
          // Nusa's own text may contain characters outside Latin-1.
          const isLatin = !/[^\0-\xff]/.test(rendered);
          // Character references, NUL and some white space decode to characters of more than one byte.
          if (isLatin && !/&[a-z#]|\0/i.test(latin) && !/[^\S\t\n\f\r\v ]/.test(page.toString())) {
            assert.equal(withoutOffsets(output.toString('latin1')), withoutOffsets(rendered));
          }
        },
      ),
      RUNS,
    ));
});
