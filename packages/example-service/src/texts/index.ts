import type { Localized } from '../language.js';
import { en } from './en.js';
import { id } from './id.js';

export type { SharedTexts } from './id.js';

/** The texts of the pages that are not questions, and of what all pages share. */
export const texts: Localized<typeof id> = { id, en };
