/** Passed and inapplicable cases that we fail all the same, and why. */
export const EXCEPTIONS = {};
