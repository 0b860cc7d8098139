import type { Finding } from '../../model/schema.js';
import { linesIn } from '../../results/read.js';
import { UsageError } from '../../targets/target.js';
import { type Io, EXIT } from '../shared/io.js';
import { languagesOf, oneOf, type Parsed } from '../shared/options.js';
import { keysOf } from '../shared/outcome.js';
import { assertReadable } from '../shared/files.js';

type Entries = Map<string, { finding: Finding; pages: Set<string> }>;

async function findingsOf(file: string): Promise<Record<Finding['outcome'], Entries>> {
  const entries = { failed: new Map() as Entries, review: new Map() as Entries };
  for await (const line of linesIn(file)) {
    if (line.type !== 'finding' || !line.criteria.length) continue;
    for (const key of keysOf({ finding: line, subjects: [line.subject] })) {
      const entry = entries[line.outcome].get(key) ?? { finding: line, pages: new Set<string>() };
      entry.pages.add(line.subject);
      entries[line.outcome].set(key, entry);
    }
  }
  return entries;
}

const without = (one: Entries, other: Entries) =>
  [...one].filter(([key]) => !other.has(key)).map(([, each]) => each);

/** Prints findings that are only in the newer or only in the older results. */
export async function diff({ values, positionals }: Parsed, io: Io): Promise<number> {
  const [older, newer, more] = positionals;
  if (!older || !newer || more) throw new UsageError('diff needs two results files');
  await assertReadable(older);
  await assertReadable(newer);
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
    `${fresh.failed.length} new failures, ${gone.failed.length} resolved; ${fresh.review.length} new questions, ${gone.review.length} resolved\n`,
  );
  return fresh.failed.length || (failOn === 'review' && fresh.review.length)
    ? EXIT.failures
    : EXIT.ok;
}
