import type { Session } from './session.js';

/** Presses a real key: events dispatched by script do not move focus. */
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
