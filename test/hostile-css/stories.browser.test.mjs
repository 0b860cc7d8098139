/* global setState, fixStories */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startComparing } from './support/compare.mjs';
import { pagesOf } from './support/stories-page.mjs';

/*
 * Stories on pages with other sheets: with `npm run hostile` every story under every sheet in both
 * places, with pictures, and in every state under the sheets that say most of states; with `npm test`
 * one story of each component, each sheet in one place, and states and pictures under two sheets.
 */
const isWhole = process.env.NUSA_HOSTILE === 'all';
const LIMIT = { timeout: 600_000 };

const STATES = isWhole
  ? /^(Bootstrap|Tailwind 3|Bulma|Pico$|UIkit|a grown page$|every property on ids)/
  : /^(Bootstrap 5|a grown page$)/;
const PICTURES = isWhole ? /./ : /^(Tailwind 3|a grown page$)/;
const SCREENS = isWhole ? Infinity : 1;

const placeOf = (i) => (i % 2 ? 'before' : 'after');
const placesOf = (i, isBoth) => (isBoth ? ['before', 'after'] : [placeOf(i)]);

const suite = (
  title,
  { stories, states = [], state = 'rest', sheets = /./, places, pictures: wanted, ...options },
) =>
  describe(title, () => {
    let comparing, chosen, nodes;
    before(async () => {
      comparing = await startComparing({ stories, ...options });
      await comparing.page.evaluate((name) => setState(name), state);
      await comparing.page.evaluate(() => fixStories());
      if (states.length) await comparing.force(states);
      nodes = await comparing.remember();
      chosen = Object.entries(comparing.sheets).filter(([name]) => sheets.test(name));
    }, LIMIT);
    after(() => comparing?.close());

    it('compute the same styles under every sheet', LIMIT, async (test) => {
      assert.ok(nodes > 300, `only ${nodes} nodes are compared`);
      const found = [];
      for (const [i, [name, css]] of chosen.entries()) {
        for (const place of placesOf(i, places === 2)) {
          const differing = await comparing.under(css, place);
          const some = differing.slice(0, 12).map((line) => `${name}, ${place}: ${line}`);
          found.push(...some);
          if (differing.length > 12) found.push(`${name}, ${place}: … ${differing.length} nodes`);
        }
      }
      test.diagnostic(`${stories.length} stories, ${chosen.length} sheets, ${nodes} nodes`);
      assert.deepEqual(found, []);
    });

    if (!wanted) return;
    it('are the same pictures', LIMIT, async () => {
      const pictures = (css, place) => comparing.pictures(css, place, SCREENS);
      const found = [];
      for (const [i, [name, css]] of chosen.entries()) {
        if (!wanted.test(name)) continue;
        const place = placeOf(i);
        let differing = [0];
        // Chromium draws round corners a shade off now and then: what differs has to differ each time.
        for (let tries = 0; tries < 4 && differing.length; tries++) {
          const [plain, others] = [await pictures(), await pictures(css, place)];
          differing = [...plain.keys()].filter(
            (k) => !Buffer.from(plain[k]).equals(Buffer.from(others[k] ?? [])),
          );
        }
        found.push(...differing.map((k) => `${name}, ${place}: screen ${k}`));
      }
      assert.deepEqual(found, []);
    });
  });

for (const { name, stories } of pagesOf(isWhole)) {
  const stated = { stories, sheets: STATES };
  suite(`Stories, ${name}`, { stories, places: isWhole ? 2 : 1, pictures: PICTURES });
  suite(`Stories without JavaScript, ${name}`, { ...stated, script: false });
  suite(`Stories whose controls are chosen and whose disclosures are open, ${name}`, {
    ...stated,
    state: 'chosen',
  });
  suite(`Stories whose controls are disabled, ${name}`, { ...stated, state: 'disabled' });
  suite(`Stories whose controls are in error, ${name}`, { ...stated, state: 'invalid' });
  suite(`Stories under the pointer, with the focus, ${name}`, {
    ...stated,
    states: ['hover', 'focus', 'focus-visible', 'active'],
  });
}
