import { readFile } from 'node:fs/promises';
import { dataFolder } from '@nusa/regions';

/** Serves the regions where the tests and stories look for them; the test server would make modules of JSON files. */
export const regionFiles = () => async (context, next) => {
  const [, file] = context.path.match(/^\/wilayah\/([\w.]+\.json)$/) ?? [];
  if (!file) return next();
  context.type = 'application/json';
  context.body = await readFile(new URL(file, dataFolder)).catch(() => undefined);
};
