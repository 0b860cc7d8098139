import { createHash } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { parse, stringify } from 'yaml';
import { criterionOf, criteria } from '../model/criteria.js';
import type { Finding } from '../model/schema.js';

export const ANSWERS = ['no-problem', 'problem', 'not-applicable'] as const;
export type Answer = (typeof ANSWERS)[number];

/** A person's answer to a question, valid for the same component on every page. */
export interface Review {
  /** Of the finding in question, or of the criterion as a whole: see `criterionFingerprint`. */
  fingerprint: string;
  criteria: string[];
  answer: Answer;
  who: string;
  /** The day: `2026-11-24`. */
  when: string;
  /** Assistive technology and browser, with versions. */
  with: string;
  /** The question, so that the file can be read without the results. */
  question?: string;
  note?: string;
}

/** The reviews file is invalid; the message says what to fix. */
export class ReviewsError extends Error {}

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.trim() !== '';

/** Some YAML parsers read an unquoted date as a Date. */
const dayOf = (value: unknown) =>
  value instanceof Date ? value.toISOString().slice(0, 10) : String(value ?? '');

function reviewOf(value: unknown, index: number): Review {
  const item = (value ?? {}) as Record<string, unknown>;
  const fail = (why: string): never => {
    throw new ReviewsError(`review ${index + 1}: ${why}`);
  };
  if (!isText(item.fingerprint)) fail('needs a fingerprint');
  if (!ANSWERS.includes(item.answer as Answer)) fail(`answer must be one of ${ANSWERS.join(', ')}`);
  for (const key of ['who', 'with']) if (!isText(item[key])) fail(`needs "${key}"`);
  const when = dayOf(item.when);
  if (!/^\d{4}-\d\d-\d\d$/.test(when)) fail('"when" must be a day such as 2026-11-24');
  const numbers = Array.isArray(item.criteria) ? item.criteria.map(String) : [];
  const unknown = numbers.find((number) => !criterionOf(number));
  if (unknown) fail(`${unknown} is not a criterion of WCAG 2.2 at level A or AA`);
  return { ...item, when, criteria: numbers } as unknown as Review;
}

export function parseReviews(text: string): Review[] {
  let value: unknown;
  try {
    // Everything as text: `1.10` is not a number here. The alias limit stops alias bombs.
    value = parse(text, { schema: 'failsafe', maxAliasCount: 50 });
  } catch (error) {
    throw new ReviewsError((error as Error).message);
  }
  const list = (value as { reviews?: unknown } | null)?.reviews ?? [];
  if (!Array.isArray(list)) throw new ReviewsError('"reviews" must be a list');
  return list.map(reviewOf);
}

/** Reads the answers of a file; empty if the file does not exist yet. */
export async function readReviews(file: string): Promise<Review[]> {
  try {
    return parseReviews(await readFile(file, 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error instanceof ReviewsError ? new ReviewsError(`${file}: ${error.message}`) : error;
  }
}

const HEAD = `# Answers from reviewers to the questions of the audit. An answer applies until the content it is
# about changes: its fingerprint changes as well, and the question is asked again.
`;

/** Sorted by criterion and fingerprint, so that one changed answer is one changed entry in a diff. */
export function reviewsText(reviews: readonly Review[]): string {
  const place = (review: Review) =>
    criteria.findIndex(({ number }) => number === review.criteria[0]);
  const sorted = [...reviews].sort(
    (one, other) => place(one) - place(other) || (one.fingerprint < other.fingerprint ? -1 : 1),
  );
  return HEAD + stringify({ reviews: sorted }, { lineWidth: 100 });
}

export async function writeReviews(file: string, reviews: readonly Review[]): Promise<void> {
  await writeFile(`${file}.draft`, reviewsText(reviews));
  await rename(`${file}.draft`, file);
}

/** Adds an answer, replacing an earlier one to the same question. */
export function withReview(reviews: readonly Review[], review: Review): Review[] {
  const same = (other: Review) =>
    other.fingerprint === review.fingerprint && other.criteria.join() === review.criteria.join();
  return [...reviews.filter((other) => !same(other)), review];
}

/** Answers by fingerprint. Those whose fingerprint no longer occurs have expired. */
export class Reviews {
  readonly #all: readonly Review[];
  constructor(reviews: readonly Review[]) {
    this.#all = reviews;
  }

  /** The answer to a finding, for one criterion if given. */
  of(fingerprint: string, criterion?: string): Review | undefined {
    return this.#all.findLast(
      (review) =>
        review.fingerprint === fingerprint &&
        (!criterion || !review.criteria.length || review.criteria.includes(criterion)),
    );
  }

  /** Answers about content that has changed or no longer exists. */
  expired(present: ReadonlySet<string>): Review[] {
    return this.#all.filter(({ fingerprint }) => !present.has(fingerprint));
  }
}

/**
 * The fingerprint of a review of a criterion as a whole: all findings for it, and the components with their
 * versions.
 */
export function criterionFingerprint(
  criterion: string,
  findings: Iterable<Pick<Finding, 'fingerprint'>>,
  components: Readonly<Record<string, string>>,
): string {
  const hash = createHash('sha256').update(criterion);
  for (const fingerprint of [...new Set([...findings].map((each) => each.fingerprint))].sort()) {
    hash.update(`\n${fingerprint}`);
  }
  for (const name of Object.keys(components).sort()) hash.update(`\n${name}@${components[name]}`);
  return `criterion-${criterion}-${hash.digest('hex').slice(0, 16)}`;
}
