import { PNG } from 'pngjs';
import type { Session } from '../browser/session.js';
import type { Target } from '../model/schema.js';

/** Where focus was after one press of Tab. */
export interface Stop {
  kept: number;
  target: Target;
  name: string;
  role: string;
  /** In the viewport, as it was scrolled. */
  rect: { x: number; y: number; width: number; height: number };
  isFrame: boolean;
  /** Whether all of it is behind something else, and behind what. */
  isCovered: boolean;
  cover?: Target;
  inDialog: boolean;
  /** In what `aria-hidden` takes from assistive technology. */
  isHidden: boolean;
  /** `nothing` when no pixel changes; `caret` when only the caret would. */
  visible: 'yes' | 'nothing' | 'caret' | 'unknown';
  picture?: Uint8Array;
  /** Addresses that the page wanted to go to, or windows that it opened, because of the focus. */
  went: string[];
  movedOn: boolean;
}

export interface Walk {
  stops: Stop[];
  /** How it ended: out of the page, at a stop for the second time, at the limit. */
  end: 'left' | 'cycle' | 'limit';
  trap?: { at: Stop; left: boolean };
}

export const walk = (session: Session): Promise<Walk> =>
  session.shared('walk', () => walkThrough(session));

export async function press(
  session: Session,
  key: 'Tab' | 'Escape' | 'ArrowDown' | ' ',
  shift = false,
) {
  const codes = { Tab: 9, Escape: 27, ArrowDown: 40, ' ': 32 };
  const event = {
    key,
    code: key === ' ' ? 'Space' : key,
    windowsVirtualKeyCode: codes[key],
    modifiers: shift ? 8 : 0,
    ...(key === ' ' && { text: ' ' }),
  };
  const type = key === ' ' ? 'keyDown' : 'rawKeyDown';
  await session.cdp.send('Input.dispatchKeyEvent', { type, ...event });
  await session.cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
}

