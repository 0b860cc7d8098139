import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launchBrowser } from '../support/browser.mjs';
import { checkComponent } from './lib/component.mjs';
import { behaviours } from './lib/differences.mjs';
import { startPages } from './lib/pages.mjs';
import { componentNames, fixturesOf, furtherFixturesOf } from './lib/reference.mjs';

/* Every fixture of govuk-frontend and every behaviour of its JavaScript; README.md says what is compared. */

let browser;
let pages;

before(async () => {
  browser = await launchBrowser();
  pages = await startPages(browser);
});

after(async () => {
  pages.close();
  await browser.close();
});

it('holds against all the fixtures that govuk-frontend ships', () => {
  const count = componentNames.flatMap(fixturesOf).length;
  assert.deepEqual([componentNames.length, count], [39, 725]);
});

it('answers all the behaviour titles that govuk-frontend publishes', () => {
  assert.equal(Object.values(behaviours).flat().length, 332);
});

for (const component of componentNames) {
  describe(component, () => {
    let result;

    before(async () => {
      result = await checkComponent(component, pages);
    });

    it('declares its differences as README.md says', () => assert.deepEqual(result.problems, []));

    for (const { name } of [...fixturesOf(component), ...furtherFixturesOf(component)]) {
      it(`fixture: ${name}`, () => {
        const fixture = result.fixtures.find((each) => each.name === name);
        const differing = Object.entries(fixture.differences).filter(([, lines]) => lines.length);
        assert.notEqual(
          fixture.result,
          'fail',
          `${fixture.problems.join('\n')}\n${JSON.stringify(Object.fromEntries(differing), null, 2)}`,
        );
      });
    }

    if (Object.hasOwn(behaviours, component)) {
      it('behaves as its tests say, or says why not', () =>
        assert.deepEqual(result.behaviours.problems, []));
    }
  });
}
