import type { FastifyInstance } from 'fastify';
import { addressOfPlace, CONFIRMATION } from '../journey/urls.js';
import { confirmationPage } from '../pages/confirmation-page.js';
import { texts } from '../texts/index.js';
import { forVisit, goTo, type JourneyTools } from './context.js';

/** The confirmation: as long as the browser keeps the cookie, it can be read again. */
export function confirmationRoute(app: FastifyInstance, tools: JourneyTools): void {
  app.get(
    CONFIRMATION,
    forVisit(tools, (request, reply, { session, progress }) => {
      if (session.kind !== 'sent') return goTo(reply, addressOfPlace(progress.place));
      const { language } = request;
      const page = confirmationPage(session.application, language, texts[language]);
      return tools.sendPage(request, reply, page);
    }),
  );
}
