import { html, type Html } from '../html.js';
import { urlOf } from '../journey/urls.js';
import type { Language } from '../language.js';
import { region } from '../questions/region.js';
import { REGION_SEARCH } from '../regions/urls.js';
import { MAX_MATCHES, type RegionMatch } from '../regions/search.js';
import type { SharedTexts } from '../texts/index.js';
import type { Page } from './page.js';
import { regionCredit } from '../components/region-credit.js';

/** The search by name, for people without JavaScript. */
export function regionSearchPage(
  typed: string,
  matches: readonly RegionMatch[],
  { regionSearch }: SharedTexts,
  language: Language,
  isChanging: boolean,
): Page {
  const questionUrl = urlOf(region, isChanging);
  const query = new URLSearchParams({
    ...(typed && { q: typed }),
    ...(isChanging && { ubah: '1' }),
  });
  return {
    title: regionSearch.heading,
    url: query.size > 0 ? `${REGION_SEARCH}?${query}` : REGION_SEARCH,
    back: questionUrl,
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
      ${typed.trim() !== '' && results(matches, regionSearch, questionUrl)}
      ${regionCredit(language)}
    `,
  };
}

function results(
  matches: readonly RegionMatch[],
  texts: SharedTexts['regionSearch'],
  questionUrl: string,
): Html {
  if (matches.length === 0) {
    return html`<h2>${texts.nothing}</h2>
      <p>${texts.nothingAdvice}</p>`;
  }
  const urlFor = (code: string) =>
    `${questionUrl}${questionUrl.includes('?') ? '&' : '?'}pilih=${code}`;
  // The link text is the whole path: screen readers list links, and 98 are called "Sidomulyo".
  const path = ({ name, parents }: RegionMatch) =>
    [name, ...parents.map((each) => each.name)].join(', ');
  return html`<h2>
      ${matches.length < MAX_MATCHES ? texts.found(matches.length) : texts.first(matches.length)}
    </h2>
    <p>${texts.advice}</p>
    <ul>
      ${matches.map((each) => html`<li><a href="${urlFor(each.code)}">${path(each)}</a></li>`)}
    </ul>`;
}
