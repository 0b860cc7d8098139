/* global allProperties, namedBy, strangeValues, inheritedOf, fixStories, useSheet, closeDialogs, holdLines */
import { launchBrowser } from '../../support/browser.mjs';
import { allSheets, PASSED } from './sheets.mjs';
import { differences, snapshot } from './snapshot.mjs';
import { openStories, serveStories } from './stories-page.mjs';

/** Chromium answers at once for a page of thousands of elements, which takes a while. */
const SCREEN = 4000;

const PROTOCOL_TIMEOUT = 600_000;

/** What this browser knows of properties; the same on every page. */
let facts;

/**
 * Opens the stories in a browser and compares them with themselves under other sheets.
 *
 * @param {{ stories?: object[], script?: boolean }} [options] `stories`: all without it; `script`: with nusa.js
 */
export async function startComparing({ stories, script } = {}) {
  const browser = await launchBrowser({ protocolTimeout: PROTOCOL_TIMEOUT });
  const server = await serveStories(stories);
  const page = await openStories(browser, server.address, { script });
  const client = await page.createCDPSession();
  await client.send('DOMSnapshot.enable');
  facts ??= await page.evaluate(() => {
    const properties = allProperties();
    const values = strangeValues(properties);
    return { properties, values, inherited: inheritedOf(values) };
  });
  const { properties, values, inherited } = facts;
  await page.evaluate(holdPageStill, Object.keys(values), inherited);
  await page.evaluate(() => fixStories());
  let before;

  return {
    page,
    values,
    inherited,
    sheets: await allSheets({ values, inherited }),
    /** Remembers how everything looks now. */
    async remember() {
      before = await snapshot(client, properties);
      return before.size;
    },
    /** What differs from what is remembered, with a sheet linked before or after ours. */
    async under(css, place) {
      const named = await page.evaluate(
        (where, text) => {
          useSheet(where, text);
          return namedBy(text);
        },
        place,
        css,
      );
      const after = await snapshot(client, named);
      await page.evaluate(() => useSheet('', ''));
      return summary(
        differences(before, after, named, (name) => PASSED.has(name)).filter(
          (each) => !(isKeptPlace(each) && css.includes('@layer base')),
        ),
      );
    },
    /** Pictures of the page, a screen after another. */
    async pictures(css = '', place = 'after', screens = Infinity) {
      await page.evaluate(() => closeDialogs());
      await page.evaluate(() => holdLines(true));
      await page.evaluate((where, text) => useSheet(where, text), place, css);
      const height = await page.evaluate(
        () =>
          document.querySelector('.story:last-of-type').getBoundingClientRect().bottom + scrollY,
      );
      const found = [];
      for (let y = 0; y < Math.min(height, screens * SCREEN); y += SCREEN) {
        found.push(
          await page.screenshot({
            optimizeForSpeed: true,
            clip: { x: 0, y, width: 760, height: Math.min(SCREEN, height - y) },
            captureBeyondViewport: true,
          }),
        );
      }
      await page.evaluate(() => useSheet('', ''));
      await page.evaluate(() => holdLines(false));
      return found;
    },
    /** Makes elements look as they do under the pointer, or with the focus. */
    async force(states) {
      await client.send('DOM.enable');
      await client.send('CSS.enable');
      const { root } = await client.send('DOM.getDocument', { depth: -1, pierce: true });
      const names = new Set(['A', 'BUTTON', 'INPUT', 'SELECT', 'TEXTAREA', 'SUMMARY']);
      const walk = (node, found = []) => {
        if (names.has(node.nodeName) || node.nodeName.startsWith('NUSA-')) found.push(node.nodeId);
        for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) {
          if (child.shadowRootType !== 'user-agent') walk(child, found);
        }
        return found;
      };
      const force = (nodeId) =>
        client.send('CSS.forcePseudoState', { nodeId, forcedPseudoClasses: states });
      await Promise.all(walk(root).map(force));
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}

/**
 * In the page: what the root and the body have for themselves stays, so that only what our elements
 * inherit differs; a page that turns or blurs its body is seen in every picture, and takes minutes to paint.
 */
function holdPageStill(properties, inherited) {
  const own = properties.filter((name) => !inherited.includes(name));
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `html,body{${own.map((name) => `${name}:revert!important`).join(';')}}
    html::before,html::after,body::before,body::after,.story::before,.story::after{content:none!important}
    head,head *{display:none!important}`,
  );
  document.adoptedStyleSheets.push(sheet);
}

/**
 * Tailwind 4 says `[hidden] { display: none !important }` in a layer, where `!important` outweighs that
 * of every sheet without layers: there the place of what is still hidden cannot be kept.
 */
const isKeptPlace = ({ name, property, to }) =>
  property === '(box)' && to === 'gone' && name.endsWith('.nusa-kept');

/** A line for each node: enough to find it, not to drown in. */
function summary(found) {
  const nodes = new Map();
  for (const { story, name, property, from, to } of found) {
    const key = `${story} ${name}`;
    const text = `${property}: ${from.slice(0, 40)} → ${to.slice(0, 40)}`;
    nodes.set(key, [...(nodes.get(key) ?? []), text]);
  }
  return [...nodes].map(
    ([node, list]) =>
      `${node} { ${list.slice(0, 4).join('; ')}${list.length > 4 ? ` … ${list.length}` : ''} }`,
  );
}
