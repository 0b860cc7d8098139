import { readCountry, readShard } from './data.js';
import { LEVELS, type Level, type Region } from './region.js';

/** Runs a statement in PostgreSQL or PGlite with `pg_trgm`, and returns its rows. */
export interface Query {
  <Row>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
}

/** A region that matches a search. */
export interface SearchResult extends Region {
  /** The regions that contain it, the smallest first, as text: `Godean, Kabupaten Sleman, DI Yogyakarta`. */
  place: string;
}

/** Options of {@link searchRegions}. */
export interface SearchOptions {
  /** The maximum number of results, from 1 to 100. The default is 10. */
  limit?: number;
  /** The levels to search. The default is all of them. */
  levels?: readonly Level[];
}

/** The minimum number of letters and digits, because a trigram index needs three. */
export const MIN_QUERY_LENGTH = 3;

/** More than anybody types. The rest of a query is ignored. */
const MAX_QUERY_LENGTH = 100;
const MAX_WORDS = 8;

/**
 * The statements that create the table. Run them as a migration. They need the extension `pg_trgm`:
 * in PGlite it is `@electric-sql/pglite/contrib/pg_trgm`.
 */
export const searchSchema = `
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE TABLE IF NOT EXISTS nusa_region (
  code text PRIMARY KEY,
  level smallint NOT NULL,
  name text NOT NULL,
  place text NOT NULL,
  -- The name without capitals and accents, and without "Kabupaten" or "Kota" before it.
  folded text NOT NULL,
  -- The whole name, followed by the names of the regions that contain it.
  folded_path text NOT NULL
);
CREATE INDEX IF NOT EXISTS nusa_region_prefix ON nusa_region (folded text_pattern_ops);
CREATE INDEX IF NOT EXISTS nusa_region_trigrams ON nusa_region USING gin (folded gin_trgm_ops);
CREATE TABLE IF NOT EXISTS nusa_region_source (source text NOT NULL);
`;

/** Makes names comparable: no capitals, accents or apostrophes, one space between words. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}'’‘`"]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The words before the names of regencies, which people leave out or add. */
const KIND = /^(?:kabupaten|kab|kota)(?: administrasi)? /;

/** Words that people write before a name, but which also start some names ("Desa Baru"). */
const LEVEL_WORD = /^(?:provinsi|prov|kecamatan|kec|kelurahan|kel|desa) /;

type Row = { code: string; level: number; name: string; place: string };

/** All regions of a province as rows of the table, the province first. */
function* rowsOf(province: ReturnType<typeof readCountry>['provinces'][number]) {
  const row = (level: number, code: string, name: string, parents: string[]) => ({
    code,
    level,
    name,
    place: parents.join(', '),
    folded: fold(name).replace(KIND, ''),
    folded_path: fold([name, ...parents].join(' ')),
  });
  const [code, name, regencies] = province;
  yield row(0, code, name, []);
  for (const [regency, regencyName] of regencies) {
    yield row(1, regency, regencyName, [name]);
    for (const [district, districtName, villages] of readShard(regency)) {
      yield row(2, district, districtName, [regencyName, name]);
      for (const [suffix, village] of villages)
        yield row(3, `${district}.${suffix}`, village, [districtName, regencyName, name]);
    }
  }
}

/**
 * Fills the table, unless it already has this version of the data. Run it in a transaction, when the
 * service starts or is deployed.
 *
 * @returns whether it filled the table
 */
export async function fillRegionSearch(query: Query): Promise<boolean> {
  const { source, provinces } = readCountry();
  const filled = await query<{ source: string }>('SELECT source FROM nusa_region_source');
  if (filled[0]?.source === source) return false;
  await query('DELETE FROM nusa_region_source');
  await query('DELETE FROM nusa_region');
  for (const province of provinces) {
    await query(
      `INSERT INTO nusa_region
       SELECT * FROM json_to_recordset($1::json) AS region
         (code text, level smallint, name text, place text, folded text, folded_path text)`,
      [JSON.stringify([...rowsOf(province)])],
    );
  }
  await query('INSERT INTO nusa_region_source VALUES ($1)', [source]);
  await query('ANALYZE nusa_region');
  return true;
}

/** Escapes the wildcards of `LIKE`. */
const literal = (text: string): string => text.replace(/[\\%_]/g, '\\$&');
const containing = (word: string): string => `%${literal(word)}%`;

