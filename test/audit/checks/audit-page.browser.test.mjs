import assert from 'node:assert/strict';
import test from 'node:test';
import { auditPage } from '@nusa/audit';
import { lines, page, pages, verdictOf } from './support/pages.mjs';

const site = pages();

test('axe finds a button without a name, at its place', async () => {
  const result = await site.audit(page('<button id="pay"></button>'), { engines: ['axe'] });
  assert.deepEqual(lines(result), ['failed axe/button-name 4.1.2 #pay']);
  assert.equal(result.findings[0].target.html, '<button id="pay">');
  assert.equal(verdictOf(result, '4.1.2'), 'failed');
});

test('each of the 55 criteria has a verdict, and none is "passed"', async () => {
  const result = await site.audit(page('<button>Bayar</button>'), { engines: ['axe'] });
  assert.equal(result.verdicts.length, 55);
  assert.equal(verdictOf(result, '4.1.2'), 'no-failure-found');
  assert.equal(verdictOf(result, '2.1.2'), 'untested');
});

test('axe sees into open and closed shadow roots', async () => {
  const root = (mode) =>
    `<x-${mode}><template shadowrootmode="${mode}"><button id="inner" style="width:3em;height:3em"></button></template></x-${mode}>`;
  const result = await site.audit(page(root('open') + '<p>Antara keduanya</p>' + root('closed')), {
    engines: ['axe'],
  });
  assert.deepEqual(lines(result), [
    'failed axe/button-name 4.1.2 body > main > x-open #inner',
    'failed axe/button-name 4.1.2 body > main > x-closed #inner',
  ]);
});

test('axe looks into frames of the same origin, and frames within them', async () => {
  site.serve('/inner', page('<img src="/x.png">'));
  site.serve('/outer', page('<iframe title="dalam" src="/inner"></iframe>'));
  const result = await site.audit(page('<iframe title="luar" src="/outer"></iframe>'), {
    engines: ['axe'],
  });
  const found = result.findings.filter(({ check }) => check === 'axe/image-alt');
  assert.equal(found.length, 1);
  assert.equal(found[0].target.path.length, 3);
});

test('only the first refresh of a page is reported', async () => {
  const refresh = (seconds) => `<meta http-equiv="refresh" content="${seconds}; url=/next">`;
  const of = (...all) =>
    site.audit(page('', { head: all.map(refresh).join('') }), { engines: ['axe'] }).then(lines);
  assert.deepEqual(await of(99_999, 40), []);
  assert.deepEqual(await of('0:', 40), [
    'failed axe/meta-refresh 2.2.1 head > meta:nth-of-type(4)',
  ]);
});

test('a label in the same shadow root is found by all engines', async () => {
  const html = page(
    '<x-a><template shadowrootmode="open"><p id="label">Nama</p><input aria-labelledby="label">' +
      '<table><tr><th id="head">Biaya</th></tr><tr><td headers="head">1</td></tr></table></template></x-a>',
  );
  const found = lines(
    await site.audit(html, { engines: ['axe', 'ibm', 'qualweb'], level: 'full' }),
  );
  const about = /label|headers|QW-ACT-R(?:16|17|30|36)\b/;
  assert.deepEqual(
    found.filter((line) => about.test(line.split(' ')[1])),
    [],
  );
});

test("XML shown in the browser's viewer is not a page", async () => {
  site.serve('/list', (_, response) => {
    response
      .writeHead(200, { 'content-type': 'application/xml' })
      .end('<list><item>1</item></list>');
  });
  const tab = await site.browser.newPage();
  await tab.goto(site.origin + '/list');
  const { subject, findings, verdicts } = await auditPage(tab, { engines: ['axe'] });
  assert.equal(subject.state, 'not-html');
  assert.deepEqual(findings, []);
  assert.ok(verdicts.every(({ verdict }) => verdict === 'untested'));
  await tab.close();
});

test('an engine that fails leaves its criteria untested, with the reason', async () => {
  const result = await site.audit(page('<button></button>'), {
    engines: ['axe'],
    limits: { check: 1 },
  });
  assert.ok(result.subject.state === 'error' || result.checks[0].status === 'error');
  assert.equal(verdictOf(result, '4.1.2'), 'untested');
});

test('the same page twice gives the same results except for times', async () => {
  const html = page('<button></button><img src="/x.png">');
  const stable = (result) =>
    JSON.stringify(result, (key, value) =>
      ['startedAt', 'milliseconds', 'url', 'subject', 'id'].includes(key) ? undefined : value,
    );
  const once = await site.audit(html);
  assert.equal(stable(await site.audit(html)), stable(once));
});

