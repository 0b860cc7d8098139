import type { Page } from 'puppeteer-core';
import type { BothLanguages, PageResult } from '../../model/schema.js';
import { Served } from '../../browser/document-source.js';
import { untestedResult } from '../../results/untested.js';
import type { Hosts } from '../../targets/hosts.js';
import type { Robots } from '../../targets/robots.js';
import { NotReadyError, type Work } from '../../targets/target.js';
import { DEFAULT_LIMITS, type Auditor, type AuditOptions, type Limits } from './auditor.js';

export interface OneSettings {
  auditor: Auditor;
  audit: AuditOptions;
  limits: Partial<Limits>;
  robots: Robots;
  /** The hosts that a page may come from; all when the caller has named each page itself. */
  hosts?: Hosts;
}

const FORBIDDEN: BothLanguages = {
  id: 'robots.txt situs ini tidak mengizinkannya.',
  en: 'The robots.txt of this site does not allow it.',
};
const ELSEWHERE: BothLanguages = {
  id: 'Halaman ini mengalihkan ke host yang tidak disebutkan.',
  en: 'The page redirects to a host that was not named.',
};

/** What was caught, in both languages. */
function reasonOf(error: unknown): BothLanguages {
  if (error instanceof NotReadyError) return { id: error.inIndonesian, en: error.message };
  const text = error instanceof Error ? error.message : String(error);
  return { id: `Kesalahan: ${text}`, en: text };
}

/** Opens one page and audits it. Whatever it does, there is a result that says how it went. */
export async function runOne(page: Page, work: Work, settings: OneSettings): Promise<PageResult> {
  const { auditor, audit, limits, robots, hosts } = settings;
  const startedAt = new Date().toISOString();
  const started = performance.now();
  const untested = (state: Parameters<typeof untestedResult>[1], reason: BothLanguages) => {
    const milliseconds = Math.round(performance.now() - started);
    return untestedResult({ id: work.id, url: work.url, startedAt, milliseconds }, state, reason);
  };
  const { load } = { ...DEFAULT_LIMITS, ...limits };
  const open = async (address: string) => void (await page.goto(address, { timeout: load }));
  const { plain } = work;
  const served = new Served(page);
  try {
    if (!(await robots.of(work.open)).allows(work.open)) return untested('blocked', FORBIDDEN);
    let source: string | undefined;
    if (!work.opensItself) {
      const { state, reason, ...loaded } = await auditor.load(page, work.open, limits);
      source = loaded.source;
      if (state !== 'loaded') return untested(state, reason ?? { id: state, en: state });
    }
    if (work.source) source = await work.source();
    await work.ready?.(page);
    // The answer to a form cannot be had from the browser again.
    source = (await served.text()) ?? source;
    if (hosts && !hosts.allows(page.url())) return untested('blocked', ELSEWHERE);
    const url = work.record?.(page.url()) ?? work.url;
    return await auditor.audit(page, {
      ...audit,
      limits,
      leavesPage: true,
      ...(work.isPart && { isPart: true }),
      ...(source && { source }),
      ...(work.elsewhere && { skip: work.elsewhere }),
      subject: { id: work.id, url },
      ...(plain !== undefined && { openPlain: plain === null ? null : () => open(plain) }),
      reload: async () => {
        if (!work.opensItself) await open(work.open);
        await work.ready?.(page);
      },
    });
  } catch (error) {
    return untested('error', reasonOf(error));
  } finally {
    served.stop();
  }
}
