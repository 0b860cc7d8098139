import type { PageResult } from '../../model/schema.js';
import type { ResultStore } from '../../results/store.js';
import { untestedResult } from '../../results/untested.js';
import type { HostThrottle } from '../../targets/host-throttle.js';
import type { AuditTarget } from '../../targets/target.js';
import { DEFAULT_LIMITS } from '../../model/limits.js';
import { TimeLimitError, withTimeout } from '../../model/timeout.js';
import type { BrowserPool } from './browser.js';
import type { Progress } from './progress.js';
import { runOne, type OneSettings } from './run-one.js';
import { Tab } from './tab.js';

export interface AllSettings extends OneSettings {
  store: ResultStore;
  progress: Progress;
  throttle: HostThrottle;
  workers: number;
  userAgent?: string;
  pool: BrowserPool;
  stop: AbortSignal;
}

/** Added to the page's own limit; after that the tab hangs, not only the page. */
const GRACE = 15_000;

/** Runs one target; a page that hangs the tab itself is recorded as timed out. */
async function runWithin(
  milliseconds: number,
  target: AuditTarget,
  result: Promise<PageResult>,
): Promise<{ result: PageResult; hangs: boolean }> {
  try {
    return { result: await withTimeout(milliseconds, target.id, result), hangs: false };
  } catch (error) {
    if (!(error instanceof TimeLimitError)) throw error;
    const { id, url } = target;
    const timedOut = untestedResult({ id, url, milliseconds }, 'timeout', {
      id: 'Pemeriksaan halaman ini tidak selesai dalam batas waktu.',
      en: 'The page was not finished within the time limit.',
    });
    return { result: timedOut, hangs: true };
  }
}

/** Audits all targets that the store does not have yet, several at a time. */
export async function runAll(
  targets: readonly AuditTarget[],
  settings: AllSettings,
): Promise<void> {
  const { store, progress, throttle, robots, workers, limits, pool, stop } = settings;
  const queue = targets.filter(({ id }) => !store.has(id));
  let next = 0;
  const worker = async () => {
    const tab = new Tab(pool, settings.userAgent);
    while (next < queue.length && !stop.aborted) {
      const target = queue[next++] as AuditTarget;
      const release = await throttle.acquire(
        target.openUrl,
        (await robots.of(target.openUrl)).delay,
      );
      try {
        progress.start(target.id);
        const page = await tab.page();
        const { subject, load } = { ...DEFAULT_LIMITS, ...limits };
        const most = subject + load + GRACE;
        const { result, hangs } = await runWithin(most, target, runOne(page, target, settings));
        await store.add(recordOf(result, target));
        progress.done(result);
        if (hangs || result.subject.state !== 'loaded') await tab.drop();
      } finally {
        release();
      }
    }
    await tab.drop();
  };
  await Promise.all(Array.from({ length: Math.min(workers, queue.length) }, worker));
}

/** The result under the target's id, without fields that belong to this run only. */
const recordOf = (result: PageResult, { id }: AuditTarget): PageResult => ({
  ...result,
  subject: { ...pick(result.subject), id },
});

function pick(subject: PageResult['subject']): PageResult['subject'] {
  const { type, id, url, state, reason, title, language, components, evidence } = subject;
  const { startedAt, milliseconds } = subject;
  return {
    type,
    id,
    url,
    state,
    ...(reason && { reason }),
    ...(title !== undefined && { title }),
    ...(language !== undefined && { language }),
    ...(components && { components }),
    ...(evidence && { evidence }),
    startedAt,
    milliseconds,
  };
}
