import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { formOf, readFields } from '../http/forms.js';
import { readMultipart } from '../http/multipart.js';
import { addressOf, addressOfPlace, exitAddressOf, START } from '../journey/urls.js';
import type { Errors, Question, Values } from '../journey/question.js';
import { visitOf, type Visit } from '../journey/visit.js';
import { exitPage } from '../pages/exit-page.js';
import { problemPage } from '../pages/problem-page.js';
import { questionPage } from '../pages/question-page.js';
import { csrfField, csrfToken } from '../session/csrf.js';
import { beginSession } from '../session/session.js';
import { texts } from '../texts/index.js';
import { fileRoutes, keepFiles } from './uploads.js';
import {
  forVisit,
  goTo,
  isAdrift,
  isChanging,
  sendSessionLost,
  type JourneyTools,
} from './context.js';

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
    {
      preHandler: question.files
        ? [readMultipart(question.files), app.csrfProtection]
        : app.csrfProtection,
      config: { showAgain: forVisit(tools, showStale), takesFiles: question.files !== undefined },
    },
    forVisit(tools, take),
  );

  if (question.files) fileRoutes(app, tools, question, showStale);
  if (question.exit) app.get(exitAddressOf(question), forVisit(tools, showExit));

  function show(request: FastifyRequest, reply: FastifyReply, visit: Visit): FastifyReply {
    const elsewhere = visit.elsewhere(question);
    if (elsewhere) return goTo(reply, elsewhere);

    const offered = question.offer?.(request.query as Record<string, unknown>);
    if (offered) return sendForm(request, reply, visit, offered, {});

    const attempt = visit.attemptAt(question);
    if (attempt) return sendForm(request, reply, visit, attempt, errorsIn(attempt, visit));

    const answer = visit.progress.answers.get(question);
    if (answer === undefined) return sendForm(request, reply, visit, {}, {});
    // An answer that was right and is not any more says why it is asked for again.
    const values = question.fill(answer);
    return sendForm(request, reply, visit, values, errorsIn(values, visit));
  }

  async function take(
    request: FastifyRequest,
    reply: FastifyReply,
    visit: Visit,
  ): Promise<FastifyReply> {
    if (isAdrift(visit, question)) return sendSessionLost(tools, request, reply);
    const elsewhere = visit.elsewhere(question);
    if (elsewhere) return goTo(reply, elsewhere);

    const { values, repeated } = readFields(formOf(request), question.fields);
    if (repeated.length > 0) {
      // Our forms never do this, and to pick one of the answers would be to guess.
      const page = problemPage('unreadable', texts[request.language], address);
      return tools.sendPage(request, reply, page, 400);
    }

    const { session } = visit;
    const detour = question.detour?.(values, isChanging(request));
    if (detour && session.kind === 'draft') {
      await tools.drafts.saveAttempt(session.draft.id, question.id, values);
      return goTo(reply, detour);
    }
    const refused = question.files && (await keepFiles(request, visit, tools, question));
    // Files that have just arrived count: the visit is looked at again.
    const current = question.files ? await visitOf(request, tools) : visit;
    const parsed = question.parse(refused ?? values, current.contextOf(question));
    if ('errors' in parsed) {
      // Nothing is stored for somebody who has not begun yet, so the page is the answer itself.
      if (session.kind !== 'draft') {
        return sendForm(request, reply, visit, values, parsed.errors, 422);
      }
      await tools.drafts.saveAttempt(session.draft.id, question.id, refused ?? values);
      return goTo(reply, addressHere(request));
    }

    const draft =
      session.kind === 'draft'
        ? session.draft.id
        : await beginSession(request, reply, tools.drafts);
    await tools.drafts.saveAnswer(draft, question.id, parsed.answer, request.language);
    return goTo(reply, current.afterAnswering(question, parsed.answer, isChanging(request)));
  }

  /** The same page with what was typed, for a form that was open for too long. Stores nothing. */
  function showStale(request: FastifyRequest, reply: FastifyReply, visit: Visit): FastifyReply {
    if (isAdrift(visit, question)) return sendSessionLost(tools, request, reply);
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
    const token = csrfToken(request, reply);
    const page = questionPage({
      question,
      context: {
        ...visit.contextOf(question),
        values,
        errors,
        token,
        isChanging: isChanging(request),
      },
      address: addressHere(request),
      back: visit.backFrom(question, isChanging(request)) ?? START,
      csrf: csrfField(token),
    });
    return tools.sendPage(request, reply, page, status);
  }

  function addressHere(request: FastifyRequest): string {
    return addressOf(question, isChanging(request));
  }
}
