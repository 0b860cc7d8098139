import { PNG } from 'pngjs';
import type { Session } from '../browser/session.js';
import type { TabStop } from './tab-stop.js';

const PADDING = 12;

/** Compares screenshots with and without focus. The caret is hidden because it blinks. */
export async function compareFocus(session: Session, stop: TabStop): Promise<void> {
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
  if (!left) return; // The page took focus back; following presses of Tab show whether it is a trap.
  const plain = await shot(session, clip);
  stop.picture = focused;
  if (differ(focused, plain)) stop.visible = 'yes';
  else
    stop.visible = (await changesElsewhere(session, stop)) ? 'yes' : isText ? 'caret' : 'nothing';
  // Focus again: the next Tab must be pressed here, where a trap would catch it.
  await session.call((handle) => {
    const element = nusaAudit.handles[handle] as HTMLElement;
    element.focus({ preventScroll: true, focusVisible: true } as FocusOptions);
    element.style?.removeProperty('caret-color');
    if (element.getAttribute('style') === '') element.removeAttribute('style');
  }, stop.handle);
}

/** Compares the whole viewport: something away from the control may show the focus. */
async function changesElsewhere(session: Session, stop: TabStop): Promise<boolean> {
  const { width, height } = session.viewport;
  const clip = { x: 0, y: 0, width, height, scale: 1 };
  const plain = await shot(session, clip);
  await session.call((handle) => {
    (nusaAudit.handles[handle] as HTMLElement).focus({
      preventScroll: true,
      focusVisible: true,
    } as FocusOptions);
  }, stop.handle);
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

/** True if at least four pixels differ visibly; fewer may be noise. */
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