/** Presses Tab, with real keys, until focus leaves the page or comes round. */
async function walkThrough(session: Session): Promise<Walk> {
  const { cdp } = session;
  await cdp.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  await cdp.send('Animation.enable');
  await cdp.send('Animation.setPlaybackRate', { playbackRate: 1000 }); // No picture of half a transition.
  const opened: string[] = [];
  const close = (popup: { close(): Promise<void>; url(): string } | null) => {
    opened.push(popup?.url() ?? 'about:blank');
    void popup?.close().catch(() => {});
  };
  session.page.on('popup', close);
  try {
    await session.call(toTheStart);
    return await pressOn(session, opened);
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

async function pressOn(session: Session, opened: string[]): Promise<Walk> {
  const stops: Stop[] = [];
  const seen = new Map<number, number>();
  let inFrame = 0;
  while (stops.length < session.limits.stops) {
    const before = session.hold.attempts.length;
    const windows = opened.length;
    await press(session, 'Tab');
    const stop = await session.call(describeFocus);
    if (!stop) return { stops, end: 'left' };
    if (stop.isFrame && stops.at(-1)?.kept === stop.kept) {
      if (++inFrame > 40) return { stops, end: 'limit' };
      continue;
    }
    inFrame = 0;
    if (seen.has(stop.kept)) {
      const last = stops.at(-1)!;
      const trap = { at: { ...last }, left: await canLeave(session, new Set(seen.keys())) };
      return { stops, end: 'cycle', trap };
    }
    const full: Stop = { ...stop, visible: 'unknown', went: [], movedOn: false };
    stops.push(full);
    seen.set(stop.kept, stops.length);
    await session.settle();
    full.movedOn = await session.call(
      (kept) => nusaAudit.active() !== nusaAudit.kept[kept],
      stop.kept,
    );
    if (!full.movedOn) await seeFocus(session, full); // Else a script has taken focus elsewhere.
    full.went = [...session.hold.attempts.slice(before), ...opened.slice(windows)];
  }
  return { stops, end: 'limit' };
}

/** A script that takes focus back does so a moment later. */
const pause = () => new Promise((done) => setTimeout(done, 40));

/** Escape, and the way back: what WCAG calls standard ways out. */
async function canLeave(session: Session, seen: Set<number>): Promise<boolean> {
  await press(session, 'Escape');
  for (let count = 0; count <= seen.size; count++) {
    await press(session, 'Tab');
    await pause();
    const stop = await session.call(describeFocus);
    if (!stop || !seen.has(stop.kept)) return true;
  }
  for (let count = 0; count <= seen.size; count++) {
    await press(session, 'Tab', true);
    await pause();
    const stop = await session.call(describeFocus);
    if (!stop || !seen.has(stop.kept)) return true;
  }
  return false;
}

function toTheStart(): void {
  (nusaAudit.active() as HTMLElement | null)?.blur();
  scrollTo(0, 0);
  // Where the next Tab begins is remembered by the browser, and only a focus moves it.
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
    kept: nusaAudit.keep(element),
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

const PADDING = 12;

/** Two pictures of the place, with focus and without; the caret is left out, as it blinks. */
async function seeFocus(session: Session, stop: Stop): Promise<void> {
  if (stop.isFrame || (session.standard !== 'act' && session.level === 'quick')) return;
  const { width, height } = session.viewport;
  const x = Math.max(0, stop.rect.x - PADDING);
  const y = Math.max(0, stop.rect.y - PADDING);
  const clip = {
    x,
    y,
    width: Math.min(width, stop.rect.x + stop.rect.width + PADDING) - x,
    height: Math.min(height, stop.rect.y + stop.rect.height + PADDING) - y,
    scale: 1,
  };
  if (clip.width < 1 || clip.height < 1) clip.x = clip.y = 0;
  if (clip.width < 1 || clip.height < 1) Object.assign(clip, { width, height });
  const isText = await session.call(hideCaret);
  const focused = await shot(session, clip);
  const left = await session.call(() => {
    const element = nusaAudit.active() as HTMLElement | null;
    element?.blur();
    return nusaAudit.active() !== element;
  });
  if (!left) return; // A page that takes focus back: the walk will see whether it is a trap.
  const plain = await shot(session, clip);
  stop.picture = focused;
  if (differ(focused, plain)) stop.visible = 'yes';
  else stop.visible = (await elsewhere(session, stop)) ? 'yes' : isText ? 'caret' : 'nothing';
  // The next Tab has to be pressed here, where a trap would catch it.
  await session.call((kept) => {
    const element = nusaAudit.kept[kept] as HTMLElement;
    element.focus({ preventScroll: true, focusVisible: true } as FocusOptions);
    element.style?.removeProperty('caret-color');
    if (element.getAttribute('style') === '') element.removeAttribute('style');
  }, stop.kept);
}

/** Something far from the control may show where focus is: all of the window, then. */
async function elsewhere(session: Session, stop: Stop): Promise<boolean> {
  const { width, height } = session.viewport;
  const clip = { x: 0, y: 0, width, height, scale: 1 };
  const plain = await shot(session, clip);
  await session.call((kept) => {
    (nusaAudit.kept[kept] as HTMLElement).focus({
      preventScroll: true,
      focusVisible: true,
    } as FocusOptions);
  }, stop.kept);
  const focused = await shot(session, clip);
  await session.call(() => (nusaAudit.active() as HTMLElement | null)?.blur());
  return differ(focused, plain);
}

function hideCaret(): boolean {
  const element = nusaAudit.active() as HTMLElement | null;
  const isText =
    element?.matches(
      'input:not([type=checkbox], [type=radio], [type=range], [type=color], [type=file], [type=submit], [type=button], [type=reset], [type=image]), textarea',
    ) || !!element?.isContentEditable;
  if (isText) element!.style.setProperty('caret-color', 'transparent', 'important');
  return isText;
}

async function shot(
  session: Session,
  clip: { x: number; y: number; width: number; height: number; scale: number },
): Promise<Uint8Array> {
  const offset = await session.call(() => ({ x: scrollX, y: scrollY }));
  const { data } = await session.cdp.send('Page.captureScreenshot', {
    format: 'png',
    optimizeForSpeed: true,
    captureBeyondViewport: false,
    clip: { ...clip, x: clip.x + offset.x, y: clip.y + offset.y },
  });
  return Buffer.from(data, 'base64');
}

/** More than noise: a handful of pixels that are visibly other than before. */
function differ(one: Uint8Array, two: Uint8Array): boolean {
  const a = PNG.sync.read(Buffer.from(one));
  const b = PNG.sync.read(Buffer.from(two));
  if (a.width !== b.width || a.height !== b.height) return true;
  let count = 0;
  for (let index = 0; index < a.data.length; index += 4) {
    const apart =
      Math.abs(a.data[index]! - b.data[index]!) +
      Math.abs(a.data[index + 1]! - b.data[index + 1]!) +
      Math.abs(a.data[index + 2]! - b.data[index + 2]!);
    if (apart > 24 && ++count >= 4) return true;
  }
  return false;
}
