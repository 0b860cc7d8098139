import type { Finding } from '../../model/schema.js';
import { linesIn } from '../../results/read.js';
import { UsageError } from '../../targets/target.js';
import { type Io, EXIT } from '../shared/io.js';
import { languagesOf, oneOf, type Parsed } from '../shared/options.js';
import { keysOf } from '../shared/outcome.js';
import { readable } from '../runner/run.js';

type Kept = Map<string, { finding: Finding; pages: Set<string> }>;

async function findingsOf(file: string): Promise<Record<Finding['outcome'], Kept>> {
  const kept = { failed: new Map() as Kept, review: new Map() as Kept };
  for await (const line of linesIn(file)) {
    if (line.type !== 'finding' || !line.criteria.length) continue;
    for (const key of keysOf({ finding: line, subjects: [line.subject] })) {
      const entry = kept[line.outcome].get(key) ?? { finding: line, pages: new Set<string>() };
      entry.pages.add(line.subject);
      kept[line.outcome].set(key, entry);
    }
  }
  return kept;
}

const without = (one: Kept, other: Kept) =>
  [...one].filter(([key]) => !other.has(key)).map(([, each]) => each);

/** What is new in the second file, and what is in the first alone. */
export async function diff({ values, positionals }: Parsed, io: Io): Promise<number> {
  const [older, newer, more] = positionals;
  if (!older || !newer || more) throw new UsageError('diff needs two files of results');
  await readable(older);
  await readable(newer);
  const failOn = oneOf(values, 'fail-on', ['failed', 'review'] as const) ?? 'failed';
  const language = values.lang === undefined ? 'en' : (languagesOf(values)[0] ?? 'en');
  const before = await findingsOf(older);
  const after = await findingsOf(newer);
  const fresh = {
    failed: without(after.failed, before.failed),
    review: without(after.review, before.review),
  };
  const gone = {
    failed: without(before.failed, after.failed),
    review: without(before.review, after.review),
  };
  const show = (mark: string, kind: string, items: (typeof fresh)['failed']) => {
    for (const { finding, pages } of items) {
      const place = finding.target?.path.join(' > ') ?? '';
      io.out(
        `${mark} ${kind} ${finding.criteria.join(', ')} ${finding.message[language]} (${finding.check}) ${place} [${[...pages][0]}${pages.size > 1 ? ` +${pages.size - 1}` : ''}]\n`.replace(
          /[^\P{C}\n]/gu,
          ' ',
        ),
      );
    }
  };
  show('+', 'failed', fresh.failed);
  show('+', 'review', fresh.review);
  show('-', 'failed', gone.failed);
  show('-', 'review', gone.review);
  io.out(
    `${fresh.failed.length} new failures, ${gone.failed.length} gone; ${fresh.review.length} new questions, ${gone.review.length} gone\n`,
  );
  return fresh.failed.length || (failOn === 'review' && fresh.review.length)
    ? EXIT.failures
    : EXIT.ok;
}
