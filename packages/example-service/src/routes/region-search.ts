import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { SendPage } from '../pages/send-page.js';
import { regionSearchPage } from '../pages/region-search-page.js';
import { REGION_SEARCH } from '../regions/urls.js';
import type { Found, RegionSearch } from '../regions/search.js';
import { texts } from '../texts/index.js';
import { isChanging } from './context.js';

/** Regions by name: data for the script in the page, a page for people without it. */
export function regionSearchRoute(
  app: FastifyInstance,
  sendPage: SendPage,
  search: RegionSearch,
): void {
  app.get(REGION_SEARCH, async (request, reply) => {
    const { q } = request.query as Record<string, unknown>;
    // Sent twice it is a list, which nobody typed.
    const typed = typeof q === 'string' ? q : '';
    const found = typed.trim() === '' ? [] : await search.find(typed);

    reply.header('vary', 'accept');
    if (!wantsPage(request)) {
      return reply.type('application/json; charset=utf-8').send(found.map(asOption));
    }
    const { language } = request;
    const page = regionSearchPage(typed, found, texts[language], language, isChanging(request));
    return sendPage(request, reply, page);
  });
}

/** As `nusa-autocomplete` reads it; the hint tells regions of the same name apart. */
function asOption({ code, name, parents }: Found) {
  return { value: code, label: name, hint: parents.map((parent) => parent.name).join(', ') };
}

/** Browsers ask for pages by this name; scripts take anything. */
function wantsPage({ headers }: FastifyRequest): boolean {
  return (headers.accept ?? '').includes('text/html');
}
