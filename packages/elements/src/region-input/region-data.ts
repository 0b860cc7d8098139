/** A region's code and name. */
export type Entry = readonly [code: string, name: string];

/** `provinces.json` of `@nusa/regions`. */
interface Country {
  provinces: [...Entry, Entry[]][];
  terms: Record<string, Record<string, { district?: string; village?: string }>>;
}
type Shard = [...Entry, Entry[]][];

/** The delay before each attempt, in milliseconds: a phone that changes cells is online again within seconds. */
const RETRY_DELAYS = [0, 500, 2000];
/** The timeout of a request, in milliseconds. */
const TIMEOUT = 15_000;

const cache = new Map<string, Promise<unknown>>();

/** Fetches a file once; after a failure, the next call fetches it again. */
function load<Data>(url: string): Promise<Data> {
  let loading = cache.get(url);
  if (!loading) {
    loading = fetchJson(url);
    loading.catch(() => cache.delete(url));
    cache.set(url, loading);
  }
  return loading as Promise<Data>;
}

async function fetchJson(url: string): Promise<unknown> {
  let problem: unknown;
  for (const delay of RETRY_DELAYS) {
    if (delay) await new Promise((resolve) => setTimeout(resolve, delay));
    try {
      const response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT) });
      if (response.ok) {
        const data = (await response.json()) as Partial<Country> | Shard | null;
        if (Array.isArray(data && 'provinces' in data ? data.provinces : data)) return data;
      }
      problem = response.status;
      if (response.status < 500) break;
    } catch (error) {
      problem = error;
    }
  }
  throw new Error(`${url}: ${String(problem)}`);
}

const country = (base: string) => load<Country>(`${base}provinces.json`);

/**
 * Returns the regions directly within a region, or the provinces if `parent` is empty.
 *
 * @throws {Error} if the file cannot be fetched, or has another format: a captive portal responds with a page
 */
export async function childrenOf(base: string, parent: string): Promise<readonly Entry[]> {
  if (parent.length < 5) {
    const { provinces } = await country(base);
    return parent ? (provinces.find(([code]) => code === parent)?.[2] ?? []) : provinces.map(entry);
  }
  const districts = await load<Shard>(`${base}${parent.slice(0, 5)}.json`);
  if (parent.length === 5) return districts.map(entry);
  const villages = districts.find(([code]) => code === parent)?.[2] ?? [];
  return villages.map(([suffix, name]) => [`${parent}.${suffix}`, name]);
}

const entry = ([code, name]: readonly [string, string, ...unknown[]]): Entry => [code, name];

/** Returns the local names of the levels below a kabupaten, and the common names. */
export async function termsOf(base: string, language: string, code: string) {
  const { terms } = await country(base);
  const words = terms[language] ?? terms.id!;
  const common = words['']!;
  return { common, local: { ...common, ...words[code.slice(0, 2)], ...words[code.slice(0, 5)] } };
}
