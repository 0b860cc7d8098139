import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Question } from '../journey/question.js';
import { visitOf, type Visit } from '../journey/visit.js';
import { sessionLostPage } from '../pages/session-lost-page.js';
import type { SendPage } from '../pages/send-page.js';
import { endSession, sessionOf } from '../session/session.js';
import type { Applications } from '../storage/applications.js';
import type { Drafts } from '../storage/drafts.js';
import type { Uploads } from '../storage/uploads.js';
import { texts } from '../texts/index.js';

/** What the routes of the journey share. */
export interface RouteContext {
  readonly questions: readonly Question[];
  readonly drafts: Drafts;
  readonly applications: Applications;
  readonly uploads: Uploads;
  readonly now: () => Date;
  readonly sendPage: SendPage;
}

/** What a handler of the journey is called with. */
export interface VisitArgs {
  readonly context: RouteContext;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly visit: Visit;
}

/** What a handler of one question is called with. */
export interface QuestionArgs extends VisitArgs {
  readonly question: Question;
}

type Response = FastifyReply | Promise<FastifyReply>;

/** A handler as Fastify calls it. */
export type RouteHandler = (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>;

/** Reads the session, once per request, and ends here if its draft is gone. */
export function withVisit(
  context: RouteContext,
  handler: (args: VisitArgs) => Response,
): RouteHandler {
  return async (request, reply) => {
    const { questions, drafts, applications, now } = context;
    const session = await sessionOf(request, drafts, applications);
    const visit = visitOf({ questions, session, language: request.language, now: now() });
    const args = { context, request, reply, visit };
    return session.kind === 'lost' ? sendSessionLost(args) : handler(args);
  };
}

export function withQuestion(
  context: RouteContext,
  question: Question,
  handler: (args: QuestionArgs) => Response,
): RouteHandler {
  return withVisit(context, (args) => handler({ ...args, question }));
}

export function sendSessionLost({ context, request, reply }: VisitArgs): FastifyReply {
  endSession(reply);
  return context.sendPage(request, reply, sessionLostPage(texts[request.language]), 403);
}

/** Whether the page was opened by "Ubah" on the check page. */
export function isChanging(request: FastifyRequest): boolean {
  return (request.query as Record<string, unknown>).ubah === '1';
}

/** 303, so that the browser fetches the next page with GET, and a reload sends nothing again. */
export function redirect(reply: FastifyReply, url: string): FastifyReply {
  return reply.redirect(url, 303);
}
