/**
 * Says once what is wrong with an author's markup; does nothing in production.
 * The `development` condition of package.json's `imports` replaces this file.
 */
export function warn(_host: object, _attribute: string, _advice: string): void {}

/** Warns about a value that the attribute does not have. */
export function warnUnless(
  _ok: boolean,
  _host: object,
  _attribute: string,
  _advice: string,
): void {}
