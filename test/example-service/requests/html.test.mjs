import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
// Under another name, so that Prettier does not format the white space that is compared here.
import { attributes, html as markup } from '@nusa/example-service/dist/html.js';

const hostile = `<script>alert("1")</script> & 'x'`;
const harmless = '&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;x&#39;';

describe('html', () => {
  it('escapes every value, between tags and in attributes', () => {
    assert.equal(
      String(markup`<p title="${hostile}">${hostile}</p>`),
      `<p title="${harmless}">${harmless}</p>`,
    );
  });

  it('does not escape markup that is already safe, alone or in lists', () => {
    const items = ['<a>', 'b'].map((text) => markup`<li>${text}</li>`);
    assert.equal(String(markup`<ul>${items}</ul>`), '<ul><li>&lt;a&gt;</li><li>b</li></ul>');
  });

  it('writes nothing for missing values, but writes a zero', () => {
    assert.equal(String(markup`${undefined}${null}${false}${0}`), '0');
  });

  it('does not trust an object that only looks like markup', () => {
    assert.equal(String(markup`${{ toString: () => '<b>' }}`), '&lt;b&gt;');
  });

  it('leaves out attributes without a value', () => {
    const written = attributes({ a: hostile, b: undefined, c: true, d: false, e: '' });
    assert.equal(String(written), ` a="${harmless}" c e=""`);
  });
});
