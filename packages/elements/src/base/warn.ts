/**
 * Whether authors are told what is wrong with their markup. Production has no warnings:
 * the `development` condition of package.json's `imports` replaces this file.
 */
export const DEV = false as boolean;

/** Says once what is wrong with an author's markup. */
export function warn(_host: object, _attribute: string, _advice: string): void {}
