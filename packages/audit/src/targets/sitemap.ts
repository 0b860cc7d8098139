import { XMLParser } from 'fast-xml-parser';
import { fetchText } from './fetch-text.js';
import { Hosts, webUrl } from './hosts.js';
import { UsageError } from './target.js';

export interface SitemapLimits {
  /** Size of one file, decompressed; the limit of the sitemap protocol. */
  bytes: number;
  /** Number of sitemap files. */
  files: number;
  /** Levels of indexes. */
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

const parser = new XMLParser({
  removeNSPrefix: true, // Some generators write <sm:urlset>; locations of images are nested one level deeper.
  parseTagValue: false,
  htmlEntities: true, // Includes numeric character references.
  isArray: (name) => ['url', 'sitemap', 'loc'].includes(name),
});

interface Entry {
  loc?: unknown[];
}
interface Sitemap {
  urlset?: { url?: (Entry | string)[] } | string;
  sitemapindex?: { sitemap?: (Entry | string)[] } | string;
}

function parseXml(text: string): Sitemap {
  try {
    return parser.parse(text) as Sitemap;
  } catch {
    return {};
  }
}

const locationsOf = (entries: readonly (Entry | string)[] = []): string[] =>
  entries.flatMap((entry) =>
    typeof entry === 'string' ? [] : (entry.loc ?? []).map((location) => String(location).trim()),
  );

/** What a sitemap lists: pages, or other sitemaps if it is an index. */
export function parseSitemap(text: string): { isIndex: boolean; locations: string[] } {
  const { urlset, sitemapindex } = parseXml(text);
  if (sitemapindex !== undefined) {
    const entries = typeof sitemapindex === 'object' ? sitemapindex.sitemap : [];
    return { isIndex: true, locations: locationsOf(entries) };
  }
  if (urlset !== undefined) {
    const entries = typeof urlset === 'object' ? urlset.url : [];
    return { isIndex: false, locations: locationsOf(entries) };
  }
  // A plain list of URLs is a sitemap too.
  const lines = text.split(/\r?\n/).filter((line) => /^https?:\/\//.test(line));
  return { isIndex: false, locations: lines };
}

export interface SitemapResult {
  urls: URL[];
  /** What was left out, and why. */
  refused: { url: string; why: string }[];
}

/** Reads a sitemap, those it refers to and compressed ones; only from hosts that are allowed. */
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
    throw new UsageError(`${address}: not a sitemap (${error.message})`);
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
