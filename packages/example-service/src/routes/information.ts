import type { FastifyInstance } from 'fastify';
import type { SendPage } from '../pages/send-page.js';
import { START, urlOf } from '../journey/urls.js';
import type { Question } from '../journey/question.js';
import { LANGUAGES } from '../language.js';
import { INFORMATION, urlIn, type InformationName } from '../pages/urls.js';
import { informationPage } from '../pages/information-page.js';
import { startPage } from '../pages/start-page.js';
import { texts } from '../texts/index.js';

/** The start page, the pages that the footer links to, and `/en`, a short URL to print. */
export function informationRoutes(
  app: FastifyInstance,
  sendPage: SendPage,
  firstQuestion: Question,
): void {
  app.get(START, (request, reply) =>
    sendPage(request, reply, startPage(texts[request.language], urlOf(firstQuestion))),
  );

  for (const [name, url] of Object.entries(INFORMATION)) {
    app.get(url, (request, reply) =>
      sendPage(request, reply, informationPage(name as InformationName, texts[request.language])),
    );
  }

  for (const language of LANGUAGES) {
    app.get(`/${language}`, (_request, reply) => reply.redirect(urlIn(language, START), 302));
  }
}
