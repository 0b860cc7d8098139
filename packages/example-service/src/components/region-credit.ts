import { attribution, licenceUrl } from '@nusa/regions';
import { html, type Html } from '../html.js';
import type { Language } from '../language.js';

/** Who made the region data: its licence wants that on each page that uses it. */
export function regionCredit(language: Language): Html {
  return html`<p><a href="${licenceUrl}">${attribution[language]}</a></p>`;
}
