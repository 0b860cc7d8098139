import { html } from '../html.js';
import { defineQuestion } from '../journey/question.js';
import { privacyNotice } from '../components/privacy-notice.js';

/** The version that people read. If it changes, people with an open draft see the notice again. */
export const PRIVACY_NOTICE_VERSION = '2026-12-01';

/**
 * The privacy notice. It asks nothing, but stores which version was shown. It does not ask for
 * consent, because the legal basis of the service is a public duty.
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
