import type { Page } from 'puppeteer-core';
import { checksFor } from './check-list.js';
import { fingerprint } from './model/fingerprint.js';
import { Hold } from './browser/navigation-guard.js';
import { untestedInFrames } from './browser/frames.js';
import { DEFAULT_LIMITS, TimeLimitError, within, type Limits } from './model/limits.js';
import { runningVersions } from './browser/running-versions.js';
import { picturesIn } from './browser/screenshots.js';
import type {
  BothLanguages,
  CheckRun,
  Evidence,
  Finding,
  PageResult,
  Subject,
} from './model/schema.js';
import { Session, type Check, type Found, type Level } from './browser/session.js';
import { verdicts } from './model/verdict.js';

export interface AuditOptions {
  level?: Level;
  /** `axe`, `ibm`, `html`, `qualweb`; all but the last by default. */
  engines?: string[];
  /** Names of our own checks without `nusa/`; all of the level by default. */
  checks?: string[];
  standard?: string;
  subject?: { id: string; url: string };
  evidence?: 'none' | 'failures' | 'all';
  evidenceFolder?: string;
  limits?: Partial<Limits>;
  /** What the server sent, as `loadSubject` gives it; asked of the browser by default. */
  source?: string;
  /** Brings the page back to what it was; loads its URL again by default. */
  reload?: () => Promise<void>;
  /** It is a part of a page, such as a story: the criteria of whole pages are not tested on it. */
  isPart?: boolean;
  /** Versions of components by tag, as their package tells them; else the page's word, or what it runs of them. */
  components?: Readonly<Record<string, string>>;
  /** Checks that are recorded as skipped, with the reason. */
  skip?: { checks: readonly string[]; reason: BothLanguages; madeOn: string };
  /** The caller goes elsewhere next, and the page need not be brought back. */
  leavesPage?: boolean;
  /** Opens what there is of it without JavaScript, as `reload` does by default; `null` where there is nothing. */
  openPlain?: (() => Promise<void>) | null;
}

/** Bypass blocks, page titled, multiple ways: about what stands round a part. */
const isOfWholePage = (criterion: string) => ['2.4.1', '2.4.2', '2.4.5'].includes(criterion);

/** Audits a page that has been loaded. Checks that change it put it back, or reload it. */
export async function auditPage(page: Page, options: AuditOptions = {}): Promise<PageResult> {
  const started = performance.now();
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
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
  const level = options.level ?? 'standard';
  const cdp = await page.createCDPSession();
  const refuse = (dialog: { dismiss(): Promise<void> }) => void dialog.dismiss().catch(() => {});
  page.on('dialog', refuse);
  const session = new Session(
    page,
    cdp,
    limits,
    level,
    options.standard ?? 'wcag22aa',
    id,
    picturesIn(options.evidenceFolder, id, options.evidence ?? 'failures'),
    options.reload ?? (async () => void (await page.goto(url, { timeout: limits.load }))),
    options.openPlain,
    options.source,
  );
  session.isPart = options.isPart ?? false;
  const result: PageResult = { subject, checks: [], findings: [], verdicts: [] };
  try {
    session.hold = await Hold.on(cdp, await session.frameId());
    await describePage(session, subject, options.components);
    const chosen =
      subject.state === 'loaded' ? checksFor(level, options.engines, options.checks) : [];
    for (const check of chosen) {
      const late = performance.now() - started > limits.subject;
      const { run, findings, evidence } = late
        ? without(session, check, 'error', OUT_OF_TIME)
        : options.skip?.checks.includes(check.name)
          ? without(session, check, 'skipped', options.skip.reason, options.skip.madeOn)
          : await runCheck(session, check);
      result.checks.push(run);
      result.findings.push(...findings);
      if (evidence.length) (subject.evidence ??= []).push(...evidence);
      if (page.isClosed()) throw new Error('The page closed itself.');
    }
    const ran = chosen.filter((_, index) => result.checks[index]!.status === 'ran');
    const frames = await untestedInFrames(session, ran);
    if (frames) result.checks.push(frames);
    if (!options.leavesPage) await session.restore();
  } catch (error) {
    subject.state = 'error';
    const reason = String((error as Error).message ?? error);
    subject.reason = { id: `Halaman tidak dapat diperiksa: ${reason}`, en: reason };
  } finally {
    page.off('dialog', refuse);
    await cdp.detach().catch(() => {});
  }
  if (session.facts) result.facts = session.facts;
  if (options.isPart)
    result.findings = result.findings.filter(({ criteria }) => !criteria.some(isOfWholePage));
  result.verdicts = verdicts(id, result.checks, result.findings).map((each) =>
    options.isPart && isOfWholePage(each.criterion) ? { ...each, verdict: 'untested' } : each,
  );
  subject.milliseconds = Math.round(performance.now() - started);
  return result;
}

