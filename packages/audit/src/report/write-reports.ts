import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Language } from '../model/localized.js';
import { type PageResult, type Run, type Sample, type SampledPage } from '../model/schema.js';
import { isRun, resultsIn, ResultsError } from '../results/read.js';
import type { Review } from '../results/reviews.js';
import { agreementOf } from './model/agreement.js';
import { csvReport } from './formats/csv.js';
import { earlReport } from './formats/earl.js';
import { htmlReport } from './html/page.js';
import { junitReport } from './formats/junit.js';
import { ModelBuilder, type ReportModel } from './model/report-model.js';
import { openAcrReport, type OpenAcrOptions } from './formats/openacr.js';
import { sarifReport } from './formats/sarif.js';
import { wcagEmReport } from './formats/wcag-em.js';

export const FORMATS = ['html', 'earl', 'wcag-em', 'openacr', 'sarif', 'junit', 'csv'] as const;
export type Format = (typeof FORMATS)[number];

export interface ReportOptions {
  formats: readonly Format[];
  languages: readonly Language[];
  /** The folder that the reports are written to. */
  folder: string;
  /** What was audited, for titles. */
  name?: string;
  product?: Omit<OpenAcrOptions, 'language'>;
  reviews?: readonly Review[];
}

const ENDINGS: Record<Format, string> = {
  html: 'html',
  earl: 'earl.json',
  'wcag-em': 'wcag-em.json',
  openacr: 'openacr.yaml',
  sarif: 'sarif',
  junit: 'junit.xml',
  csv: 'csv',
};

/** The pages of the sample, from `sample.json` next to the results. */
async function sampledPages(folder: string): Promise<readonly SampledPage[]> {
  try {
    const text = await readFile(join(folder, 'sample.json'), 'utf8');
    return (JSON.parse(text) as Partial<Sample>).pages ?? [];
  } catch {
    return [];
  }
}

/** Writes reports from a results file. Returns the files and the report model. */
export async function writeReports(
  file: string,
  options: ReportOptions,
): Promise<{ files: string[]; model: ReportModel }> {
  const { formats, languages, folder, name = '', reviews = [] } = options;
  const builder = new ModelBuilder(reviews);
  const junitResults: PageResult[] = [];
  let run: Run | undefined;
  for await (const item of resultsIn(file)) {
    if (isRun(item)) run ??= item;
    else {
      builder.add(item);
      // Only JUnit lists individual checks.
      if (formats.includes('junit')) junitResults.push(item);
    }
  }
  if (!run) throw new ResultsError(`${file}: has no "run" line`);
  const source = dirname(file);
  const sample = run.sample ? await sampledPages(source) : [];
  const random = new Set(sample.filter(({ part }) => part === 'random').map(({ url }) => url));
  const model = builder.build(run);
  if (random.size) model.agreement = agreementOf(model, sample);
  const made: Record<Format, (language: Language) => string> = {
    html: (language) => htmlReport(model, { language, folder: join(source, 'evidence'), name }),
    earl: (language) => earlReport(model, language),
    'wcag-em': (language) => wcagEmReport(model, language, { name, random }),
    openacr: (language) =>
      openAcrReport(model, { product: name || basename(source), ...options.product, language }),
    sarif: (language) => sarifReport(model, language),
    junit: (language) => junitReport(model.run, junitResults, language),
    csv: (language) => csvReport(model, language),
  };
  await mkdir(folder, { recursive: true });
  const files: string[] = [];
  for (const format of formats) {
    for (const language of languages) {
      const path = join(folder, `report.${language}.${ENDINGS[format]}`);
      await writeFile(path, made[format](language));
      files.push(path);
    }
  }
  return { files, model };
}