const SELECT = 'SELECT code, level, name, place FROM nusa_region WHERE level = ANY($1)';

/** In the order of the index, so that it stops at the limit. The exact name comes first. */
const BEGINNING = `${SELECT} AND folded LIKE $2
ORDER BY folded USING ~<~, level, place, code LIMIT $3`;

/** $2: the names that the query may start with; $3: a part of the name; $4: every word. */
const CONTAINING = `${SELECT} AND folded LIKE $3 AND folded_path LIKE ALL($4)
ORDER BY folded = ANY($2) DESC, level, length(folded), place, code LIMIT $5`;

/**
 * $2: a name; $3: its first letters. Few people misspell the start of a word, and reading the names
 * with the same three first letters takes about a quarter of the time of the trigram index.
 */
const SIMILAR_BEGINNING = `${SELECT} AND folded LIKE $3
AND length(folded) BETWEEN length($2) - 3 AND length($2) + 3 AND similarity(folded, $2) > 0.45
ORDER BY similarity(folded, $2) DESC, level, place, code LIMIT $4`;

/** $2: a name; $3: every other word. */
const SIMILAR = `${SELECT} AND folded % $2 AND folded_path LIKE ALL($3)
ORDER BY similarity(folded, $2) DESC, level, place, code LIMIT $4`;

/**
 * Finds regions by name ("sidomulyo"), also followed by a place ("sidomulyo sleman").
 *
 * The exact name comes first, then names that start with the text, then names that contain it. If
 * there are none, it finds similar names ("Sidomulio").
 *
 * @param text what a person typed. Only the first 100 characters are used; fewer than three letters
 *   find nothing.
 */
export async function searchRegions(
  query: Query,
  text: string,
  { limit = 10, levels = LEVELS }: SearchOptions = {},
): Promise<SearchResult[]> {
  const typed = fold(String(text).slice(0, MAX_QUERY_LENGTH));
  const numbers = levels.map((level) => LEVELS.indexOf(level));
  const count = Math.min(Math.max(Math.trunc(limit) || 1, 1), 100);
  const search = (name: string) => find(query, numbers, name, count);

  const bare = typed.replace(KIND, '');
  let rows = await search(bare);
  if (!rows.length && LEVEL_WORD.test(typed)) rows = await search(typed.replace(LEVEL_WORD, ''));
  // "kota bandung": the kota before the kabupaten.
  if (bare !== typed) rows.sort((a, b) => Number(hasName(b, typed)) - Number(hasName(a, typed)));
  return rows.map(({ code, level, name, place }) => ({ code, level: LEVELS[level]!, name, place }));
}

const hasName = ({ name }: Row, typed: string): boolean => fold(name) === typed;

async function find(query: Query, levels: number[], name: string, limit: number): Promise<Row[]> {
  if (name.length < MIN_QUERY_LENGTH) return [];
  const words = name.split(' ').slice(0, MAX_WORDS);
  const [first, ...others] = words as [string, ...string[]];

  const rows = await query<Row>(BEGINNING, [levels, `${literal(name)}%`, limit]);
  if (rows.length < limit) {
    const more = await query<Row>(CONTAINING, [
      levels,
      words.map((_, i) => words.slice(0, i + 1).join(' ')),
      // The trigram index needs three letters.
      containing(first.length < MIN_QUERY_LENGTH ? name : first),
      words.map(containing),
      limit,
    ]);
    const known = new Set(rows.map(({ code }) => code));
    rows.push(...more.filter(({ code }) => !known.has(code)).slice(0, limit - rows.length));
  }
  if (!rows.length)
    rows.push(
      ...(await query<Row>(SIMILAR_BEGINNING, [
        levels,
        name,
        `${literal(name.slice(0, 3))}%`,
        limit,
      ])),
    );
  if (!rows.length) rows.push(...(await query<Row>(SIMILAR, [levels, name, [], limit])));
  if (!rows.length && others.length)
    rows.push(...(await query<Row>(SIMILAR, [levels, first, others.map(containing), limit])));
  return rows;
}

/** An option of `nusa-autocomplete`: the code, the name, and the regions that contain it. */
export interface RegionOption {
  value: string;
  label: string;
  hint: string;
}

/** Turns results into the JSON that the `source-url` of `nusa-autocomplete` returns. */
export const toOptions = (results: readonly SearchResult[]): RegionOption[] =>
  results.map(({ code, name, place }) => ({ value: code, label: name, hint: place }));
