import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Localized } from '../../model/schema.js';
import { Hosts, urlsIn, webUrl, targetOf } from '../../targets/hosts.js';
import { sampleOf } from '../../targets/sample.js';
import { readSitemap } from '../../targets/sitemap.js';
import { UsageError } from '../../targets/target.js';
import type { Auditor } from '../runner/auditor.js';
import type { Io } from '../shared/io.js';
import { list, numberOf, oneOf, textOf, type Parsed } from '../shared/options.js';
import { run } from '../runner/run.js';
import { userAgentOf } from '../runner/run-settings.js';

async function textOfFile(file: string, io: Io): Promise<string> {
  if (file !== '-') {
    return readFile(file, 'utf8').catch(() => {
      throw new UsageError(`--urls ${file}: no such file`);
    });
  }
  let text = '';
  for await (const chunk of io.stdin) text += chunk.toString();
  return text;
}

const refusedText = (count: number, first: string): Localized => ({
  id: `${count} alamat dari peta situs ditolak, misalnya ${first}`,
  en: `${count} URLs in the sitemap were rejected, for example ${first}`,
});

export async function url(parsed: Parsed, auditor: Auditor, io: Io): Promise<number> {
  const { values, positionals } = parsed;
  const named = positionals.map(webUrl);
  const file = textOf(values, 'urls');
  if (file) named.push(...urlsIn(await textOfFile(file, io)));
  const sitemaps = (list(values, 'sitemap') ?? []).map(webUrl);
  if (!named.length && !sitemaps.length) {
    throw new UsageError('url needs URLs, --urls or --sitemap');
  }
  const hosts = new Hosts([
    ...[...named, ...sitemaps].map(({ host }) => host),
    ...(list(values, 'host') ?? []),
  ]);
  const notTested: Localized[] = [];
  for (const sitemap of sitemaps) {
    const { urls, refused } = await readSitemap(sitemap.href, {
      hosts,
      userAgent: userAgentOf(values),
    });
    named.push(...urls);
    const [first] = refused;
    if (first) notTested.push(refusedText(refused.length, `${first.url} (${first.why})`));
  }
  const method = oneOf(values, 'sample', ['wcag-em'] as const);
  const seed = numberOf(values, 'seed') ?? 1;
  if (values.seed !== undefined && !method) throw new UsageError('--seed requires --sample');
  const addresses = [...new Set(named.map(({ href }) => href))];
  if (!method) {
    const targets = addresses.map((href) => targetOf(new URL(href)));
    return run('url', parsed, { targets, hosts, notTested }, auditor, io);
  }
  const sample = sampleOf(addresses, seed, numberOf(values, 'max-pages', 1));
  const out = textOf(values, 'out') ?? 'audit-results';
  await mkdir(out, { recursive: true });
  await writeFile(join(out, 'sample.json'), `${JSON.stringify(sample, null, 2)}\n`);
  notTested.push({
    id: `${sample.of - sample.size} halaman di luar sampel.`,
    en: `${sample.of - sample.size} pages that are not in the sample.`,
  });
  const targets = sample.pages.map(({ url: page }) => targetOf(new URL(page)));
  const { pages: _pages, ...figures } = sample;
  return run('url', parsed, { targets, hosts, sample: figures, notTested }, auditor, io);
}
