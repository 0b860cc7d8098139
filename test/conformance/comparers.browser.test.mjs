import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launchBrowser } from '../support/browser.mjs';
import { compare } from './lib/compare.mjs';
import { judge } from './lib/component.mjs';
import { COMPARISONS, DeclaredDifferences, reasons } from './lib/differences.mjs';
import { markupLines } from './lib/normal-form.mjs';
import { startPages } from './lib/pages.mjs';
import { componentNames, fixturesOf, renderMacro } from './lib/reference.mjs';

/* What is equal is found equal, and what was spoilt on purpose is found spoilt. */

let browser;
let server;

before(async () => {
  browser = await launchBrowser();
  server = await startPages(browser);
});

after(async () => {
  server.close();
  await browser.close();
});

/** Both markups on pages with their CSS: what differs comes from the markup alone. */
const openTheirs = () => server.open({ ours: 'theirs' });

describe('the oracle: GOV.UK’s own macros', () => {
  for (const component of componentNames) {
    it(`makes all fixtures of ${component} equal`, async () => {
      const opened = await openTheirs();
      for (const { name, options, html } of fixturesOf(component)) {
        const differences = await compare(opened, html, renderMacro(component, options));
        for (const comparison of COMPARISONS)
          assert.deepEqual(differences[comparison], [], `${name}, ${comparison}`);
      }
      await opened.close();
    });
  }
});

const fixture = (component, name) => {
  const found = fixturesOf(component).find((each) => each.name === name);
  assert.ok(found, `${component} has no fixture "${name}"`);
  return found.html;
};

const INPUT = () => fixture('input', 'with error and hint');
const RADIOS = () => fixture('radios', 'default');

