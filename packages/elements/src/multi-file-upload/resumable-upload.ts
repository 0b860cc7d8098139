/** The bytes per request: a few seconds' worth on a slow network, so that an interruption loses little. */
const CHUNK_SIZE = 256 * 1024;
/** The number of automatic retries in a row; after that, the person decides. */
const MAX_RETRIES = 4;

/** The server rejected the file, so a retry would not help. */
export class RefusedError extends Error {}

export interface UploadTask {
  readonly file: File;
  /** Set while the file is being uploaded; aborts its requests. */
  signal?: AbortSignal | undefined;
  readonly headers: Record<string, string>;
  /** The URL of the upload, once the server has created it. */
  location?: string | undefined;
  /** The number of bytes that the server has received. */
  sent: number;
}

/** Resolves a URL, and throws `RefusedError` unless it has the page's own origin, so that personal files go nowhere else. */
export function sameOriginUrl(address: string | null, base: string): string {
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
  // 409 and 423: another offset, or the server is still processing the last chunk. 429: too many requests.
  const isFinal = /^4(?!0[89]|23|29)/.test(String(response.status));
  if (!isFinal) throw new Error();
  // The server's message is shown only if it is plain text.
  const isText = response.headers.get('Content-Type')?.startsWith('text/plain');
  throw new RefusedError(isText ? await response.text() : '');
}

/** Encodes a text for `Upload-Metadata`: base64 of UTF-8. */
const encode = (text: string): string =>
  btoa(String.fromCharCode(...new TextEncoder().encode(text)));

/**
 * Uploads a file in chunks (tus 1.0 with its creation extension): `POST` creates the upload,
 * `PATCH` with `Upload-Offset` sends the next chunk, and `HEAD` returns the offset after an interruption.
 *
 * @param onProgress called after each chunk that the server has received
 * @throws {RefusedError} if a retry would not help
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
        task.location = sameOriginUrl(headers.get('Location'), url);
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
          file.slice(task.sent, task.sent + CHUNK_SIZE),
        );
        const sent = Number(headers.get('Upload-Offset'));
        if (!(sent > task.sent)) throw new Error(); // Prevents an endless loop.
        task.sent = sent;
        attempt = 0;
        onProgress();
      }
      return;
    } catch (error) {
      if (task.signal?.aborted || error instanceof RefusedError || attempt >= MAX_RETRIES)
        throw error;
      await new Promise((resolve) => setTimeout(resolve, 500 * 2 ** attempt));
    }
  }
}

/** Asks the server to delete an upload, and ignores failures. */
export function forget(url: string, headers: Record<string, string>): void {
  send({ headers }, 'DELETE', url).catch(() => {});
}
