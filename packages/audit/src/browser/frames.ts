import { criteria as allCriteria } from '../model/criteria.js';
import type { CheckRun } from '../model/schema.js';
import type { Check, Session } from './session.js';

/** Of a long list of frames, as many as one sentence holds. */
const NAMED = 5;

/**
 * What frames leave untested: a frame of another origin altogether, and in one of the page's own origin the
 * criteria that only checks of the top document are about. Nothing when people see no frame.
 */
export async function untestedInFrames(
  session: Session,
  ran: readonly Check[],
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
          id: `Bingkai dari tempat lain tidak diperiksa; periksa halamannya sendiri: ${list}`,
          en: `Frames from elsewhere were not tested; test their pages on their own: ${list}`,
        }
      : {
          id: `Di dalam bingkai hanya mesin yang memeriksa; periksa halamannya sendiri: ${list}`,
          en: `Only the engines look into frames; test their pages on their own: ${list}`,
        },
    milliseconds: Math.round(performance.now() - started),
  };
}

/** Runs in the page. Frames of measuring scripts, which show nothing, are no content. */
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
      // A picture in an object has a document neither open nor closed, and no window.
      if (!inner && !frame.contentWindow) return [];
      // What comes after the path may be another at every visit.
      const url = (inner?.URL ?? source).replace(/[?#].*$/s, '').slice(0, 200);
      return [{ url, isOpen: !!inner }];
    });
}
