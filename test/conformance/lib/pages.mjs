import { NUSA_FILES, serve } from '../../support/serve.mjs';
import { treeLines } from './accessibility-tree.mjs';
import { packageFolder } from './reference.mjs';

const FILES = {
  ...NUSA_FILES,
  'govuk.css': `${packageFolder}govuk/govuk-frontend.min.css`,
  'govuk.js': `${packageFolder}govuk/govuk-frontend.min.js`,
};

const shell = (head, bodyClass = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Conformance</title>${head}</head><body class="${bodyClass}"><form id="conformance"></form></body></html>`;

/** The four pages that are compared: theirs and ours, without JavaScript and with it. */
const PAGES = {
  theirs: shell('<link rel="stylesheet" href="/govuk.css">'),
  ours: shell('<link rel="stylesheet" href="/nusa.css">', 'nusa-page'),
  'theirs-upgraded': shell(
    '<link rel="stylesheet" href="/govuk.css"><script type="module">import { initAll } from "/govuk.js"; window.initAll = initAll</script>',
    'govuk-frontend-supported js-enabled',
  ),
  'ours-upgraded': shell(
    '<link rel="stylesheet" href="/nusa.css"><script type="module" src="/nusa.js"></script>',
    'nusa-page',
  ),
};

/** Serves every page at the URL `/`, so that a link to a fragment reads the same in all of them. */
const startServer = () =>
  serve({
    files: FILES,
    page: ({ headers }, response) => response.end(PAGES[headers['x-page']] ?? ''),
  });

/**
 * Puts markup into the form of the page, as the parser of a page would: with its declarative shadow roots.
 * Answers with what the form submits by itself, and what each button that submits adds; one entry a line.
 */
async function show(html) {
  const form = document.querySelector('#conformance');
  form.replaceChildren();
  document.activeElement?.blur();
  if (window.initAll) sessionStorage.clear();
  form.setHTMLUnsafe(html);
  window.initAll?.();
  // Each round hydrates what the round before has put there; slots tell of their nodes in a task of their own.
  for (let round = 0; round < 3 && customElements.get('nusa-button'); round++) {
    const hosts = [...form.querySelectorAll('*')].filter((host) => host.updateComplete);
    if (!hosts.length) break;
    await Promise.all(hosts.map((host) => host.updateComplete));
    await new Promise((resolve) => setTimeout(resolve));
  }

  const line = ([name, value]) => `${name}=${typeof value === 'string' ? value : 'file'}`;
  const lines = [...new FormData(form)].map(line);
  const { length } = lines;
  const buttons = [...form.elements].filter(
    (control) => /^(submit|image)$/.test(control.type) && !control.matches(':disabled'),
  );
  for (const button of buttons) {
    const alone = lines.slice(0, length);
    const added = [...new FormData(form, button)].map(line).filter((entry) => {
      const index = alone.indexOf(entry);
      if (index >= 0) alone.splice(index, 1);
      return index < 0;
    });
    lines.push(`button ${JSON.stringify(button.textContent.trim())} ${added.join('&')}`.trim());
  }
  return lines;
}

/** One of the four pages, in a tab of its own. */
class ConformancePage {
  #tab;
  #client;

  async open(browser, origin, kind) {
    this.#tab = await browser.newPage();
    await this.#tab.setViewport({ width: 1280, height: 800 });
    await this.#tab.setExtraHTTPHeaders({ 'x-page': kind });
    if (!kind.endsWith('-upgraded')) await this.#tab.setJavaScriptEnabled(false);
    await this.#tab.goto(`${origin}/`, { waitUntil: 'load' });
    this.#client = await this.#tab.createCDPSession();
    // A tab that nobody sees would not take the focus.
    await this.#client.send('Emulation.setFocusEmulationEnabled', { enabled: true });
    return this;
  }

  /** Shows markup; answers with its accessibility tree and with what it submits. */
  async read(html) {
    const formData = await this.#tab.evaluate(show, html);
    const { nodes } = await this.#client.send('Accessibility.getFullAXTree');
    return { tree: treeLines(nodes, this.#tab.url()), formData };
  }

  close() {
    return this.#tab.close();
  }
}

/** Starts a server for the pages in a browser; `open` gives fresh pages, so that components do not see each other's traces. */
export async function startPages(browser) {
  const server = await startServer();
  const origin = server.address;
  const openPage = (kind) => new ConformancePage().open(browser, origin, kind);
  return {
    /** By default theirs against ours; a comparer that is tested compares theirs with theirs. */
    async open({ ours: kind = 'ours' } = {}) {
      const kinds = ['theirs', kind, 'theirs-upgraded', `${kind}-upgraded`];
      const [theirs, ours, theirsUpgraded, oursUpgraded] = await Promise.all(kinds.map(openPage));
      const close = () =>
        Promise.all([theirs, ours, theirsUpgraded, oursUpgraded].map((page) => page.close()));
      return { theirs, ours, theirsUpgraded, oursUpgraded, close };
    },
    close() {
      server.close();
    },
  };
}
