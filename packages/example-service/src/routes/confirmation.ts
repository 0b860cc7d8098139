import type { FastifyInstance, FastifyReply } from 'fastify';
import { CONFIRMATION, urlOfPosition } from '../journey/urls.js';
import { confirmationPage } from '../pages/confirmation-page.js';
import { texts } from '../texts/index.js';
import { redirect, withVisit, type RouteContext, type VisitArgs } from './context.js';

/** The confirmation. People can open it again until they close the browser. */
export function confirmationRoute(app: FastifyInstance, context: RouteContext): void {
  app.get(CONFIRMATION, withVisit(context, showConfirmation));
}

function showConfirmation({ context, request, reply, visit }: VisitArgs): FastifyReply {
  const { session, position, language } = visit;
  if (session.kind !== 'submitted') return redirect(reply, urlOfPosition(position));
  const page = confirmationPage(session.application, language, texts[language]);
  return context.sendPage(request, reply, page);
}
