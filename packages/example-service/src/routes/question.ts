import type { FastifyInstance, FastifyReply } from 'fastify';
import { formOf, readFields } from '../http/forms.js';
import { readMultipart } from '../http/multipart.js';
import type { Errors } from '../journey/question.js';
import { exitUrlOf, START, urlOf, urlOfPosition } from '../journey/urls.js';
import {
  afterAnswer,
  backUrl,
  hasLostSession,
  nextUrl,
  questionContext,
  redirectTarget,
} from '../journey/visit.js';
import type { Json, Values } from '../model.js';
import { exitPage } from '../pages/exit-page.js';
import { problemPage } from '../pages/problem-page.js';
import { questionPage } from '../pages/question-page.js';
import { csrfField, csrfToken } from '../session/csrf.js';
import { beginSession } from '../session/session.js';
import { texts } from '../texts/index.js';
import {
  isChanging,
  redirect,
  sendSessionLost,
  withQuestion,
  type QuestionArgs,
  type RouteContext,
} from './context.js';
import { saveFiles } from './save-files.js';

/** The routes of one question: its page, its answer, and the page where the journey may end. */
export function questionRoutes(
  app: FastifyInstance,
  context: RouteContext,
  question: QuestionArgs['question'],
): void {
  const { files } = question;

  app.get(urlOf(question), withQuestion(context, question, showQuestion));

  app.post(
    urlOf(question),
    {
      preHandler: files ? [readMultipart(files), app.csrfProtection] : app.csrfProtection,
      config: {
        onStaleForm: withQuestion(context, question, showStaleQuestion),
        takesFiles: files !== undefined,
      },
    },
    withQuestion(context, question, answerQuestion),
  );

  if (question.exit) app.get(exitUrlOf(question), withQuestion(context, question, showExit));
}

/** GET: the form, with what the person typed or answered before. */
function showQuestion(args: QuestionArgs): FastifyReply {
  const { request, reply, visit, question } = args;
  const target = redirectTarget(visit, question);
  if (target) return redirect(reply, target);

  const prefilled = question.prefill?.(request.query as Record<string, unknown>);
  if (prefilled) return sendQuestion(args, prefilled, {});

  const pendingInput = visit.pendingInputs[question.id];
  if (pendingInput) return sendQuestion(args, pendingInput, errorsIn(args, pendingInput));

  const answer = visit.answers.get(question);
  if (answer === undefined) return sendQuestion(args, {}, {});
  // An answer that is no longer accepted is shown with the reason.
  const values = question.fill(answer);
  return sendQuestion(args, values, errorsIn(args, values));
}

/** POST: reads the form, validates it, stores the answer and goes to the next page. */
async function answerQuestion(args: QuestionArgs): Promise<FastifyReply> {
  const { context, request, reply, visit, question } = args;
  if (hasLostSession(visit, question)) return sendSessionLost(args);
  const target = redirectTarget(visit, question);
  if (target) return redirect(reply, target);

  const { values, repeated } = readFields(formOf(request), question.fields);
  if (repeated.length > 0) {
    // The service's own forms never do this, and choosing one of the answers would be a guess.
    const page = problemPage('unreadable', texts[request.language], urlOf(question));
    return context.sendPage(request, reply, page, 400);
  }

  const otherPage = question.redirectFor?.(values, isChanging(request));
  if (otherPage && visit.session.kind === 'draft') {
    await context.drafts.savePendingInput(visit.session.draft.id, question.id, values);
    return redirect(reply, otherPage);
  }

  const saved = question.files ? await saveFiles(args) : { visit };
  const input = saved.refused ?? values;
  const parsed = question.parse(input, questionContext(saved.visit, question));
  return 'answer' in parsed
    ? saveAnswer({ ...args, visit: saved.visit }, parsed.answer)
    : refuseAnswer(args, input, parsed.errors);
}

async function saveAnswer(args: QuestionArgs, answer: Json): Promise<FastifyReply> {
  const { context, request, reply, visit, question } = args;
  const { session, language } = visit;
  const draft =
    session.kind === 'draft'
      ? session.draft.id
      : await beginSession(request, reply, context.drafts);
  await context.drafts.saveAnswer(draft, question.id, answer, language);
  const next = nextUrl(afterAnswer(visit, question, answer), question, isChanging(request));
  return redirect(reply, next);
}

async function refuseAnswer(
  args: QuestionArgs,
  input: Values,
  errors: Errors,
): Promise<FastifyReply> {
  const { context, request, reply, visit, question } = args;
  // Nothing is stored for somebody who has not started yet, so the response is the page itself.
  if (visit.session.kind !== 'draft') return sendQuestion(args, input, errors, 422);
  await context.drafts.savePendingInput(visit.session.draft.id, question.id, input);
  return redirect(reply, urlOf(question, isChanging(request)));
}

/** The page again, with what was typed, if its CSRF token had expired. Stores nothing. */
export function showStaleQuestion(args: QuestionArgs): FastifyReply {
  const { request, reply, visit, question } = args;
  if (hasLostSession(visit, question)) return sendSessionLost(args);
  const target = redirectTarget(visit, question);
  if (target) return redirect(reply, target);

  const { values } = readFields(formOf(request), question.fields);
  const errors = { '': texts[request.language].errors.stale };
  return sendQuestion(args, values, errors, 403);
}

function showExit({ context, request, reply, visit, question }: QuestionArgs): FastifyReply {
  const { position, language } = visit;
  if (position.kind !== 'exit' || position.question !== question || !question.exit) {
    return redirect(reply, urlOfPosition(position));
  }
  return context.sendPage(request, reply, exitPage(question, question.exit, language));
}

function errorsIn({ visit, question }: QuestionArgs, values: Values): Errors {
  const parsed = question.parse(values, questionContext(visit, question));
  return 'errors' in parsed ? parsed.errors : {};
}

function sendQuestion(
  { context, request, reply, visit, question }: QuestionArgs,
  values: Values,
  errors: Errors,
  status = 200,
): FastifyReply {
  const changing = isChanging(request);
  const token = csrfToken(request, reply);
  const page = questionPage({
    question,
    context: {
      ...questionContext(visit, question),
      values,
      errors,
      csrfToken: token,
      isChanging: changing,
    },
    url: urlOf(question, changing),
    back: backUrl(visit, question, changing) ?? START,
    csrf: csrfField(token),
  });
  return context.sendPage(request, reply, page, status);
}
