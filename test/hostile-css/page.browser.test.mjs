import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import postcss from 'postcss';
import selectorParser from 'postcss-selector-parser';
import { launch } from '../storybook/browser.mjs';
import { frameworkSheets } from './support/frameworks.mjs';

const nusa = readFileSync(
  new URL('../../packages/elements/dist/nusa.css', import.meta.url),
  'utf8',
);

/** What a page of Bootstrap has: two hundred elements of every kind, with its classes and without. */
const BLOCK = (i) => `
<nav class="navbar navbar-expand"><ul class="nav"><li class="nav-item"><a class="nav-link active" href="#">Beranda</a></li></ul></nav>
<h1>Judul</h1><h2 class="h4">Anak judul</h2><p class="lead">Teks <b>tebal</b>, <i>miring</i>, <code>kode</code>, <mark>tanda</mark>, <abbr title="x">KTP</abbr>.</p>
<div class="row"><div class="col-6 card"><div class="card-body"><h5 class="card-title">Kartu</h5><a href="#" class="btn btn-primary">Buka</a></div></div></div>
<form><div class="mb-3"><label class="form-label" for="a${i}">Surel</label><input type="email" class="form-control" id="a${i}" placeholder="Contoh"></div>
<select class="form-select"><option>Satu</option></select><textarea class="form-control" rows="2"></textarea><input type="file" class="form-control">
<div class="form-check"><input class="form-check-input" type="checkbox" id="b${i}" checked><label class="form-check-label" for="b${i}">Setuju</label></div>
<input><input type="radio"><select><option>x</option></select><button>Kirim</button><button class="btn btn-danger" disabled>Hapus</button><fieldset><legend>Judul</legend></fieldset></form>
<table class="table table-striped"><caption>Daftar</caption><thead><tr><th>A</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>
<table><tr><td>1</td></tr></table><ul><li>Satu</li></ul><ol><li>Satu</li></ol><dl><dt>A</dt><dd>B</dd></dl><details open><summary>Buka</summary>Isi</details>
<div hidden>x</div><img alt="" width="20" height="20"><hr><blockquote class="blockquote">Kutipan</blockquote><span class="badge bg-secondary">1</span>
<div class="alert alert-warning" role="alert">Awas</div><div class="nusa-tenggara-barat bank-nusa">Nusa Tenggara Barat</div><p class="label hint error control button">x</p>`;

const OURS = `<nusa-text-input label="Nama" name="n"></nusa-text-input><nusa-button label="Kirim"></nusa-button>`;

const html = (
  css,
) => `<!doctype html><html lang="id"><meta charset="utf-8"><style id="before"></style><style>${css}</style><style id="after"></style>
<body><main id="theirs">${BLOCK(1)}${BLOCK(2)}${BLOCK(3)}${BLOCK(4)}</main>${OURS}</body></html>`;

/**
 * In the page: remembers every property of every element outside ours, and of their pseudo-elements,
 * or says what differs from what is remembered.
 */
const compare = () => {
  const elements = [...document.querySelectorAll('html, body, #theirs, #theirs *')];
  const pseudos = [undefined, '::before', '::after', '::marker', '::file-selector-button'];
  const names = [...getComputedStyle(document.body)].filter((name) => !name.startsWith('--'));
  // The page is as high as what stands on it, ours too.
  const ofSize = /^(height|block-size|perspective-origin|transform-origin)$/;
  const now = elements.flatMap((element) =>
    pseudos.flatMap((pseudo) => {
      const style = getComputedStyle(element, pseudo);
      if (/::(before|after)/.test(pseudo) && style.content === 'none') return [[]];
      const isRoot = element.matches('html, body');
      return [
        names.map((name) =>
          isRoot && ofSize.test(name)
            ? ''
            : `${element.localName}${pseudo ?? ''} ${name}: ${style.getPropertyValue(name)}`,
        ),
      ];
    }),
  );
  const { was } = globalThis;
  globalThis.was ??= now;
  const differing = was?.flatMap((list, i) =>
    list.length === now[i].length ? list.filter((line, k) => line !== now[i][k]) : [`box ${i}`],
  );
  return { count: elements.length, differing: differing?.slice(0, 20) };
};