/** What is spoilt, in which markup, how, and by which comparisons it must be seen. */
const MUTATIONS = [
  ['a label without its `for`', INPUT, [/ for="[^"]+"/, ''], ['tree', 'markup']],
  ['a hint without its id', INPUT, [/ id="[^"]+-hint"/, ''], ['tree', 'markup']],
  ['a hint with another id', INPUT, [/ id="([^"]+)-hint"/, ' id="$1-help"'], ['tree', 'markup']],
  ['a description that nobody hears', INPUT, [/ aria-describedby="[^"]+"/, ''], ['tree', 'markup']],
  ['a part of a description', INPUT, [/(aria-describedby=")\S+ /, '$1'], ['tree', 'markup']],
  ['another name', INPUT, [/ name="/, ' name="x'], ['form-data', 'markup']],
  ['a missing name', INPUT, [/ name="[^"]+"/, ''], ['form-data', 'markup']],
  ['another type', INPUT, [/type="text"/, 'type="search"'], ['tree', 'markup']],
  ['another text', INPUT, [/National/, 'national'], ['tree', 'markup']],
  ['a text in another place', INPUT, [/(<label.*?<\/label>)(.*?<\/div>)/s, '$2$1'], ['tree']],
  ['a hidden word that runs into the next', INPUT, [/:<\/span> /, ':</span>'], ['markup']],
  ['a required control', INPUT, [/<input/, '<input required'], ['tree', 'markup']],
  ['an invalid control', INPUT, [/<input/, '<input aria-invalid="true"'], ['tree', 'markup']],
  ['a disabled control', INPUT, [/<input/, '<input disabled'], ['tree', 'form-data', 'markup']],
  ['a hidden hint', INPUT, [/<div id/, '<div hidden id'], ['tree', 'markup']],
  ['a box that takes the focus', INPUT, [/<div id/, '<div tabindex="0" id'], ['markup']],
  ['another language', INPUT, [/<div id/, '<div lang="cy" id'], ['markup']],
  [
    'another value',
    () => fixture('input', 'value'),
    [/value="QQ/, 'value="AB'],
    ['tree', 'form-data', 'markup'],
  ],
  [
    'a missing `autocomplete`',
    () => fixture('input', 'with autocomplete attribute'),
    [/ autocomplete="[^"]+"/, ''],
    ['markup'],
  ],
  [
    'another level of a heading',
    () => fixture('input', 'with label as page heading'),
    [/h1/g, 'h2'],
    ['tree', 'markup'],
  ],
  [
    'a heading that is none',
    () => fixture('input', 'with label as page heading'),
    [/h1/g, 'div'],
    ['tree', 'markup'],
  ],
  [
    'a prefix that is read aloud',
    () => fixture('input', 'with prefix'),
    [/ aria-hidden="true"/, ''],
    ['tree', 'markup'],
  ],
  ['a choice with another value', RADIOS, [/value="yes"/, 'value="y"'], ['markup']],
  ['choices that are no group', RADIOS, [/fieldset/g, 'div'], ['tree', 'markup']],
  [
    'a checkbox that is checked',
    () => fixture('checkboxes', 'default'),
    [/type="checkbox"/, 'type="checkbox" checked'],
    ['tree', 'form-data', 'markup'],
  ],
  [
    'a missing option',
    () => fixture('select', 'default'),
    [/<option value="1">.*?<\/option>/s, ''],
    ['tree', 'markup'],
  ],
  [
    'another option that is selected',
    () => fixture('select', 'default'),
    [/ selected/, ''],
    ['tree', 'form-data', 'markup'],
  ],
  [
    'a button with another name',
    () => fixture('button', 'name'),
    [/name="/, 'name="x'],
    ['form-data', 'markup'],
  ],
  [
    'a button that submits nothing',
    () => fixture('button', 'default'),
    [/type="submit"/, 'type="button"'],
    ['form-data', 'markup'],
  ],
  [
    'a link to another place',
    () => fixture('error-summary', 'default'),
    [/#example-error-1/, '#example'],
    ['tree', 'markup'],
  ],
  [
    'another role',
    () => fixture('error-summary', 'default'),
    [/role="alert"/, 'role="status"'],
    ['tree', 'upgraded-tree', 'markup'],
  ],
  [
    'a list that is none',
    () => fixture('error-summary', 'default'),
    [/(<\/?)ul/g, '$1div'],
    ['tree', 'markup'],
  ],
  [
    'a header cell that is none',
    () => fixture('table', 'with head'),
    [/<th\b(.*?)<\/th>/s, '<td$1</td>'],
    ['tree', 'markup'],
  ],
  [
    'a section that their script finds closed',
    () => fixture('accordion', 'with one section open'),
    [/govuk-accordion__section--expanded/, ''],
    ['upgraded-tree'],
  ],
  [
    'a field that is submitted unseen',
    () => '<input type="hidden" name="token" value="1"><button>Go</button>',
    [/<input[^>]*>/, ''],
    ['form-data', 'markup'],
  ],
  [
    'fields in another order',
    () => '<input name="a" aria-label="A"><input name="b" aria-label="B">',
    [/(<input.*?>)(<input.*?>)/, '$2$1'],
    ['tree', 'form-data', 'markup'],
  ],
];

describe('a spoilt fixture', () => {
  let opened;
  before(async () => {
    opened = await openTheirs();
  });

  for (const [what, html, [found, put], seenBy] of MUTATIONS) {
    it(`is seen: ${what}`, async () => {
      const whole = html();
      const spoilt = whole.replace(found, put);
      assert.notEqual(spoilt, whole, 'the fixture does not hold what is to be spoilt');
      const differences = await compare(opened, whole, spoilt);
      for (const comparison of seenBy)
        assert.ok(differences[comparison].length, `${comparison} does not see it`);
    });
  }

  const shadow = (content, light = 'Who?') =>
    `<nusa-x><template shadowrootmode="open">${content}</template><b slot="legend">${light}</b><i>A</i></nusa-x>`;
  const GROUP =
    '<fieldset aria-describedby="hint"><legend><slot name="legend"></slot></legend><p id="hint">Only one</p><slot></slot></fieldset>';

  for (const [what, markup] of [
    ['another text in a slot', shadow(GROUP, 'What?')],
    ['another text that describes', shadow(GROUP.replace('Only one', 'Both'))],
    ['a reference that leads nowhere', shadow(GROUP.replace('id="hint"', ''))],
    ['a slot in another place', shadow(GROUP.replace(/(<p.*<\/p>)(<slot><\/slot>)/, '$2$1'))],
    ['a legend that is none', shadow(GROUP.replaceAll('legend>', 'div>'))],
  ]) {
    it(`is seen in a shadow root: ${what}`, () => {
      const lines = (html) => markupLines(html, { flat: true });
      assert.notDeepEqual(lines(markup), lines(shadow(GROUP)));
    });
  }

  it('reads a shadow root as the same markup without one', () => {
    const flat =
      '<fieldset aria-describedby="x-hint"><legend><b>Who?</b></legend><div id="x-hint">Only one</div><i>A</i></fieldset>';
    assert.deepEqual(markupLines(shadow(GROUP), { flat: true }), markupLines(flat, { flat: true }));
  });
});

describe('a file of differences', () => {
  const [reason] = Object.keys(reasons);
  const entry = { fixtures: ['default'], comparison: 'markup', reason, lines: ['+ a'] };
  const declared = (...entries) => new DeclaredDifferences({ fixtures: entries }, ['default']);
  const nothing = Object.fromEntries(COMPARISONS.map((comparison) => [comparison, []]));
  const resultOf = (found, ...entries) =>
    judge('default', { ...nothing, ...found }, declared(...entries)).result;

  it('makes a difference intended', () =>
    assert.equal(resultOf({ markup: ['+ a'] }, entry), 'intended'));
  it('leaves what it does not name a failure', () =>
    assert.equal(resultOf({ markup: ['+ a', '+ b'] }, entry), 'fail'));
  it('counts lines: one entry does not excuse two', () =>
    assert.equal(resultOf({ markup: ['+ a', '+ a'] }, entry), 'fail'));
  it('fails when something no longer differs', () => assert.equal(resultOf({}, entry), 'fail'));
  it('speaks of its own comparison only', () =>
    assert.equal(resultOf({ markup: ['+ a'], tree: ['+ a'] }, entry), 'fail'));
  it('may give several reasons for one fixture', () =>
    assert.equal(
      resultOf({ markup: ['+ a', '+ b'] }, entry, { ...entry, lines: ['+ b'] }),
      'intended',
    ));
  it('leaves what is equal equal', () => assert.equal(resultOf({}), 'equal'));

  for (const [what, spoilt] of [
    ['fixture', { fixtures: ['no such'] }],
    ['reason', { reason: 'no such' }],
    ['comparison', { comparison: 'no such' }],
    ['key', { excuse: 'none' }],
  ]) {
    it(`may not name an unknown ${what}`, () =>
      assert.equal(declared({ ...entry, ...spoilt }).problems.length, 1));
  }
});
