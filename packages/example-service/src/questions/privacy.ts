import { html } from '../html.js';
import { defineQuestion } from '../journey/question.js';
import { privacyNotice } from '../components/privacy-notice.js';

/** The version that people read. Change it with the text, and open drafts are shown the new one. */
export const PRIVACY_NOTICE_VERSION = '2026-11-24';

/**
 * The privacy notice: a page that asks nothing, but records which version was on the screen.
 * There is nothing to agree to, since the service rests on a public duty and not on consent.
 */
export const privacy = defineQuestion<string, object>({
  id: 'privacy',
  path: 'privasi',
  fields: ['versi'],
  texts: { id: {}, en: {} },

  heading: ({ shared }) => shared.privacy.heading,

  form: ({ shared }) => html`
    <h1>${shared.privacy.heading}</h1>
    <p>${shared.privacy.intro}</p>
    ${privacyNotice(shared)}
    <input type="hidden" name="versi" value="${PRIVACY_NOTICE_VERSION}" />
  `,

  parse: ({ versi }, { shared }) =>
    versi === PRIVACY_NOTICE_VERSION
      ? { answer: PRIVACY_NOTICE_VERSION }
      : { errors: { '': shared.privacy.changed } },

  fill: (version) => ({ versi: version }),
});
