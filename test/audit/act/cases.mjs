import { createServer } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.gif': 'image/gif',
  '.mp4': 'video/mp4',
  '.webm': 'video/webm',
  '.mp3': 'audio/mpeg',
  '.vtt': 'text/vtt',
};

/** The test cases in a checkout of w3c/wcag-act-rules, or in its folder `content-assets/wcag-act-rules`. */
export function readCases(folder) {
  const base = [
    folder,
    join(folder, 'content-assets/wcag-act-rules'),
    join(folder, 'wcag-act-rules'),
  ].find((each) => existsSync(join(each, 'testcases.json')));
  if (!base) return undefined;
  const { testcases } = JSON.parse(readFileSync(join(base, 'testcases.json'), 'utf8'));
  return { base, testcases };
}

/** Serves them where they expect to be, below /WAI/content-assets/wcag-act-rules/. */
export async function serveCases(base) {
  const PREFIX = '/WAI/content-assets/wcag-act-rules/';
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const path = normalize(decodeURIComponent(pathname.replace(PREFIX, '/')));
    const file = join(base, path);
    if (path.includes('..') || !existsSync(file) || !extname(file)) {
      response.writeHead(404, { 'content-type': 'text/html' }).end('<title>Not found</title>');
      return;
    }
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
    response.end(readFileSync(file));
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    url: (testcase) => `http://127.0.0.1:${server.address().port}${PREFIX}${testcase.relativePath}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
