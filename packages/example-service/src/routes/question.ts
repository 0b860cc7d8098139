import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { formOf, readFields } from '../http/forms.js';
import { addressOf, addressOfPlace, exitAddressOf, START } from '../journey/addresses.js';
import type { Errors, Question, Values } from '../journey/question.js';
import type { Visit } from '../journey/visit.js';
import { exitPage } from '../pages/exit-page.js';
import { problemPage } from '../pages/problem-page.js';
import { questionPage } from '../pages/question-page.js';
import { csrfField } from '../session/csrf.js';
import { beginSession } from '../session/session.js';
import { texts } from '../texts/index.js';
import { forVisit, goTo, sendSessionLost, type JourneyTools } from './tools.js';

/** The routes of one question: showing it, taking its answer, and the page that may end it all. */
export function questionRoutes(
  app: FastifyInstance,
  tools: JourneyTools,
  question: Question,
): void {
  const address = addressOf(question);

  app.get(
    address,
    forVisit(tools, (request, reply, visit) => show(request, reply, visit)),
  );

  app.post(
    address,
    { preHandler: app.csrfProtection, config: { showAgain: forVisit(tools, showStale) } },
    forVisit(tools, take),
  );

  if (question.exit) app.get(exitAddressOf(question), forVisit(tools, showExit));

  function show(request: FastifyRequest, reply: FastifyReply, visit: Visit): FastifyReply {
    const elsewhere = visit.elsewhere(question);
    if (elsewhere) return goTo(reply, elsewhere);

    const attempt = visit.attemptAt(question);
    if (attempt) return sendForm(request, reply, visit, attempt, errorsIn(attempt, visit));

    const answer = visit.progress.answers.get(question);
    return sendForm(request, reply, visit, answer === undefined ? {} : question.fill(answer), {});
  }

  async function take(
    request: FastifyRequest,
    reply: FastifyReply,
    visit: Visit,
  ): Promise<FastifyReply> {
    if (isAdrift(visit)) return sendSessionLost(tools, request, reply);
    const elsewhere = visit.elsewhere(question);
    if (elsewhere) return goTo(reply, elsewhere);

    const { values, repeated } = readFields(formOf(request), question.fields);
    if (repeated.length > 0) {
      // Our forms never do this, and to pick one of the answers would be to guess.
      const page = problemPage('unreadable', texts[request.language], address);
      return tools.sendPage(request, reply, page, 400);
    }

    const { session } = visit;
    const parsed = question.parse(values, visit.contextOf(question));
    if ('errors' in parsed) {
      // Nothing is stored for somebody who has not begun yet, so the page is the answer itself.
      if (session.kind !== 'draft') {
        return sendForm(request, reply, visit, values, parsed.errors, 422);
      }
      await tools.drafts.saveAttempt(session.draft.id, question.id, values);
      return goTo(reply, addressHere(request));
    }

    const draft =
      session.kind === 'draft'
        ? session.draft.id
        : await beginSession(request, reply, tools.drafts);
    await tools.drafts.saveAnswer(draft, question.id, parsed.answer, request.language);
    return goTo(reply, visit.afterAnswering(question, parsed.answer, isChanging(request)));
  }

  /** The same page with what was typed, for a form that was open for too long. Stores nothing. */
  function showStale(request: FastifyRequest, reply: FastifyReply, visit: Visit): FastifyReply {
    if (isAdrift(visit)) return sendSessionLost(tools, request, reply);
    const elsewhere = visit.elsewhere(question);
    if (elsewhere) return goTo(reply, elsewhere);

    const { values } = readFields(formOf(request), question.fields);
    const errors = { '': texts[request.language].errors.stale };
    return sendForm(request, reply, visit, values, errors, 403);
  }

  function showExit(request: FastifyRequest, reply: FastifyReply, visit: Visit): FastifyReply {
    const { place } = visit.progress;
    if (place.kind !== 'exit' || place.question !== question || !question.exit) {
      return goTo(reply, addressOfPlace(place));
    }
    const { language } = request;
    const page = exitPage(question, question.exit, language, texts[language]);
    return tools.sendPage(request, reply, page);
  }

  /** Somebody who sends a later form without a session had one when the page was opened. */
  function isAdrift(visit: Visit): boolean {
    return visit.session.kind === 'new' && !visit.isFirst(question);
  }

  function errorsIn(attempt: Values, visit: Visit): Errors {
    const parsed = question.parse(attempt, visit.contextOf(question));
    return 'errors' in parsed ? parsed.errors : {};
  }

  function sendForm(
    request: FastifyRequest,
    reply: FastifyReply,
    visit: Visit,
    values: Values,
    errors: Errors,
    status = 200,
  ): FastifyReply {
    const page = questionPage({
      question,
      context: { ...visit.contextOf(question), values, errors },
      address: addressHere(request),
      back: visit.backFrom(question, isChanging(request)) ?? START,
      csrf: csrfField(request, reply),
    });
    return tools.sendPage(request, reply, page, status);
  }

  function addressHere(request: FastifyRequest): string {
    return addressOf(question, isChanging(request));
  }
}

function isChanging(request: FastifyRequest): boolean {
  return (request.query as Record<string, unknown>).ubah === '1';
}
