import { html, type Html } from '../html.js';
import type { SharedTexts } from '../texts/index.js';
import { INFORMATION, type InformationName } from './urls.js';
import { officeContact } from '../components/office-contact.js';
import type { Page } from './page.js';
import { privacyNotice } from '../components/privacy-notice.js';

/** The pages that the footer links to: help, privacy, cookies and accessibility. */
export function informationPage(name: InformationName, texts: SharedTexts): Page {
  const heading = name === 'privacy' ? texts.privacy.heading : texts.information[name].heading;
  return {
    title: heading,
    url: INFORMATION[name],
    content: html`<h1>${heading}</h1>
      ${bodyOf[name](texts)}`,
  };
}

const bodyOf: Readonly<Record<InformationName, (texts: SharedTexts) => Html>> = {
  help: (texts) => html`${paragraphs(texts.information.help.body)}${officeContact(texts)}`,
  privacy: privacyNotice,
  cookies: ({ information: { cookies } }) => html`
    ${paragraphs(cookies.body)}
    <nusa-summary-list>
      <dl>
        ${cookies.names.map(
          ([name, use]) =>
            html`<div>
              <dt>${name}</dt>
              <dd>${use}</dd>
            </div>`,
        )}
      </dl>
    </nusa-summary-list>
  `,
  accessibility: (texts) =>
    html`${paragraphs(texts.information.accessibility.body)}${officeContact(texts)}`,
};

function paragraphs(lines: readonly string[]): Html {
  return html`${lines.map((line) => html`<p>${line}</p>`)}`;
}
