import { UsageError, type Work } from './target.js';

const LOOPBACK = /^(localhost|.*\.localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/** A page of this machine needs no politeness and has no robots.txt to ask. */
export const isLoopback = (url: string): boolean => LOOPBACK.test(new URL(url).hostname);

/** An address of the web, in one form, without its fragment: that is no other page. */
export function webUrl(text: string): URL {
  let url: URL;
  try {
    url = new URL(text.trim());
  } catch {
    throw new UsageError(`${text}: not an address; write it with https://`);
  }
  if (!/^https?:$/.test(url.protocol)) throw new UsageError(`${text}: only http and https`);
  if (url.username || url.password) {
    throw new UsageError('an address with a name or password in it would end up in the report');
  }
  url.hash = '';
  return url;
}

/** The hosts that may be asked: those that the caller has named, and no other. */
export class Hosts {
  readonly #hosts: Set<string>;
  constructor(hosts: Iterable<string>) {
    this.#hosts = new Set([...hosts].map((host) => host.toLowerCase()));
  }
  allows(url: string): boolean {
    return URL.canParse(url) && this.#hosts.has(new URL(url).host);
  }
}

export const workOf = (url: URL): Work => ({ id: url.href, url: url.href, open: url.href });

/** One address a line; empty lines and those that begin with `#` are left out. */
export function urlsIn(text: string): URL[] {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line && !line.startsWith('#'));
  const urls = new Map(lines.map(webUrl).map((url) => [url.href, url]));
  return [...urls.values()];
}
