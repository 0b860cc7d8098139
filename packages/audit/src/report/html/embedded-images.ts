import { readFileSync, statSync } from 'node:fs';
import { resolve, sep } from 'node:path';

/** A report must stay small enough to mail; images that do not fit are named instead. */
const LARGEST_TOTAL = 24 * 2 ** 20;

const SIGNATURES: readonly (readonly [type: string, bytes: readonly number[], at: number])[] = [
  ['image/png', [0x89, 0x50, 0x4e, 0x47], 0],
  ['image/jpeg', [0xff, 0xd8, 0xff], 0],
  ['image/webp', [0x57, 0x45, 0x42, 0x50], 8],
];

/** Evidence images as data: URLs, up to a total size. */
export class EmbeddedImages {
  #left: number;

  constructor(
    readonly folder: string,
    largest = LARGEST_TOTAL,
  ) {
    this.#left = largest;
  }

  /** Results may come from anywhere, so only images below the folder are read. */
  dataOf(file: string): string | undefined {
    const folder = resolve(this.folder);
    const path = resolve(folder, file);
    if (!path.startsWith(folder + sep)) return undefined;
    try {
      if (statSync(path).size > this.#left) return undefined;
      const bytes = readFileSync(path);
      const type = SIGNATURES.find(([, signature, at]) =>
        signature.every((byte, index) => bytes[at + index] === byte),
      )?.[0];
      if (!type) return undefined;
      this.#left -= bytes.length;
      return `data:${type};base64,${bytes.toString('base64')}`;
    } catch {
      return undefined;
    }
  }
}
