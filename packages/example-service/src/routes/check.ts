import type { FastifyInstance, FastifyReply } from 'fastify';
import { CHECK, CONFIRMATION, START, urlOf, urlOfPosition } from '../journey/urls.js';
import { visitOf, type Visit } from '../journey/visit.js';
import { checkPage } from '../pages/check-page.js';
import { privacy } from '../questions/privacy.js';
import { csrfField, csrfToken } from '../session/csrf.js';
import type { Submission } from '../storage/applications.js';
import type { Draft } from '../storage/drafts.js';
import { texts } from '../texts/index.js';
import {
  redirect,
  sendSessionLost,
  withVisit,
  type RouteContext,
  type VisitArgs,
} from './context.js';

/** The page where people check their answers, and submit the application. */
export function checkRoutes(app: FastifyInstance, context: RouteContext): void {
  app.get(CHECK, withVisit(context, showAnswers));
  app.post(
    CHECK,
    {
      preHandler: app.csrfProtection,
      config: { onStaleForm: withVisit(context, showStaleAnswers) },
    },
    withVisit(context, submit),
  );
}

function showAnswers(args: VisitArgs, problem?: string): FastifyReply {
  const { context, request, reply, visit } = args;
  if (visit.session.kind === 'submitted') return redirect(reply, CONFIRMATION);
  if (visit.position.kind !== 'check') return redirect(reply, urlOfPosition(visit.position));

  const last = visit.asked.at(-1);
  const page = checkPage({
    visit,
    back: last ? urlOf(last) : START,
    csrf: csrfField(csrfToken(request, reply)),
    problem,
  });
  return context.sendPage(request, reply, page, problem ? 403 : 200);
}

function showStaleAnswers(args: VisitArgs): FastifyReply {
  if (args.visit.session.kind === 'new') return sendSessionLost(args);
  return showAnswers(args, texts[args.request.language].errors.stale);
}

async function submit(args: VisitArgs): Promise<FastifyReply> {
  const { context, reply, visit } = args;
  if (visit.session.kind === 'new') return sendSessionLost(args);
  if (visit.session.kind === 'draft') {
    await context.applications.submit(visit.session.draft.id, (draft) =>
      submissionOf(visit, draft),
    );
  }
  return redirect(reply, CONFIRMATION);
}

/** Checks the draft again as it is under the lock: another tab may have changed it. */
function submissionOf(visit: Visit, draft: Draft): Submission | undefined {
  const { answers, position } = visitOf({ ...visit, session: { kind: 'draft', draft } });
  const privacyNoticeVersion = answers.get(privacy);
  if (position.kind !== 'check' || privacyNoticeVersion === undefined) return undefined;
  return { answers: answers.toJSON(), privacyNoticeVersion };
}
