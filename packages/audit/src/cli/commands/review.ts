import { createServer } from 'node:http';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { listen } from '../../targets/listen.js';
import { UsageError } from '../../targets/target.js';
import { EXIT, type Io } from '../shared/io.js';
import { languagesOf, numberOf, textOf, type Parsed } from '../shared/options.js';
import { ReviewApp } from '../review-app/app.js';

/** Serves the open questions to this machine only, until interrupted. */
export async function review({ values, positionals }: Parsed, io: Io): Promise<number> {
  const [folder, more] = positionals;
  if (!folder || more) throw new UsageError('review needs the folder with the results');
  const file = join(folder, 'results.jsonl');
  if (!(await stat(file).catch(() => undefined))) throw new UsageError(`${file}: no such file`);
  const port = numberOf(values, 'port', 0) ?? 0;
  const app = await ReviewApp.open({
    results: file,
    reviews: textOf(values, 'reviews') ?? join(folder, 'reviews.yaml'),
    evidence: join(folder, 'evidence'),
    language: languagesOf(values)[0] ?? 'id',
  });
  const server = createServer((request, response) => void app.handle(request, response));
  const { origin, close } = await listen(server, port);
  app.origin = origin;
  io.out(`${app.openCount} open questions: ${origin}/\nStop with Ctrl+C.\n`);
  await new Promise<void>((done) => {
    if (io.stop.aborted) done();
    io.stop.addEventListener('abort', () => done(), { once: true });
  });
  await close();
  return EXIT.ok;
}
