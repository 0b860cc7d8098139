import assert from 'node:assert/strict';
import test from 'node:test';
import { auditPage } from '@nusa/audit';
import { page, pages, verdictOf } from './support/pages.mjs';

const site = pages();
const framed = (src, given = '') => page(`<iframe title="Peta" src="${src}" ${given}></iframe>`);
const framesOf = ({ checks }) => checks.find(({ check }) => check === 'nusa/frames');
const elsewhere = (path) => site.origin.replace('127.0.0.1', 'localhost') + path;

test('in a frame of the page’s own origin only engines test; other criteria are untested', async () => {
  site.serve('/map', page('<button></button>'));
  const result = await site.audit(framed('/map'), {
    engines: ['axe', 'ibm'],
    checks: ['focus', 'keyboard'],
  });
  const inside = (engine) =>
    result.findings.some(
      ({ check, target }) => check.startsWith(engine) && target?.path.length === 2,
    );
  assert.ok(inside('axe/button-name'));
  assert.ok(inside('ibm/'), 'IBM’s engine looks into frames too');
  assert.equal(verdictOf(result, '4.1.2'), 'failed');
  assert.equal(verdictOf(result, '1.4.3'), 'no-failure-found');
  // A walk of the top document says nothing of focus inside a frame.
  const { status, reason, untested } = framesOf(result);
  assert.equal(status, 'skipped');
  assert.match(reason.en, /\/map$/);
  assert.ok(untested.includes('2.1.4') && !untested.includes('1.4.3'));
});

test('a frame from elsewhere: nothing that was not proved is said, and its address is', async () => {
  site.serve('/ads', page('<button></button>'));
  const html = framed(elsewhere('/ads?visit=1')).replace('lang="id"', '');
  const result = await site.audit(html, { engines: ['axe', 'ibm'], checks: ['name', 'keyboard'] });
  assert.deepEqual(
    result.checks.filter(({ status }) => status === 'error').map(({ reason }) => reason.en),
    [],
  );
  assert.equal(verdictOf(result, '3.1.1'), 'failed');
  assert.equal(verdictOf(result, '4.1.2'), 'untested');
  assert.equal(verdictOf(result, '1.4.3'), 'untested');
  assert.match(framesOf(result).reason.en, /localhost:\d+\/ads$/);
  assert.equal(result.verdicts.filter(({ verdict }) => verdict === 'no-failure-found').length, 0);
});

test('a frame that shows nothing is no content', async () => {
  site.serve('/count', page('<p>1</p>'));
  for (const given of ['hidden', 'width="1" height="1"', 'style="visibility:hidden"'])
    assert.equal(
      framesOf(await site.audit(framed(elsewhere('/count'), given), { engines: ['axe'] })),
      undefined,
      given,
    );
});

test('without the markup from the server the html engine is skipped, with the reason', async () => {
  const tab = await site.browser.newPage();
  await tab.setContent(page('<p>Baru</p>'));
  const { checks, findings } = await auditPage(tab, { engines: ['html'], checks: [] });
  assert.deepEqual(
    checks.map(({ check, status, reason }) => [check, status, reason?.en]),
    [['html', 'skipped', 'The markup that the server sent is not available.']],
  );
  assert.deepEqual(findings, []);
  await tab.close();
});
