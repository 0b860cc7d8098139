import { setViewport } from '@web/test-runner-commands';

/** WebKitGTK's driver cannot change the size of a page. */
export const canResize = /Chrome|Firefox/.test(navigator.userAgent);

/** Makes the test page narrower or wider; where that cannot be done, `canResize` is false and the test skips. */
export async function resizeTo(width: number): Promise<void> {
  if (canResize) await setViewport({ width, height: 600 });
}
