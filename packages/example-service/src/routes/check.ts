import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { addressOf, addressOfPlace, CHECK, CONFIRMATION, START } from '../journey/urls.js';
import { Visit } from '../journey/visit.js';
import { checkPage } from '../pages/check-page.js';
import { privacy } from '../questions/privacy.js';
import { csrfField, csrfToken } from '../session/csrf.js';
import type { Submission } from '../storage/applications.js';
import type { Draft } from '../storage/drafts.js';
import { texts } from '../texts/index.js';
import { forVisit, goTo, sendSessionLost, type JourneyTools } from './context.js';

/** The page where all answers are checked, and where they are sent. */
export function checkRoutes(app: FastifyInstance, tools: JourneyTools): void {
  app.get(
    CHECK,
    forVisit(tools, (request, reply, visit) => show(request, reply, visit)),
  );

  app.post(
    CHECK,
    { preHandler: app.csrfProtection, config: { showAgain: forVisit(tools, showStale) } },
    forVisit(tools, send),
  );

  function show(
    request: FastifyRequest,
    reply: FastifyReply,
    visit: Visit,
    problem?: string,
  ): FastifyReply {
    if (visit.session.kind === 'sent') return goTo(reply, CONFIRMATION);
    const { place, asked } = visit.progress;
    if (place.kind !== 'check') return goTo(reply, addressOfPlace(place));

    const last = asked.at(-1);
    const page = checkPage({
      asked,
      contextOf: (question) => visit.contextOf(question),
      shared: texts[request.language],
      back: last ? addressOf(last) : START,
      csrf: csrfField(csrfToken(request, reply)),
      problem,
    });
    return tools.sendPage(request, reply, page, problem ? 403 : 200);
  }

  function showStale(request: FastifyRequest, reply: FastifyReply, visit: Visit): FastifyReply {
    if (visit.session.kind === 'new') return sendSessionLost(tools, request, reply);
    return show(request, reply, visit, texts[request.language].errors.stale);
  }

  async function send(
    request: FastifyRequest,
    reply: FastifyReply,
    visit: Visit,
  ): Promise<FastifyReply> {
    if (visit.session.kind === 'new') return sendSessionLost(tools, request, reply);
    if (visit.session.kind === 'draft') {
      // Judged again on the row as it stands under the lock: another tab may have changed it.
      const complete = (draft: Draft) => submissionOf(draft, request);
      await tools.applications.submit(visit.session.draft.id, complete);
    }
    return goTo(reply, CONFIRMATION);
  }

  function submissionOf(draft: Draft, request: FastifyRequest): Submission | undefined {
    const { progress } = new Visit({ kind: 'draft', draft }, tools, request.language);
    const privacyNoticeVersion = progress.answers.get(privacy);
    if (progress.place.kind !== 'check' || privacyNoticeVersion === undefined) return undefined;
    return { answers: progress.answers.toJSON(), privacyNoticeVersion };
  }
}