describe('A page that links nusa.css', () => {
  let browser, page;
  before(async () => {
    browser = await launch();
    page = await browser.newPage();
    await page.setViewport({ width: 900, height: 1000 });
  });
  after(() => browser?.close());

  for (const name of ['Bootstrap 5.3', 'Tailwind 3', 'Pico']) {
    it(`stays as it is outside our elements, with ${name}`, async () => {
      await page.setContent(html((await frameworkSheets())[name]));
      // The window outlives its content, and would remember the page before.
      await page.evaluate(() => delete globalThis.was);
      const { count } = await page.evaluate(compare);
      assert.ok(count > 200, `${count} elements`);
      const link = (place, css) =>
        page.evaluate((id, text) => (document.getElementById(id).textContent = text), place, css);
      const theirs = await page.$('#theirs');
      const picture = async () => Buffer.from(await theirs.screenshot());

      for (const place of ['before', 'after']) {
        await link(place, nusa);
        const { differing } = await page.evaluate(compare);
        assert.deepEqual(differing, [], `linked ${place} the page's`);

        // Chromium draws round corners a shade off now and then: what differs has to differ each time.
        let isSame = false;
        for (let tries = 0; tries < 4 && !isSame; tries++) {
          await link(place, '');
          const without = await picture();
          await link(place, nusa);
          isSame = without.equals(await picture());
        }
        assert.ok(isSame, `pixels differ: linked ${place} the page's`);
        await link(place, '');
      }
    });
  }
});

/** The classes that an author writes round our elements; see the docs page of layout. */
const PAGE_CLASSES = new Set(
  ['page', 'main', 'width', 'two-thirds', 'button-group', 'caption', 'prose'].map(
    (name) => `nusa-${name}`,
  ),
);

describe('The selectors of nusa.css', () => {
  const root = postcss.parse(nusa);
  const rules = [];
  root.walkRules((rule) => {
    if (!/keyframes/.test(rule.parent.name ?? '')) rules.push(rule);
  });

  /** Whether some compound of a selector names our tag, our class or our box. */
  function isOurs(selector) {
    let found = false;
    selector.walk((node) => {
      if (node.type === 'tag' && node.value.startsWith('nusa-')) found = true;
      if (node.type === 'class' && node.value.startsWith('nusa-')) found = true;
      if (node.type === 'attribute' && /^data-(nusa|scheme|contrast)/.test(node.attribute))
        found = true;
    });
    return found;
  }

  it('name our tags, our boxes, our classes, or set only our custom properties', () => {
    const found = [];
    for (const rule of rules) {
      selectorParser((selectors) =>
        selectors.each((selector) => {
          if (isOurs(selector)) return;
          const own = rule.nodes.every(({ prop }) => prop?.startsWith('--nusa-'));
          if (!(selector.toString() === ':root' && own))
            found.push(`${selector}{${rule.nodes.map(String).join(';').slice(0, 80)}}`);
        }),
      ).processSync(rule.selector);
    }
    assert.deepEqual(found, []);
  });

  it('begin with a tag of ours, a box, a class of a part, or a documented class of a page', () => {
    const classes = new Set();
    root.walkRules((rule) => {
      for (const [, name] of rule.selector.matchAll(/\.([\w-]+)/g)) classes.add(name);
    });
    const foreign = [...classes].filter((name) => !name.startsWith('nusa-'));
    assert.deepEqual(foreign, []);
    for (const name of PAGE_CLASSES) assert.ok(classes.has(name), `${name} is no longer there`);
  });

  it('outweigh a page, unless they are for a host with a class or for a page', () => {
    const weak = [];
    for (const rule of rules) {
      selectorParser((selectors) =>
        selectors.each((selector) => {
          const text = selector.toString();
          if (text.includes('#_#_#_#_')) return;
          const last = text.split(/[ >+~](?![^([]*[)\]])/).pop();
          const isHost = /^nusa-|^\[hidden\]/.test(last);
          const isPage = [...PAGE_CLASSES].some((name) => text.includes(`.${name}`));
          if (!isHost && !isPage && !/^:root|^\[data-/.test(text)) weak.push(text);
        }),
      ).processSync(rule.selector);
    }
    assert.deepEqual(weak, []);
  });

  it('use !important only where resets do: on a control in error, and on what is hidden', () => {
    const found = [];
    root.walkDecls((declaration) => {
      if (!declaration.important) return;
      const isFor = (attribute) =>
        declaration.parent.selectors.every((each) => each.includes(attribute));
      const isControl =
        isFor('[aria-invalid=') && /^(padding-inline|background-)/.test(declaration.prop);
      if (!isControl && !(isFor('[hidden]') && declaration.prop === 'display'))
        found.push(`${declaration.parent.selector.slice(0, 60)} ${declaration}`);
    });
    assert.deepEqual(found, []);
  });
});
