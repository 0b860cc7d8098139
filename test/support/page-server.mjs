import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import http from 'node:http';
import { renderHtml } from '@nusa/server';

const dist = new URL('../../packages/elements/dist/', import.meta.url);

/**
 * Serves single pages of Nusa tags with a strict Content-Security-Policy.
 *
 * Its script can be held back, as on a slow network, or refused. Forms post to
 * `/terkirim`, which returns what it received.
 */
export async function startPageServer() {
  const pages = new Map();
  const server = http.createServer(handle);
  let scriptGate = Promise.resolve();
  let cutScript = false;

  async function handle(request, response) {
    const url = new URL(request.url, 'http://localhost');
    const page = pages.get(url.pathname);
    if (page) {
      const { make, pieces } = page;
      const nonce = randomBytes(12).toString('base64');
      response.setHeader('content-type', 'text/html; charset=utf-8');
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
    } else if (url.pathname === '/nusa.css') {
      response.setHeader('content-type', 'text/css');
      response.end(readFileSync(new URL('nusa.css', dist)));
    } else if (url.pathname === '/nusa.js') {
      await scriptGate;
      response.setHeader('content-type', 'text/javascript');
      const script = readFileSync(new URL('nusa.js', dist));
      response.end(cutScript ? script.subarray(0, script.length / 2) : script);
    } else if (url.pathname === '/terkirim') {
      let body = url.search.slice(1);
      for await (const chunk of request) body += chunk;
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(`<!doctype html><title>Terkirim</title><pre>${body}</pre>`);
    } else {
      response.statusCode = 404;
      response.end();
    }
  }

  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;

  return {
    origin,
    /**
     * Puts a body into a whole page.
     *
     * @param {string} body
     * @param {{ render?: boolean, script?: boolean | 'async', pieces?: number, change?: (html: string) => string }} [options]
     *   `render`: on the server (default); `script`: with nusa.js (default); `pieces`: in how many it arrives, slowly;
     *   `change`: what happens to the finished page
     * @returns {string} its address
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
    /** Holds the script back until the returned function is called. */
    holdScript() {
      let release;
      scriptGate = new Promise((resolve) => (release = resolve));
      return release;
    },
    /** Sends only the first half of the script from now on. */
    cutScript(cut) {
      cutScript = cut;
    },
    close: () => new Promise((resolve) => server.close(resolve)),
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

/** What assistive technology is told of a page: role, name, description and states, in order. */
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
