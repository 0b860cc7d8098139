/** WebKitGTK's driver presses and types, and holds no key down. */
export const canHoldKeys = /Chrome|Firefox/.test(navigator.userAgent);
