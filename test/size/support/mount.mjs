import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const repository = fileURLToPath(new URL('../../..', import.meta.url));
const read = (path) => readFileSync(repository + path, 'utf8');

const NUSA_CSS = 'packages/elements/dist/nusa.css';
const GOVUK = 'node_modules/govuk-frontend/dist/govuk/govuk-frontend.min';

/** What each kind of page loads before anything is mounted. */
const KINDS = {
  native: { css: NUSA_CSS },
  nusa: {
    css: NUSA_CSS,
    script: () => read('packages/elements/dist/nusa.js'),
    ready: "customElements.get('nusa-text-input')",
  },
  'govuk without script': { css: `${GOVUK}.css` },
  govuk: {
    css: `${GOVUK}.css`,
    script: () => read(`${GOVUK}.js`).replace(/export\s*\{[^}]*\}/, 'globalThis.initAll = initAll'),
    ready: 'globalThis.initAll',
    before: "document.body.className = 'govuk-template__body js-enabled govuk-frontend-supported'",
    after: (root) => globalThis.initAll({ scope: root }),
  },
};

/** Opens an empty page on which elements of one kind can be mounted. */
export async function openPage(browser, kind) {
  const { css, script, before, ready } = KINDS[kind];
  const page = await browser.newPage();
  await page.setViewport({ width: 800, height: 900 });
  await page.setContent(
    `<!doctype html><html lang="id"><head><title>Tolok ukur</title><style>${read(css)}</style></head><body><div id="root"></div></body></html>`,
  );
  if (before) await page.evaluate(before);
  if (script) {
    await page.addScriptTag({ type: 'module', content: script() });
    await page.waitForFunction(ready);
  }
  const client = await page.createCDPSession();
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  return { page, client };
}

/** Puts markup into the page and waits until it is laid out. */
export async function mount(page, kind, html) {
  const { after } = KINDS[kind];
  await page.evaluate(
    async (markup, start) => {
      const root = document.querySelector('#root');
      root.innerHTML = markup;
      if (start) (0, eval)(`(${start})`)(root);
      const frame = () =>
        new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      await frame();
      await frame();
      const bare = root.querySelector('nusa-text-input:not(:defined), nusa-button:not(:defined)');
      if (bare) throw new Error('The elements are not defined.');
    },
    html,
    after?.toString(),
  );
}

export const metricsOf = async (client) => {
  const { metrics } = await client.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
};

/** The main thread's CPU time, in milliseconds: the whole of it, since reactions of custom elements and garbage count as no script. */
export async function mountTime(browser, kind, html) {
  const { page, client } = await openPage(browser, kind);
  const before = await metricsOf(client);
  await mount(page, kind, html);
  const after = await metricsOf(client);
  await page.close();
  return (after.TaskDuration - before.TaskDuration) * 1000;
}

/** The smallest of some rounds, alternating between the cases: medians wander on a shared machine. */
export async function bestOf(rounds, cases, measure) {
  const best = Object.fromEntries(Object.keys(cases).map((name) => [name, Infinity]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, value] of Object.entries(cases)) {
      best[name] = Math.min(best[name], await measure(name, value));
    }
  }
  return best;
}

export const times = (count, html) => Array.from({ length: count }, (_, i) => html(i)).join('');