async function describePage(
  session: Session,
  subject: Subject,
  known: Readonly<Record<string, string>> = {},
): Promise<void> {
  const facts = await session.call(() => ({
    title: document.title.slice(0, 200),
    language: document.documentElement?.lang ?? '',
    components: [
      ...new Set(
        nusaAudit
          .elements()
          .map(({ localName }) => localName)
          .filter((name) => name.startsWith('nusa-')),
      ),
    ].sort(),
    version:
      document.querySelector<HTMLMetaElement>('meta[name="nusa-version"]')?.content ??
      document.documentElement?.dataset.nusaVersion ??
      '',
    // Around XML without a style sheet Chromium writes a page of its own.
    isListing: !!document.getElementById('webkit-xml-viewer-source-xml'),
  }));
  if (facts.isListing) {
    subject.state = 'not-html';
    subject.reason = {
      id: 'Alamat ini memberi XML, yang oleh peramban hanya ditampilkan sebagai daftar.',
      en: 'The address gives XML, which the browser merely lists.',
    };
  }
  subject.title = facts.title;
  subject.language = session.language = facts.language;
  const unknown = facts.components.filter((name) => !known[name] && !facts.version);
  const running = unknown.length ? await runningVersions(session, unknown) : {};
  for (const name of facts.components)
    session.components[name] = known[name] || facts.version || running[name] || '';
  if (facts.components.length) subject.components = session.components;
}

async function runCheck(session: Session, check: Check) {
  const started = performance.now();
  const run: CheckRun = {
    type: 'check',
    subject: session.subject,
    check: check.name,
    status: 'ran',
    criteria: check.criteria,
    milliseconds: 0,
  };
  let findings: Finding[] = [];
  let evidence: Evidence[] = [];
  try {
    await within(session.limits.load, 'Loading again', session.restore());
    const outcome = await within(session.limits.check, check.name, check.run(session));
    if (outcome.skipped) {
      run.status = 'skipped';
      run.reason = outcome.skipped;
    }
    if (outcome.inapplicable?.length) run.inapplicable = outcome.inapplicable;
    findings = records(session, check, outcome.findings);
    evidence = outcome.evidence ?? [];
  } catch (error) {
    run.status = 'error';
    run.reason =
      error instanceof TimeLimitError
        ? { id: `Melebihi batas waktu: ${error.message}`, en: error.message }
        : { id: `Pemeriksaan gagal: ${String(error)}`, en: String(error) };
    session.forgetWorld();
  }
  run.milliseconds = Math.round(performance.now() - started);
  return { run, findings, evidence };
}

const OUT_OF_TIME = {
  id: 'Waktu untuk halaman ini habis.',
  en: 'The time for this page had run out.',
};

function without(
  { subject }: Session,
  { name: check, criteria }: Check,
  status: 'error' | 'skipped',
  reason: BothLanguages,
  madeOn?: string,
) {
  const run: CheckRun = {
    type: 'check',
    subject,
    check,
    status,
    criteria,
    reason,
    ...(madeOn && { madeOn }),
    milliseconds: 0,
  };
  return { run, findings: [], evidence: [] };
}

/** As records, at most so many of one rule: a page with 50,000 faults says it once more, not 50,000 times. */
function records(session: Session, check: Check, found: Found[]): Finding[] {
  const counts = new Map<string, number>();
  const findings: Finding[] = [];
  for (const each of found) {
    const name = each.check ?? check.name;
    const key = `${name} ${each.outcome}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    if (count > session.limits.findings) continue;
    const { criteria, detail, outcome, target, message, question, evidence, tags } = each;
    findings.push({
      type: 'finding',
      subject: session.subject,
      check: name,
      criteria: criteria ?? check.criteria,
      outcome,
      ...(target && { target }),
      message,
      ...(question && { question }),
      ...(evidence?.length && { evidence }),
      ...(tags?.length && { tags }),
      fingerprint: fingerprint(
        detail ? `${name}#${detail}` : name,
        target,
        session.components,
        session.subject,
      ),
    });
  }
  for (const [key, count] of counts) {
    if (count <= session.limits.findings) continue;
    const last = findings.findLast(({ check: name, outcome }) => `${name} ${outcome}` === key)!;
    last.message = {
      id: `${last.message.id} (seluruhnya ${count})`,
      en: `${last.message.en} (${count} in all)`,
    };
  }
  return findings;
}
