import type { Page } from 'puppeteer-core';
import { untestedInFrames } from './browser/frames.js';
import { screenshotsIn, type EvidenceLevel } from './browser/screenshots.js';
import { Session } from './browser/session.js';
import { checksFor } from './check-list.js';
import type { Check } from './checks/check.js';
import { describePage } from './describe-page.js';
import { DEFAULT_LIMITS, type Limits } from './model/limits.js';
import type { Level, Localized, PageResult, Subject } from './model/schema.js';
import { verdicts } from './model/verdict.js';
import { omittedCheck, runCheck } from './run-check.js';

export interface AuditOptions {
  /** `standard` by default. */
  level?: Level;
  /** `axe`, `ibm`, `html`, `qualweb`; all but the last by default. */
  engines?: string[];
  /** Names of our own checks, without `nusa/`; all checks of the level by default. */
  checks?: string[];
  standard?: string;
  /** How the page is recorded; its URL by default. */
  subject?: { id: string; url: string };
  /** Which screenshots are kept; `failures` by default. Needs `evidenceFolder`. */
  evidence?: EvidenceLevel;
  evidenceFolder?: string;
  limits?: Partial<Limits>;
  /** What names of the audited components start with; `nusa-` by default. */
  elementPrefix?: string;
  /** The markup that the server sent, as `loadSubject` returns it; read from the browser by default. */
  source?: string;
  /** Brings the page back to its initial state; loads its URL again by default. */
  reload?: () => Promise<void>;
  /** The page is a fragment, such as a story: criteria about whole pages are not tested. */
  isFragment?: boolean;
  /** Versions of components by tag; read from the page by default. */
  components?: Readonly<Record<string, string>>;
  /** Checks to record as skipped, with the reason and the subject whose result applies instead. */
  skip?: { checks: readonly string[]; reason: Localized; madeOn: string };
  /** Leave the page as the last check left it, because the caller navigates away next. */
  skipFinalRestore?: boolean;
  /** Opens the version for browsers without JavaScript; `null` if none exists, `reload` by default. */
  openWithoutScript?: (() => Promise<void>) | null;
}

/** Bypass blocks, page titled, multiple ways: criteria about the page around a fragment. */
const isAboutWholePage = (criterion: string) => ['2.4.1', '2.4.2', '2.4.5'].includes(criterion);

const OUT_OF_TIME = {
  id: 'Waktu untuk halaman ini habis.',
  en: 'The time for this page ran out.',
};

/**
 * Audits a page that has been loaded. Checks that modify it restore it or have it reloaded. Never rejects:
 * a page that cannot be tested is returned with a state and a reason.
 */
export async function auditPage(page: Page, options: AuditOptions = {}): Promise<PageResult> {
  const started = performance.now();
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const level = options.level ?? 'standard';
  const url = page.url();
  const id = options.subject?.id ?? url;
  const subject: Subject = {
    type: 'subject',
    id,
    url: options.subject?.url ?? url,
    state: 'loaded',
    startedAt: new Date().toISOString(),
    milliseconds: 0,
  };
  const result: PageResult = { subject, checks: [], findings: [], verdicts: [] };
  const cdp = await page.createCDPSession();
  const dismiss = (dialog: { dismiss(): Promise<void> }) => void dialog.dismiss().catch(() => {});
  page.on('dialog', dismiss);
  try {
    const session = await Session.open(page, cdp, {
      subject: id,
      level,
      standard: options.standard ?? 'wcag22aa',
      limits,
      screenshots: screenshotsIn(options.evidenceFolder, id, options.evidence ?? 'failures'),
      elementPrefix: options.elementPrefix ?? 'nusa-',
      isFragment: options.isFragment ?? false,
      ...(options.source !== undefined && { source: options.source }),
      reload: options.reload ?? (async () => void (await page.goto(url, { timeout: limits.load }))),
      ...(options.openWithoutScript !== undefined && {
        openWithoutScript: options.openWithoutScript,
      }),
    });
    await describePage(session, subject, options.components);
    const chosen =
      subject.state === 'loaded' ? checksFor(level, options.engines, options.checks) : [];
    const isLate = () => performance.now() - started > limits.subject;
    try {
      await runChecks(session, chosen, result, options.skip, isLate);
    } finally {
      if (session.facts) result.facts = session.facts;
    }
    if (!options.skipFinalRestore) await session.restore();
  } catch (error) {
    subject.state = 'error';
    const reason = String((error as Error).message ?? error);
    subject.reason = { id: `Halaman tidak dapat diperiksa: ${reason}`, en: reason };
  } finally {
    page.off('dialog', dismiss);
    await cdp.detach().catch(() => {});
  }
  if (options.isFragment)
    result.findings = result.findings.filter(({ criteria }) => !criteria.some(isAboutWholePage));
  result.verdicts = verdicts(id, result.checks, result.findings).map((each) =>
    options.isFragment && isAboutWholePage(each.criterion)
      ? { ...each, verdict: 'untested' }
      : each,
  );
  subject.milliseconds = Math.round(performance.now() - started);
  return result;
}

/** Runs the checks one after another and adds what they return to the result. */
async function runChecks(
  session: Session,
  chosen: readonly Check[],
  result: PageResult,
  skip: AuditOptions['skip'],
  isLate: () => boolean,
): Promise<void> {
  for (const check of chosen) {
    const { run, findings, evidence } = isLate()
      ? omittedCheck(session, check, 'error', OUT_OF_TIME)
      : skip?.checks.includes(check.name)
        ? omittedCheck(session, check, 'skipped', skip.reason, skip.madeOn)
        : await runCheck(session, check);
    result.checks.push(run);
    result.findings.push(...findings);
    if (evidence.length) (result.subject.evidence ??= []).push(...evidence);
    if (session.page.isClosed()) throw new Error('The page closed itself.');
  }
  const ran = chosen.filter((_, index) => result.checks[index]!.status === 'ran');
  const frames = await untestedInFrames(session, ran);
  if (frames) result.checks.push(frames);
}
