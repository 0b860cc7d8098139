/**
 * Whether the console warns about mistakes in authors' markup. Production has no warnings:
 * the `development` condition of package.json's `imports` replaces this file.
 */
export const DEV = false as boolean;

/** Does nothing in production. */
export function warn(_host: object, _attribute: string, _advice: string): void {}
