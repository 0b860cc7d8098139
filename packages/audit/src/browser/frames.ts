import { criteria as allCriteria } from '../model/criteria.js';
import type { CheckRun } from '../model/schema.js';
import type { Session } from './session.js';

/** The number of frames that a message names. */
const NAMED = 5;

/**
 * The criteria that visible frames leave untested: all of them for a frame of another origin, and for frames
 * of the page's own origin those that only checks of the top document cover. Undefined if no frame is visible.
 */
export async function untestedInFrames(
  session: Session,
  ran: readonly { criteria: string[]; seesFrames?: boolean }[],
): Promise<CheckRun | undefined> {
  const started = performance.now();
  const frames = await session.call(shownFrames);
  if (!frames.length) return undefined;
  const elsewhere = frames.filter(({ isOpen }) => !isOpen);
  const seen = new Set(
    ran.filter(({ seesFrames }) => seesFrames).flatMap(({ criteria }) => criteria),
  );
  const untested = allCriteria
    .map(({ number }) => number)
    .filter((number) => elsewhere.length || !seen.has(number));
  const named = (elsewhere.length ? elsewhere : frames).map(({ url }) => url);
  const list = [
    ...named.slice(0, NAMED),
    ...(named.length > NAMED ? [`+ ${named.length - NAMED}`] : []),
  ].join(', ');
  return {
    type: 'check',
    subject: session.subject,
    check: 'nusa/frames',
    status: 'skipped',
    criteria: [],
    untested,
    reason: elsewhere.length
      ? {
          id: `Bingkai dari situs lain tidak diperiksa. Periksa halamannya secara terpisah: ${list}`,
          en: `Frames from other origins were not tested. Test their pages separately: ${list}`,
        }
      : {
          id: `Isi bingkai hanya diperiksa oleh mesin. Periksa halamannya secara terpisah: ${list}`,
          en: `Only the engines test inside frames. Test their pages separately: ${list}`,
        },
    milliseconds: Math.round(performance.now() - started),
  };
}

/** Runs in the page. Invisible frames, such as those of analytics scripts, are not content. */
function shownFrames(): { url: string; isOpen: boolean }[] {
  return nusaAudit
    .elements()
    .filter((element) => element.matches('iframe, frame, object[data], embed[src]'))
    .filter((element) => {
      const { clientWidth, clientHeight } = element;
      return clientWidth > 1 && clientHeight > 1 && nusaAudit.shown(element);
    })
    .flatMap((element) => {
      const frame = element as HTMLIFrameElement | HTMLObjectElement;
      const source = (frame as HTMLIFrameElement).src || (frame as HTMLObjectElement).data || '';
      const inner = frame.contentDocument;
      // An image in an object has neither a document nor a window.
      if (!inner && !frame.contentWindow) return [];
      // Query and fragment may differ on every visit.
      const url = (inner?.URL ?? source).replace(/[?#].*$/s, '').slice(0, 200);
      return [{ url, isOpen: !!inner }];
    });
}
