import type { Language } from '../../model/localized.js';
import { t } from './messages.js';
import type { SampledPage } from '../../model/schema.js';
import type { Agreement, FindingGroup, ReportModel } from './report-model.js';

const kindOf = ({ finding }: FindingGroup) =>
  [finding.criteria.join(', '), finding.check].filter(Boolean).join(' ');

/**
 * WCAG-EM 2.0, step 4.3: if random pages have findings that the structured sample does not, the structured
 * sample is not representative.
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
  t(language, onlyRandom.length ? 'randomShowsMore' : 'randomShowsNoMore', {
    structured,
    random,
    kinds: onlyRandom.join('; '),
  });
