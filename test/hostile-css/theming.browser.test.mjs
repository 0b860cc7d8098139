import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { startComparing } from './support/compare.mjs';
import { themeProbe } from './support/theme-probe.mjs';

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const manifest = JSON.parse(read('packages/elements/custom-elements.json'));
const elements = manifest.modules.flatMap(({ declarations }) => declarations);
const properties = [
  ...new Set(elements.flatMap((each) => (each.cssProperties ?? []).map(({ name }) => name))),
].sort();
const tagsWith = (property) =>
  elements
    .filter(({ cssProperties = [] }) => cssProperties.some(({ name }) => name === property))
    .map(({ tagName }) => tagName);
const parts = elements.flatMap(({ tagName, cssParts = [] }) =>
  cssParts.map(({ name }) => `${tagName}::part(${name})`),
);

/** A theme changes these two, and nothing else. */
describe('Theming', () => {
  let stories;
  before(async () => {
    stories = await startComparing();
  });
  after(() => stories?.close());

  it('lists custom properties with their defaults', () => {
    assert.ok(properties.length > 50, `${properties.length} properties`);
    const without = elements.flatMap(({ tagName, cssProperties = [] }) =>
      cssProperties
        .filter((each) => each.default === undefined)
        .map(({ name }) => `${tagName} ${name}`),
    );
    assert.deepEqual(without, []);
  });

  it('keeps private properties out of the list', () => {
    assert.deepEqual(
      properties.filter((name) => !name.startsWith('--nusa-') || name.startsWith('--_')),
      [],
    );
  });

  it(
    'each custom property acts on some element that documents it',
    { timeout: 300_000 },
    async () => {
      let inert = properties;
      for (const states of [[], ['hover'], ['focus', 'focus-visible', 'active']]) {
        await stories.force(states);
        const tagsOf = Object.fromEntries(inert.map((name) => [name, tagsWith(name)]));
        const acting = new Set(await stories.page.evaluate(themeProbe, tagsOf));
        inert = inert.filter((name) => !acting.has(name));
      }
      await stories.force([]);
      assert.deepEqual(inert, []);
    },
  );

  it('each part acts', { timeout: 300_000 }, async () => {
    // The menu of a service has a button on a small screen alone.
    await stories.page.setViewport({ width: 320, height: 1000 });
    const inert = await stories.page.evaluate((selectors) => {
      const style = document.head.appendChild(document.createElement('style'));
      return selectors.filter((selector) => {
        style.textContent = `${selector}{scroll-margin-top:77px}`;
        const [, tag, part] = /^([\w-]+)::part\(([\w-]+)\)$/.exec(selector);
        return ![...document.querySelectorAll(tag)].some((host) => {
          const found = host.shadowRoot?.querySelector(`[part~="${part}"]`);
          return found && getComputedStyle(found).scrollMarginTop === '77px';
        });
      });
    }, parts);
    await stories.page.setViewport({ width: 760, height: 1000 });
    assert.deepEqual(inert, []);
  });

  it('has no part that is not listed', async () => {
    const found = await stories.page.evaluate(() =>
      [...document.querySelectorAll('.story *')].flatMap((host) =>
        [...(host.shadowRoot?.querySelectorAll('[part]') ?? [])].map(
          (each) => `${host.localName}::part(${each.getAttribute('part')})`,
        ),
      ),
    );
    assert.deepEqual(
      [...new Set(found)].filter((each) => !parts.includes(each)),
      [],
    );
  });
});
