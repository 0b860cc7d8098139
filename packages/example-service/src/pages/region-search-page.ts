import { html, type Html } from '../html.js';
import { addressOf } from '../journey/urls.js';
import type { Language } from '../language.js';
import { region } from '../questions/region.js';
import { REGION_SEARCH } from '../regions/urls.js';
import { MOST_FOUND, type Found } from '../regions/search.js';
import type { SharedTexts } from '../texts/index.js';
import type { Page } from './page.js';
import { regionCredit } from '../components/region-credit.js';

/** A search by name, for people who would have to open four lists one after the other. */
export function regionSearchPage(
  typed: string,
  found: readonly Found[],
  { regionSearch }: SharedTexts,
  language: Language,
  isChanging: boolean,
): Page {
  const question = addressOf(region, isChanging);
  const query = new URLSearchParams({
    ...(typed && { q: typed }),
    ...(isChanging && { ubah: '1' }),
  });
  return {
    title: regionSearch.heading,
    address: query.size > 0 ? `${REGION_SEARCH}?${query}` : REGION_SEARCH,
    back: question,
    content: html`
      <form method="get" action="${REGION_SEARCH}">
        ${isChanging && html`<input type="hidden" name="ubah" value="1" />`}
        <nusa-text-input
          type="search"
          name="q"
          label="${regionSearch.heading}"
          label-size="xl"
          page-heading
          hint="${regionSearch.hint}"
          value="${typed}"
        ></nusa-text-input>
        <nusa-button label="${regionSearch.button}"></nusa-button>
      </form>
      ${typed.trim() !== '' && results(found, regionSearch, question)} ${regionCredit(language)}
    `,
  };
}

function results(
  found: readonly Found[],
  texts: SharedTexts['regionSearch'],
  question: string,
): Html {
  if (found.length === 0) {
    return html`<h2>${texts.nothing}</h2>
      <p>${texts.nothingAdvice}</p>`;
  }
  const chosen = (code: string) => `${question}${question.includes('?') ? '&' : '?'}pilih=${code}`;
  // The whole path is the link: 98 links called "Sidomulyo" say nothing in a list of links.
  const path = ({ name, parents }: Found) => [name, ...parents.map((each) => each.name)].join(', ');
  return html`<h2>
      ${found.length < MOST_FOUND ? texts.found(found.length) : texts.first(found.length)}
    </h2>
    <p>${texts.advice}</p>
    <ul>
      ${found.map((each) => html`<li><a href="${chosen(each.code)}">${path(each)}</a></li>`)}
    </ul>`;
}
