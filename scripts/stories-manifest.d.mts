export function loadManifest(): Promise<unknown>;
