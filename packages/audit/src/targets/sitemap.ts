import { fetchText } from './fetch-text.js';
import { Hosts, webUrl } from './hosts.js';
import { UsageError } from './target.js';

export interface SitemapLimits {
  /** Of one file, unpacked: the protocol's own limit. */
  bytes: number;
  /** Files that an index may name, and that those may name. */
  files: number;
  depth: number;
  urls: number;
  milliseconds: number;
}

export const SITEMAP_LIMITS: SitemapLimits = {
  bytes: 50 * 2 ** 20,
  files: 500,
  depth: 3,
  urls: 50_000,
  milliseconds: 30_000,
};

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const decode = (text: string) =>
  text
    .replace(/^<!\[CDATA\[([\s\S]*)\]\]>$/, '$1')
    .replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{2,4}));/gi, (whole, hex, decimal, name) => {
      if (name) return ENTITIES[String(name).toLowerCase()] ?? whole;
      const code = hex ? parseInt(String(hex), 16) : Number(decimal);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    });

/** What a sitemap names: pages, or further sitemaps when it is an index. */
export function parseSitemap(xml: string): { isIndex: boolean; locations: string[] } {
  const isIndex = /<(?:\w+:)?sitemapindex[\s>]/.test(xml);
  // Locations of images and videos stand in elements of other namespaces (`image:loc`).
  const locations = [...xml.matchAll(/<loc\s*>\s*([\s\S]*?)\s*<\/loc\s*>/g)].map(([, text]) =>
    decode(text ?? ''),
  );
  if (!isIndex && !/<(?:\w+:)?urlset[\s>]/.test(xml)) {
    const lines = xml.split(/\r?\n/).filter((line) => /^https?:\/\//.test(line));
    return { isIndex: false, locations: lines }; // A list of addresses is a sitemap too.
  }
  return { isIndex, locations };
}

export interface SitemapResult {
  urls: URL[];
  /** What was left out, for the report. */
  refused: { url: string; why: string }[];
}

/** The pages of a sitemap, of those that it names, and of packed ones; only of hosts that may be asked. */
export async function readSitemap(
  address: string,
  {
    hosts,
    userAgent,
    limits = SITEMAP_LIMITS,
  }: { hosts: Hosts; userAgent: string; limits?: SitemapLimits },
): Promise<SitemapResult> {
  const urls = new Map<string, URL>();
  const refused: SitemapResult['refused'] = [];
  const seen = new Set<string>();
  const read = async (place: string, depth: number): Promise<void> => {
    if (seen.has(place)) return;
    if (seen.size >= limits.files || depth > limits.depth) {
      refused.push({ url: place, why: 'too many sitemaps' });
      return;
    }
    seen.add(place);
    const { status, text } = await fetchText(place, hosts, userAgent, limits);
    if (status !== 200) throw new Error(`status ${status}`);
    const { isIndex, locations } = parseSitemap(text);
    for (const location of locations) {
      const problem = refusal(location, hosts);
      if (problem) refused.push({ url: location.slice(0, 300), why: problem });
      else if (isIndex) await readSafely(webUrl(location).href, depth + 1);
      else if (urls.size < limits.urls) urls.set(webUrl(location).href, webUrl(location));
      else refused.push({ url: location, why: 'too many pages' });
    }
  };
  const readSafely = (place: string, depth: number) =>
    read(place, depth).catch((error: Error) => {
      refused.push({ url: place, why: error.message });
    });
  await read(webUrl(address).href, 0).catch((error: Error) => {
    throw new UsageError(`${address}: no sitemap (${error.message})`);
  });
  return { urls: [...urls.values()], refused };
}

function refusal(location: string, hosts: Hosts): string | undefined {
  try {
    return hosts.allows(webUrl(location).href) ? undefined : 'its host is not listed';
  } catch (error) {
    return (error as Error).message;
  }
}
