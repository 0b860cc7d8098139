import { UsageError, type AuditTarget } from './target.js';

const LOOPBACK = /^(localhost|.*\.localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/** Pages on this machine need neither throttling nor robots.txt. */
export const isLoopback = (url: string): boolean => LOOPBACK.test(new URL(url).hostname);

/** Normalises a web URL; without its fragment, which does not identify another page. */
export function webUrl(text: string): URL {
  let url: URL;
  try {
    url = new URL(text.trim());
  } catch {
    throw new UsageError(`${text}: not a URL; start it with https://`);
  }
  if (!/^https?:$/.test(url.protocol))
    throw new UsageError(`${text}: only http and https are supported`);
  if (url.username || url.password) {
    throw new UsageError(
      'a URL must not contain a user name or password, which would appear in the report',
    );
  }
  url.hash = '';
  return url;
}

/** The hosts that may be visited. */
export class Hosts {
  readonly #hosts: Set<string>;
  constructor(hosts: Iterable<string>) {
    this.#hosts = new Set([...hosts].map((host) => host.toLowerCase()));
  }
  allows(url: string): boolean {
    return URL.canParse(url) && this.#hosts.has(new URL(url).host);
  }
}

export const targetOf = (url: URL): AuditTarget => ({
  id: url.href,
  url: url.href,
  openUrl: url.href,
});

/** Reads one URL per line, ignoring empty lines and lines that start with `#`. */
export function urlsIn(text: string): URL[] {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line && !line.startsWith('#'));
  const urls = new Map(lines.map(webUrl).map((url) => [url.href, url]));
  return [...urls.values()];
}
