import { say, type Language } from './messages.js';
import type { SampledPage } from '../../targets/sample.js';
import type { Group, ReportModel } from './report-model.js';

/** What the pages chosen by chance say of those that were chosen on purpose. */
export interface Agreement {
  structured: number;
  random: number;
  /** Kinds of finding on pages chosen by chance that none of the others has, as criteria and check. */
  onlyRandom: string[];
}

const kindOf = ({ finding }: Group) =>
  [finding.criteria.join(', '), finding.check].filter(Boolean).join(' ');

/**
 * WCAG-EM 2.0, step 4.3: when pages chosen by chance show what the structured sample does not, that sample
 * did not stand for the whole.
 */
export function agreementOf(
  { subjects, failures, questions, answered }: ReportModel,
  sample: readonly SampledPage[],
): Agreement {
  const tested = new Set(
    subjects.filter(({ subject }) => subject.state === 'loaded').map(({ subject }) => subject.id),
  );
  const idsOf = (wanted: SampledPage['part']) =>
    new Set(
      sample.filter(({ url, part }) => part === wanted && tested.has(url)).map(({ url }) => url),
    );
  const structured = idsOf('structured');
  const random = idsOf('random');
  const groups = [...failures, ...questions, ...answered];
  const kindsOn = (pages: ReadonlySet<string>) =>
    new Set(groups.filter((group) => group.subjects.some((id) => pages.has(id))).map(kindOf));
  const known = kindsOn(structured);
  return {
    structured: structured.size,
    random: random.size,
    onlyRandom: [...kindsOn(random)].filter((kind) => !known.has(kind)).sort(),
  };
}

export const agreementText = (
  language: Language,
  { structured, random, onlyRandom }: Agreement,
): string =>
  say(language, onlyRandom.length ? 'randomShowsMore' : 'randomShowsNoMore', {
    structured,
    random,
    kinds: onlyRandom.join('; '),
  });
