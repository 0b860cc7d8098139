import { createServer } from 'node:http';
import { basename, dirname } from 'node:path';
import sirv from 'sirv';

/**
 * Starts a server for this machine only. A request gets a file of `files`, else what `page` responds,
 * else a file of `folder`, else 404.
 *
 * @param {object} [options]
 * @param {Record<string, string>} [options.files] path without the leading slash, and the file on disk
 * @param {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse, url: URL) => unknown} [options.page]
 *   responds with a page; it returns `false`, or resolves to it, to leave the request to `folder`
 * @param {string} [options.folder]
 * @param {number} [options.delay] milliseconds before a file is sent
 * @param {number} [options.port] 0 takes any free port
 * @returns {Promise<{ address: string, close: () => Promise<void> }>} `address` without a slash at its end
 */
export async function serve({ files = {}, page, folder, delay = 0, port = 0 } = {}) {
  const serveFile = new Map(
    Object.entries(files).map(([path, file]) => [path, sirv(dirname(file), { dev: true })]),
  );
  const serveFolder = folder && sirv(folder, { dev: true });

  const server = createServer(async (request, response) => {
    const notFound = () => response.writeHead(404).end();
    const url = new URL(request.url, 'http://localhost');
    const path = url.pathname.slice(1);
    if (serveFile.has(path)) {
      if (delay) await new Promise((resolve) => setTimeout(resolve, delay));
      request.url = `/${basename(files[path])}`;
      return serveFile.get(path)(request, response, notFound);
    }
    if (page) {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      if ((await page(request, response, url)) !== false) return undefined;
      response.removeHeader('content-type');
    }
    return serveFolder ? serveFolder(request, response, notFound) : notFound();
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    address: `http://127.0.0.1:${server.address().port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
