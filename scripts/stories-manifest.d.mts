export function loadManifest(): Promise<import('../.storybook/arg-types.js').Manifest>;
