import { press } from '../browser/keys.js';
import type { Session } from '../browser/session.js';
import { compareFocus } from './focus-visibility.js';
import type { TabOrder, TabStop } from './tab-stop.js';

/** The tab order of the page, read once for all checks. */
export const tabThrough = (session: Session): Promise<TabOrder> =>
  session.once('tab-order', () => readTabOrder(session));

/** Presses Tab until focus leaves the page or returns to a stop. */
async function readTabOrder(session: Session): Promise<TabOrder> {
  const { cdp } = session;
  await cdp.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  await cdp.send('Animation.enable');
  await cdp.send('Animation.setPlaybackRate', { playbackRate: 1000 }); // So that no screenshot shows half a transition.
  const opened: string[] = [];
  const close = (popup: { close(): Promise<void>; url(): string } | null) => {
    opened.push(popup?.url() ?? 'about:blank');
    void popup?.close().catch(() => {});
  };
  session.page.on('popup', close);
  try {
    await session.call(resetFocusPosition);
    return await collectStops(session, opened);
  } finally {
    session.page.off('popup', close);
    await cdp.send('Animation.setPlaybackRate', { playbackRate: 1 });
    await cdp.send('Animation.disable');
    await session.call(() => {
      (nusaAudit.active() as HTMLElement | null)?.blur();
      scrollTo(0, 0);
    });
  }
}

async function collectStops(session: Session, opened: string[]): Promise<TabOrder> {
  const stops: TabStop[] = [];
  const seen = new Map<number, number>();
  let inFrame = 0;
  while (stops.length < session.limits.stops) {
    const before = session.navigationGuard.attempts.length;
    const windows = opened.length;
    await press(session, 'Tab');
    const stop = await session.call(describeFocus);
    if (!stop) return { stops, end: 'left' };
    if (stop.isFrame && stops.at(-1)?.handle === stop.handle) {
      if (++inFrame > 40) return { stops, end: 'limit' };
      continue;
    }
    inFrame = 0;
    if (seen.has(stop.handle)) {
      const last = stops.at(-1)!;
      const trap = { at: { ...last }, left: await canLeave(session, new Set(seen.keys())) };
      return { stops, end: 'cycle', trap };
    }
    const full: TabStop = { ...stop, visible: 'unknown', openedUrls: [], movedOn: false };
    stops.push(full);
    seen.set(stop.handle, stops.length);
    await session.settle();
    full.movedOn = await session.call(
      (handle) => nusaAudit.active() !== nusaAudit.handles[handle],
      stop.handle,
    );
    if (!full.movedOn) await compareFocus(session, full); // Otherwise a script has moved focus elsewhere.
    full.openedUrls = [...session.navigationGuard.attempts.slice(before), ...opened.slice(windows)];
  }
  return { stops, end: 'limit' };
}

/** Scripts that move focus back do so with a delay. */
const pause = () => new Promise((done) => setTimeout(done, 40));

/** Tries Escape, Tab and Shift+Tab, the exits that 2.1.2 calls standard. */
async function canLeave(session: Session, seen: Set<number>): Promise<boolean> {
  await press(session, 'Escape');
  for (let count = 0; count <= seen.size; count++) {
    await press(session, 'Tab');
    await pause();
    const stop = await session.call(describeFocus);
    if (!stop || !seen.has(stop.handle)) return true;
  }
  for (let count = 0; count <= seen.size; count++) {
    await press(session, 'Tab', true);
    await pause();
    const stop = await session.call(describeFocus);
    if (!stop || !seen.has(stop.handle)) return true;
  }
  return false;
}

function resetFocusPosition(): void {
  (nusaAudit.active() as HTMLElement | null)?.blur();
  scrollTo(0, 0);
  // The browser remembers where sequential navigation starts; only focusing an element resets it.
  const root = document.documentElement;
  const before = root.getAttribute('tabindex');
  root.setAttribute('tabindex', '-1');
  root.focus({ preventScroll: true });
  root.blur();
  if (before === null) root.removeAttribute('tabindex');
  else root.setAttribute('tabindex', before);
}

function describeFocus() {
  const element = nusaAudit.active();
  if (!element || element === document.body || element === document.documentElement) return null;
  const isFrame = element.localName === 'iframe';
  const { x, y, width, height } = element.getBoundingClientRect();
  const isLabel = (other: Element) =>
    other.closest('label')?.control === element ||
    [...((element as HTMLInputElement).labels ?? [])].some((label) =>
      nusaAudit.contains(label, other),
    );
  let covered = 0;
  let points = 0;
  let cover: Element | null = null;
  for (let row = 1; row < 6; row++)
    for (let column = 1; column < 6; column++) {
      const left = x + (width * column) / 6;
      const top = y + (height * row) / 6;
      if (left < 0 || top < 0 || left >= innerWidth || top >= innerHeight) continue;
      points++;
      const found = nusaAudit.at(left, top);
      if (!found || nusaAudit.contains(element, found) || nusaAudit.contains(found, element))
        continue;
      if (isLabel(found) || getComputedStyle(element).opacity === '0') continue;
      covered++;
      cover = found;
    }
  let isHidden = false;
  for (let each: Element | null = element; each; each = nusaAudit.parent(each))
    isHidden ||= each.getAttribute('aria-hidden') === 'true';
  const label = (element as HTMLInputElement).labels?.[0]?.innerText;
  const text =
    element.getAttribute('aria-label') ?? (label || (element as HTMLElement).innerText) ?? '';
  return {
    handle: nusaAudit.handleOf(element),
    target: nusaAudit.target(element),
    name: text.replace(/\s+/g, ' ').trim().slice(0, 80),
    role: element.getAttribute('role') ?? element.localName,
    rect: { x, y, width, height },
    isFrame,
    isCovered: points > 0 && covered === points,
    ...(cover && covered === points && { cover: nusaAudit.target(cover) }),
    isHidden,
    inDialog: !!element.closest('dialog, [role=dialog], [role=alertdialog], [aria-modal=true]'),
  };
}
