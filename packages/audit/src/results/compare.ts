import type { Finding, PageResult } from '../model/schema.js';
import { verdicts } from '../model/verdict.js';
import { consistency } from './consistency.js';

const CHECK = 'nusa/consistency';

/** What a result is compared within: its site or its journey. Stories are fragments and are not compared. */
function siteOf({ subject }: PageResult): string | undefined {
  if (subject.id.startsWith('story:')) return undefined;
  if (subject.id.startsWith('journey:')) return subject.id.split('#')[0];
  return URL.canParse(subject.url) ? new URL(subject.url).host : undefined;
}

/**
 * Compares pages with each other. All results are read once for their facts; the function returned adds to
 * each result the findings about it.
 */
export async function comparison(
  results: AsyncIterable<PageResult>,
): Promise<(result: PageResult) => PageResult> {
  const sites = new Map<string, PageResult[]>();
  for await (const result of results) {
    const site = result.facts && siteOf(result);
    if (!site) continue;
    const { subject, facts } = result;
    const factsOnly = { subject, facts, checks: [], findings: [], verdicts: [] } as PageResult;
    sites.set(site, [...(sites.get(site) ?? []), factsOnly]);
  }
  const found = new Map<string, Finding[]>();
  for (const [site, pages] of sites) {
    for (const finding of consistency(pages, site.startsWith('journey:'))) {
      found.set(finding.subject, [...(found.get(finding.subject) ?? []), finding]);
    }
  }
  return (result) => {
    const own = result.findings.filter(({ check }) => check !== CHECK);
    const more = found.get(result.subject.id) ?? [];
    if (!more.length && own.length === result.findings.length) return result;
    const findings = [...own, ...more];
    return { ...result, findings, verdicts: verdicts(result.subject.id, result.checks, findings) };
  };
}
