import type { Page } from 'puppeteer-core';
import type { Localized, PageResult } from '../../model/schema.js';
import { DocumentSource } from '../../browser/document-source.js';
import { untestedResult } from '../../results/untested.js';
import type { Hosts } from '../../targets/hosts.js';
import type { Robots } from '../../targets/robots.js';
import { NotReadyError, type AuditTarget } from '../../targets/target.js';
import type { AuditOptions } from '../../audit-page.js';
import { DEFAULT_LIMITS, type Limits } from '../../model/limits.js';
import type { Auditor } from './auditor.js';

export interface OneSettings {
  auditor: Auditor;
  audit: AuditOptions;
  limits: Partial<Limits>;
  robots: Robots;
  /** The hosts that pages may come from; any if absent. */
  hosts?: Hosts;
}

const FORBIDDEN: Localized = {
  id: 'Robots.txt situs ini tidak mengizinkan pemeriksaan halaman ini.',
  en: 'The robots.txt of this site disallows this page.',
};
const OTHER_HOST: Localized = {
  id: 'Halaman ini dialihkan ke host yang tidak termasuk dalam pemeriksaan.',
  en: 'The page redirects to a host that is not part of the audit.',
};

/** An error as a reason for the report. */
function reasonOf(error: unknown): Localized {
  if (error instanceof NotReadyError) return error.localized;
  const text = error instanceof Error ? error.message : String(error);
  return { id: `Kesalahan: ${text}`, en: text };
}

/** Opens one page and audits it. Never rejects: a page that fails is recorded with the reason. */
export async function runOne(
  page: Page,
  target: AuditTarget,
  settings: OneSettings,
): Promise<PageResult> {
  const { auditor, audit, limits, robots, hosts } = settings;
  const startedAt = new Date().toISOString();
  const started = performance.now();
  const untested = (state: Parameters<typeof untestedResult>[1], reason: Localized) => {
    const milliseconds = Math.round(performance.now() - started);
    return untestedResult(
      { id: target.id, url: target.url, startedAt, milliseconds },
      state,
      reason,
    );
  };
  const { load } = { ...DEFAULT_LIMITS, ...limits };
  const open = async (address: string) => void (await page.goto(address, { timeout: load }));
  const { scriptlessUrl } = target;
  const document = new DocumentSource(page);
  try {
    if (!(await robots.of(target.openUrl)).allows(target.openUrl))
      return untested('blocked', FORBIDDEN);
    let source: string | undefined;
    if (!target.navigatesItself) {
      const { state, reason, ...loaded } = await auditor.load(page, target.openUrl, limits);
      source = loaded.source;
      if (state !== 'loaded') return untested(state, reason ?? { id: state, en: state });
    }
    if (target.fetchSource) source = await target.fetchSource();
    await target.prepare?.(page);
    // The browser does not keep the response to a form submission.
    source = (await document.text()) ?? source;
    if (hosts && !hosts.allows(page.url())) return untested('blocked', OTHER_HOST);
    const url = target.recordedUrl?.(page.url()) ?? target.url;
    return await auditor.audit(page, {
      ...audit,
      limits,
      skipFinalRestore: true,
      ...(target.isFragment && { isFragment: true }),
      ...(source && { source }),
      ...(target.skip && { skip: target.skip }),
      subject: { id: target.id, url },
      ...(scriptlessUrl !== undefined && {
        openWithoutScript: scriptlessUrl === null ? null : () => open(scriptlessUrl),
      }),
      reload: async () => {
        if (!target.navigatesItself) await open(target.openUrl);
        await target.prepare?.(page);
      },
    });
  } catch (error) {
    return untested('error', reasonOf(error));
  } finally {
    document.stop();
  }
}
