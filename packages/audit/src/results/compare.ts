import { consistency } from '../checks/consistency.js';
import type { Finding, PageResult } from '../model/schema.js';
import { verdicts } from '../model/verdict.js';

const CHECK = 'nusa/consistency';

/** Pages of one site, or steps of one journey, are compared; a story is a part of no page. */
function siteOf({ subject }: PageResult): string | undefined {
  if (subject.id.startsWith('story:')) return undefined;
  if (subject.id.startsWith('journey:')) return subject.id.split('#')[0];
  return URL.canParse(subject.url) ? new URL(subject.url).host : undefined;
}

/**
 * What pages do differently from each other, found from all results at once: first they are read through
 * for what they are compared by, then each is given its findings when it is written.
 */
export async function comparison(
  results: AsyncIterable<PageResult>,
): Promise<(result: PageResult) => PageResult> {
  const sites = new Map<string, PageResult[]>();
  for await (const result of results) {
    const site = result.facts && siteOf(result);
    if (!site) continue;
    const { subject, facts } = result;
    const kept = { subject, facts, checks: [], findings: [], verdicts: [] } as PageResult;
    sites.set(site, [...(sites.get(site) ?? []), kept]);
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
