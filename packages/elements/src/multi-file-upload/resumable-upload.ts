/** How much goes in one request: on a slow network a few seconds' worth, which is all that an interruption costs. */
const PIECE = 256 * 1024;
/** How often in a row the network may fail before a person has to decide. */
const ATTEMPTS = 4;

/** The server does not want this file, however often it is sent. */
export class RefusedError extends Error {}

export interface UploadTask {
  readonly file: File;
  /** Set while the file is being uploaded; aborts its requests. */
  signal?: AbortSignal | undefined;
  readonly headers: Record<string, string>;
  /** Where the server keeps this file, once it has said so. */
  location?: string | undefined;
  /** How many bytes the server has. */
  sent: number;
}

/** An address on the page's own origin: files of citizens go nowhere else. */
export function ownAddress(address: string | null, base: string): string {
  const url = new URL(address ?? '', base);
  if (!address || url.origin !== location.origin) throw new RefusedError();
  return url.href;
}

async function send(
  task: Pick<UploadTask, 'signal' | 'headers'>,
  method: string,
  url: string,
  headers: Record<string, string> = {},
  body?: Blob,
): Promise<Headers> {
  const response = await fetch(url, {
    method,
    headers: { 'Tus-Resumable': '1.0.0', ...task.headers, ...headers },
    signal: task.signal ?? null,
    ...(body && { body }),
  });
  if (response.ok) return response.headers;
  // 409 and 423: another offset, or the server is still busy with the last piece. 429: too much at once.
  const isFinal = /^4(?!0[89]|23|29)/.test(String(response.status));
  if (!isFinal) throw new Error();
  // The server's own words only as plain text.
  const isText = response.headers.get('Content-Type')?.startsWith('text/plain');
  throw new RefusedError(isText ? await response.text() : '');
}

/** The name of a file as the protocol wants it: base64 of UTF-8. */
const encode = (text: string): string =>
  btoa(String.fromCharCode(...new TextEncoder().encode(text)));

/**
 * Uploads a file in pieces (tus 1.0 with its creation extension): `POST` makes a place for it,
 * `PATCH` with `Upload-Offset` sends the next piece, and `HEAD` asks after an interruption how much has arrived.
 *
 * @param onProgress hears of each piece that has arrived
 * @throws {RefusedError} when trying again would not help
 */
export async function upload(task: UploadTask, url: string, onProgress: () => void): Promise<void> {
  const { file } = task;
  for (let attempt = 0; ; attempt++) {
    try {
      if (task.location) {
        task.sent = Number((await send(task, 'HEAD', task.location)).get('Upload-Offset'));
      } else {
        const headers = await send(task, 'POST', url, {
          'Upload-Length': String(file.size),
          'Upload-Metadata': `filename ${encode(file.name)},filetype ${encode(file.type || 'application/octet-stream')}`,
        });
        task.location = ownAddress(headers.get('Location'), url);
        task.sent = 0;
      }
      while (task.sent < file.size) {
        const headers = await send(
          task,
          'PATCH',
          task.location,
          {
            'Content-Type': 'application/offset+octet-stream',
            'Upload-Offset': String(task.sent),
          },
          file.slice(task.sent, task.sent + PIECE),
        );
        const sent = Number(headers.get('Upload-Offset'));
        if (!(sent > task.sent)) throw new Error(); // Otherwise it would go on for ever.
        task.sent = sent;
        attempt = 0;
        onProgress();
      }
      return;
    } catch (error) {
      if (task.signal?.aborted || error instanceof RefusedError || attempt >= ATTEMPTS) throw error;
      await new Promise((resolve) => setTimeout(resolve, 500 * 2 ** attempt));
    }
  }
}

/** Asks the server to forget a file; that it does is not worth waiting for. */
export function forget(url: string, headers: Record<string, string>): void {
  send({ headers }, 'DELETE', url).catch(() => {});
}
