import { dirname, join, relative } from 'node:path';
import { writeReports } from '../../report/write-reports.js';
import { readReviews } from '../../results/reviews.js';
import { UsageError } from '../../targets/target.js';
import { type Io, EXIT } from '../shared/io.js';
import { formatsOf, languagesOf, textOf, type Parsed } from '../shared/options.js';
import { assertReadable } from '../shared/files.js';

/** Writes reports from existing results. Exits with 0 even if the results have failures. */
export async function report({ values, positionals }: Parsed, io: Io): Promise<number> {
  const [file, more] = positionals;
  if (!file || more) throw new UsageError('report needs one results file');
  await assertReadable(file);
  const folder = textOf(values, 'out') ?? dirname(file);
  const reviews = await readReviews(
    textOf(values, 'reviews') ?? join(dirname(file), 'reviews.yaml'),
  );
  const name = textOf(values, 'name');
  const version = textOf(values, 'product-version');
  const author = {
    ...(values['author-name'] && { name: textOf(values, 'author-name') as string }),
    ...(values['author-company'] && { company: textOf(values, 'author-company') as string }),
    email: textOf(values, 'author-email') ?? '',
  };
  const { files } = await writeReports(file, {
    formats: formatsOf(values),
    languages: languagesOf(values),
    folder,
    reviews,
    ...(name && { name }),
    product: {
      product: textOf(values, 'product') ?? name ?? 'Product',
      ...(version && { version }),
      author,
    },
  });
  io.out(`${files.map((path) => relative('', path)).join('\n')}\n`);
  return EXIT.ok;
}
