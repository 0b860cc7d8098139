import { readFileSync } from 'node:fs';

/** Reads the custom elements manifest, which the build of `@nusa/elements` writes. */
export const loadManifest = async () =>
  JSON.parse(
    readFileSync(new URL('../packages/elements/custom-elements.json', import.meta.url), 'utf8'),
  );
