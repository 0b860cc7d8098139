/**
 * Private custom properties, `--_ring` in our sources, get a name that no page has: they inherit, and
 * other design systems write `--_size` as well.
 */
export const withOwnNames = (css) => css.replaceAll('--_', '--_nusa-');