/** A component with a fault in its only part. */
const part = (code) =>
  page(
    '<nusa-try><div><button></button></div></nusa-try>' +
      `<script>customElements.define('nusa-try', class extends HTMLElement { ${code} })</script>`,
  );
const ONE = 'connectedCallback() {}';
const OTHER = 'connectedCallback() { this.title = "Lain"; }';
const printsOf = async (html, components) => {
  const { findings } = await site.audit(html, {
    engines: ['axe'],
    ...(components && { components }),
  });
  assert.ok(findings.length);
  return findings.map(({ fingerprint }) => fingerprint);
};

test('an answer about a component applies on every page until the class that the page runs changes', async () => {
  const prints = await printsOf(part(ONE));
  const elsewhere = part(ONE).replace('<nusa-try>', '<p>Lain</p><section><nusa-try>');
  assert.deepEqual(await printsOf(elsewhere), prints);
  assert.ok((await printsOf(part(OTHER))).every((print) => !prints.includes(print)));
});

test('a version from the package takes precedence', async () => {
  const prints = await printsOf(part(ONE), { 'nusa-try': '1' });
  assert.deepEqual(await printsOf(part(OTHER), { 'nusa-try': '1' }), prints);
  const next = await printsOf(part(ONE), { 'nusa-try': '2' });
  assert.ok(next.every((print) => !prints.includes(print)));
});

test('a check made on another subject is recorded as skipped, with that subject and the reason', async () => {
  const reason = { id: 'Di tempat lain.', en: 'Elsewhere.' };
  const { checks } = await site.audit(page('<p>Isi</p>'), {
    checks: ['keyboard', 'language'],
    skip: { checks: ['nusa/keyboard'], reason, madeOn: 'story:a' },
  });
  assert.deepEqual(
    checks.map(({ check, status, madeOn }) => [check, status, madeOn]),
    [
      ['nusa/language', 'ran', undefined],
      ['nusa/keyboard', 'skipped', 'story:a'],
    ],
  );
  assert.deepEqual(checks[1].reason, reason);
});

test('criteria about whole pages are untested on a fragment, and raise no question', async () => {
  const html = page('<header>Kepala</header><footer>Kaki</footer>');
  const whole = await site.audit(html, { checks: ['content'] });
  assert.equal(verdictOf(whole, '2.4.5'), 'review');
  const part = await site.audit(html, { checks: ['content'], isFragment: true });
  assert.equal(verdictOf(part, '2.4.5'), 'untested');
  assert.deepEqual(part.findings, []);
  assert.equal(verdictOf(part, '1.3.3'), verdictOf(whole, '1.3.3'));
});

test("keys that Storybook's frame listens for are not attributed to the story", async () => {
  const listening = (type) => page(`<script>document.on${type} = () => {}</script>`);
  const asks = async (html, options) =>
    verdictOf(await site.audit(html, { checks: ['content'], ...options }), '2.1.4') === 'review';
  assert.equal(await asks(listening('keydown'), { isFragment: true }), false);
  assert.equal(await asks(listening('keyup'), { isFragment: true }), true);
  assert.equal(await asks(listening('keydown')), true);
});

test('the version without JavaScript can be another page, or not exist', async () => {
  const html = page('<p id="words"></p><script>words.textContent = "satu dua tiga"</script>');
  const tab = await site.open(html);
  const none = await auditPage(tab, {
    engines: [],
    checks: ['without-script'],
    openWithoutScript: null,
  });
  assert.equal(none.checks[0].status, 'skipped');
  site.serve('/plain', page('<p>satu dua tiga</p>'));
  const options = { engines: [], checks: ['without-script'] };
  assert.equal((await auditPage(tab, options)).findings.length, 1);
  await auditPage(tab, options);
  assert.equal(await tab.$eval('#words', ({ textContent }) => textContent), 'satu dua tiga');
  const same = await auditPage(tab, {
    ...options,
    openWithoutScript: async () => void (await tab.goto(`${site.origin}/plain`)),
  });
  assert.deepEqual(same.findings, []);
  await tab.close();
});

test('components are recognised by the element prefix, which is nusa- by default', async () => {
  const html = page('<x-card><button></button></x-card>', {
    head: '<meta name="x-version" content="7">',
  });
  const componentsOf = async (options) => {
    const { subject, findings } = await site.audit(html, { engines: ['axe'], ...options });
    return [subject.components, findings[0].target.component];
  };
  assert.deepEqual(await componentsOf({ elementPrefix: 'x-' }), [
    { 'x-card': '7' },
    'x-card button',
  ]);
  assert.deepEqual(await componentsOf({}), [undefined, undefined]);
});
