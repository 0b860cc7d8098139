import { gunzip } from 'node:zlib';
import { promisify } from 'node:util';
import type { Hosts } from './hosts.js';

const unzip = promisify(gunzip);
const MOST_REDIRECTS = 5;

export interface FetchLimits {
  milliseconds: number;
  /** After decompression: a small file may expand to a huge one. */
  bytes: number;
}

export interface Fetched {
  status: number;
  text: string;
}

/** Fetches text from an allowed host, within limits. Redirects to other hosts are not followed. */
export async function fetchText(
  address: string,
  hosts: Hosts,
  userAgent: string,
  { milliseconds, bytes }: FetchLimits,
): Promise<Fetched> {
  const signal = AbortSignal.timeout(milliseconds);
  let url = address;
  for (let count = 0; count <= MOST_REDIRECTS; count++) {
    if (!hosts.allows(url)) throw new Error(`${url}: its host is not listed`);
    const response = await fetch(url, {
      signal,
      redirect: 'manual',
      headers: { 'user-agent': userAgent },
    });
    const location = response.headers.get('location');
    if (response.status >= 300 && response.status < 400 && location) {
      await response.body?.cancel();
      url = new URL(location, url).href;
      continue;
    }
    const body = await readAtMost(response, bytes);
    return { status: response.status, text: (await decompressed(body, bytes)).toString('utf8') };
  }
  throw new Error(`${address}: too many redirects`);
}

async function readAtMost(response: Response, most: number): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > most) throw new Error(`${response.url}: larger than ${most} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

const decompressed = (body: Buffer, most: number): Promise<Buffer> | Buffer =>
  body[0] === 0x1f && body[1] === 0x8b ? unzip(body, { maxOutputLength: most }) : body;
