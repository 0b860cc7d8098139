export function loadManifest(): Promise<import('../stories/support/docs/arg-types.js').Manifest>;
