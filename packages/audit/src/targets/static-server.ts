import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize, resolve, sep } from 'node:path';

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.gif': 'image/gif',
  '.htm': 'text/html; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.mjs': 'text/javascript; charset=utf-8',
  '.mp3': 'audio/mpeg',
  '.mp4': 'video/mp4',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.vtt': 'text/vtt',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

export interface Served {
  address: string;
  close(): Promise<void>;
}

async function fileAt(folder: string, url: string): Promise<string | undefined> {
  try {
    const path = normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname));
    let file = join(folder, path);
    if (file !== folder && !file.startsWith(folder + sep)) return undefined;
    if ((await stat(file)).isDirectory()) file = join(file, 'index.html');
    return (await stat(file)).isFile() ? file : undefined;
  } catch {
    return undefined;
  }
}

export const listen = (server: Server, port = 0): Promise<Served> =>
  new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      const used = typeof address === 'object' && address ? address.port : port;
      done({
        address: `http://127.0.0.1:${used}`,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            server.closeAllConnections();
          }),
      });
    });
  });

/** Serves a folder to this machine alone. */
export function serveFolder(folder: string): Promise<Served> {
  const root = resolve(folder);
  return listen(
    createServer((request, response) => {
      void fileAt(root, request.url ?? '/').then((file) => {
        if (!file)
          return response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
        const type = TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream';
        // For as long as it is served it is the same: the browser need not ask, nor compile, again.
        response.writeHead(200, {
          'content-type': type,
          'cache-control': 'max-age=86400, immutable',
        });
        return createReadStream(file)
          .on('error', () => response.destroy())
          .pipe(response);
      });
    }),
  );
}
