/* global setState, fixStories */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startComparing } from './support/compare.mjs';

/*
 * Every story on pages with other sheets, for `npm run hostile` alone, not `npm test`. With NUSA_HOSTILE
 * other than `all` every twelfth story. Still failing there: other sheets reach the form, fieldset and
 * legend of nusa-scheme-switch with a legend of its own, and pictures differ under Tailwind 3 and a grown
 * page; not yet seen to end: without JavaScript, and the states.
 */
const isWhole = process.env.NUSA_HOSTILE === 'all';

/** One place of the two for each sheet, both for those that are meant to hurt. */
const placesOf = (name, i) =>
  isWhole || /grown page$/.test(name) ? ['before', 'after'] : [i % 3 ? 'after' : 'before'];

const suite = (title, { states = [], state = 'rest', sheets = /./, pixels, ...options }) =>
  describe(title, () => {
    let stories;
    before(async () => {
      stories = await startComparing(options);
      await stories.page.evaluate((name) => setState(name), state);
      await stories.page.evaluate(() => fixStories());
      if (states.length) await stories.force(states);
      const nodes = await stories.remember();
      assert.ok(nodes > 300, `only ${nodes} nodes are compared`);
    });
    after(() => stories?.close());

    it('compute the same styles under every sheet', { timeout: 1_800_000 }, async (test) => {
      const found = [];
      for (const [i, [name, css]] of Object.entries(stories.sheets).entries()) {
        if (!sheets.test(name)) continue;
        for (const place of placesOf(name, i)) {
          const differing = await stories.under(css, place);
          const some = differing.slice(0, 12).map((line) => `${name}, ${place}: ${line}`);
          found.push(...some);
          if (differing.length > 12) found.push(`${name}, ${place}: … ${differing.length} nodes`);
        }
      }
      test.diagnostic(`${title}: ${Object.keys(stories.sheets).length} sheets`);
      assert.deepEqual(found, []);
    });

    it(
      'are the same pictures',
      { skip: !pixels && 'npm run hostile', timeout: 1_800_000 },
      async () => {
        const plain = await stories.pictures();
        const found = [];
        for (const [name, css] of Object.entries(stories.sheets).filter(([each]) =>
          pixels.test(each),
        )) {
          for (const place of isWhole ? ['before', 'after'] : ['after']) {
            const pictures = await stories.pictures(css, place);
            plain.forEach((picture, i) => {
              if (!Buffer.from(picture).equals(Buffer.from(pictures[i] ?? [])))
                found.push(`${name}, ${place}: screen ${i}`);
            });
          }
        }
        assert.deepEqual(found, []);
      },
    );
  });

const pick = isWhole ? 1 : 12;
const few = isWhole ? 1 : 12;
const worst = isWhole ? /./ : /grown page$|Bootstrap 5|Pico$/;

suite('Stories', { pick, pixels: isWhole ? /./ : /grown page$|Tailwind 3/ });
suite('Stories without JavaScript', { pick: few, script: false, sheets: worst });
suite('Stories whose controls are chosen and whose disclosures are open', {
  pick: few,
  state: 'chosen',
  sheets: worst,
});
suite('Stories whose controls are disabled', { pick: few, state: 'disabled', sheets: worst });
suite('Stories whose controls are in error', { pick: few, state: 'invalid', sheets: worst });
suite('Stories under the pointer, with the focus', {
  pick: few,
  states: ['hover', 'focus', 'focus-visible', 'active'],
  sheets: worst,
});
