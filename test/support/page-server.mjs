import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { renderHtml } from '@nusa/server';
import { bodyOf, NUSA_FILES, serve } from './serve.mjs';

/**
 * Serves single pages of Nusa tags with a strict Content-Security-Policy.
 *
 * The script can be delayed, as on a slow network, or truncated. Forms post to `/terkirim`,
 * which responds with the data that arrived.
 */
export async function startPageServer() {
  const pages = new Map();
  let scriptGate = Promise.resolve();
  let cutScript = false;

  async function respond(request, response, url) {
    const page = pages.get(url.pathname);
    if (page) {
      const { make, pieces } = page;
      const nonce = randomBytes(12).toString('base64');
      response.setHeader(
        'content-security-policy',
        `default-src 'self'; style-src 'self' 'nonce-${nonce}'; object-src 'none'; base-uri 'none'`,
      );
      const html = make(nonce);
      for (let i = 0; i < pieces - 1; i++) {
        response.write(html.slice((html.length * i) / pieces, (html.length * (i + 1)) / pieces));
        await new Promise((resolve) => setTimeout(resolve, 150));
      }
      response.end(html.slice((html.length * (pieces - 1)) / pieces));
    } else if (url.pathname === '/nusa.js') {
      await scriptGate;
      response.setHeader('content-type', 'text/javascript');
      const script = readFileSync(NUSA_FILES['nusa.js']);
      response.end(cutScript ? script.subarray(0, script.length / 2) : script);
    } else if (url.pathname === '/terkirim') {
      const body = url.search.slice(1) + (await bodyOf(request));
      response.end(`<!doctype html><title>Terkirim</title><pre>${body}</pre>`);
    } else return false;
    return true;
  }

  const server = await serve({ files: { 'nusa.css': NUSA_FILES['nusa.css'] }, page: respond });
  const origin = server.address;

  return {
    origin,
    /**
     * Adds a page around a body.
     *
     * @param {string} body
     * @param {{ render?: boolean, script?: boolean | 'async', pieces?: number, change?: (html: string) => string }} [options]
     *   `render`: on the server (default); `script`: with nusa.js (default); `pieces`: the number of chunks in which it is sent, slowly;
     *   `change`: edits the finished page
     * @returns {string} its URL
     */
    add(body, { render = true, script = true, pieces = 1, change = (html) => html } = {}) {
      const path = `/${pages.size}`;
      const html = `<!doctype html>
<html lang="id">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>Layanan</title>
    <link rel="stylesheet" href="/nusa.css" />
    ${script ? `<script type="module" src="/nusa.js"${script === 'async' ? ' async' : ''}></script>` : ''}
  </head>
  <body class="nusa-page"><main class="nusa-main">${body}</main></body>
</html>`;
      pages.set(path, {
        pieces,
        make: (nonce) => change(render ? renderHtml(html, { nonce }) : html),
      });
      return origin + path;
    },
    /** Delays the script until the returned function is called. */
    holdScript() {
      let release;
      scriptGate = new Promise((resolve) => (release = resolve));
      return release;
    },
    /** Sends only the first half of the script from now on. */
    cutScript(cut) {
      cutScript = cut;
    },
    close: server.close,
  };
}

/** Waits until every Nusa element of a page is upgraded and has rendered. */
export async function whenUpgraded(page) {
  await page.waitForFunction(() => {
    const hosts = [...document.querySelectorAll('*')].filter((e) =>
      e.localName.startsWith('nusa-'),
    );
    return hosts.every((host) => host.matches(':defined') && host.isUpdatePending === false);
  });
}

/** The accessibility tree of a page: role, name, description and states, in order. */
export async function accessibilityTree(page) {
  const client = await page.createCDPSession();
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  await client.detach();
  const states = ['invalid', 'required', 'checked', 'disabled', 'expanded', 'level', 'focused'];
  return nodes
    .filter(({ ignored, role }) => !ignored && !/^(InlineTextBox|generic|none)$/.test(role?.value))
    .map(({ role, name, description, properties = [] }) =>
      [
        role.value,
        name?.value ?? '',
        description?.value ?? '',
        ...properties
          .filter((p) => states.includes(p.name))
          .map((p) => `${p.name}=${p.value.value}`),
      ].join(' | '),
    );
}
