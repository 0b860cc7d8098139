import { html, type Html } from '../html.js';
import { addressOf } from '../journey/addresses.js';
import { region } from '../questions/region.js';
import { REGION_SEARCH } from '../regions/addresses.js';
import type { Found } from '../regions/search.js';
import type { SharedTexts } from '../texts/index.js';
import type { Page } from './page.js';

/** A search by name, for people who would have to open four lists one after the other. */
export function regionSearchPage(
  typed: string,
  found: readonly Found[],
  { regionSearch }: SharedTexts,
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
      ${typed.trim() !== '' && results(found, regionSearch, question)}
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
  return html`<h2>${texts.found(found.length)}</h2>
    <p>${texts.advice}</p>
    <ul>
      ${found.map(
        ({ code, name, parents }) =>
          html`<li>
            <a href="${chosen(code)}">${name}</a
            >${parents.length > 0 && html`, ${parents.map((parent) => parent.name).join(', ')}`}
          </li>`,
      )}
    </ul>`;
}
