import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { SendPage } from '../pages/send-page.js';
import { regionSearchPage } from '../pages/region-search-page.js';
import { REGION_SEARCH } from '../regions/urls.js';
import type { RegionMatch, RegionSearch } from '../regions/search.js';
import { texts } from '../texts/index.js';
import { isChanging } from './context.js';

/** Regions by name: JSON for the script in the page, a page for people without JavaScript. */
export function regionSearchRoute(
  app: FastifyInstance,
  sendPage: SendPage,
  search: RegionSearch,
): void {
  app.get(REGION_SEARCH, async (request, reply) => {
    const { q } = request.query as Record<string, unknown>;
    // An array if it was sent twice, which no form does.
    const typed = typeof q === 'string' ? q : '';
    const matches = typed.trim() === '' ? [] : await search.find(typed);

    reply.header('vary', 'accept, accept-encoding');
    if (!wantsPage(request)) {
      return reply.type('application/json; charset=utf-8').send(matches.map(asOption));
    }
    const { language } = request;
    const page = regionSearchPage(typed, matches, texts[language], language, isChanging(request));
    return sendPage(request, reply, page);
  });
}

/** An option of `nusa-autocomplete`. The hint distinguishes regions of the same name. */
function asOption({ code, name, parents }: RegionMatch) {
  return { value: code, label: name, hint: parents.map((parent) => parent.name).join(', ') };
}

/** Browsers ask for `text/html`; `fetch` accepts anything. */
function wantsPage({ headers }: FastifyRequest): boolean {
  return (headers.accept ?? '').includes('text/html');
}
