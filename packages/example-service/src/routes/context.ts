import type { FastifyReply, FastifyRequest } from 'fastify';
import type { SendPage } from '../pages/send-page.js';
import type { Question } from '../journey/question.js';
import { visitOf, type Journey, type Visit } from '../journey/visit.js';
import { sessionLostPage } from '../pages/session-lost-page.js';
import { endSession } from '../session/session.js';
import { texts } from '../texts/index.js';

/** What the routes of the journey share. */
export interface JourneyTools extends Journey {
  readonly sendPage: SendPage;
}

export type Handler = (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>;

/** Handles a visit by somebody whose answers are not lost. */
export type VisitHandler = (
  request: FastifyRequest,
  reply: FastifyReply,
  visit: Visit,
) => FastifyReply | Promise<FastifyReply>;

/** Turns away people whose cookie leads to nothing, before a page is made for them. */
export function forVisit(tools: JourneyTools, handler: VisitHandler): Handler {
  return async (request, reply) => {
    const visit = await visitOf(request, tools);
    if (visit.session.kind === 'lost') return sendSessionLost(tools, request, reply);
    return handler(request, reply, visit);
  };
}

export function sendSessionLost(
  { sendPage }: JourneyTools,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  endSession(reply);
  return sendPage(request, reply, sessionLostPage(texts[request.language]), 403);
}

/** Somebody who sends a later form without a session had one when the page was opened. */
export function isAdrift(visit: Visit, question: Question): boolean {
  return visit.session.kind === 'new' && !visit.isFirst(question);
}

export function isChanging(request: FastifyRequest): boolean {
  return (request.query as Record<string, unknown>).ubah === '1';
}

/** After a form, or to another page: always fetched with GET, so that a reload sends nothing. */
export function goTo(reply: FastifyReply, address: string): FastifyReply {
  return reply.redirect(address, 303);
}
