import { attribution, licenceUrl } from '@nusa/regions';
import { html, type Html } from '../html.js';
import type { Language } from '../language.js';

/** The source of the region data. Its licence requires it on every page that uses the data. */
export function regionCredit(language: Language): Html {
  return html`<p><a href="${licenceUrl}">${attribution[language]}</a></p>`;
}
