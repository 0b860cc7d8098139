import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { filesOf, formOf } from '../http/forms.js';
import { readMultipart } from '../http/multipart.js';
import { addressOf, fileAddressOf, filesAddressOf } from '../journey/urls.js';
import type { Question, Values } from '../journey/question.js';
import type { Visit } from '../journey/visit.js';
import { attemptOf } from '../uploads/messages.js';
import { downloadName } from '../uploads/file-name.js';
import type { FileRules } from '../uploads/stored-file.js';
import { beginResumable, isResumable, resumableRoutes, sayStale } from './tus.js';
import {
  forVisit,
  goTo,
  isChanging,
  sendSessionLost,
  type Handler,
  type JourneyTools,
  type VisitHandler,
} from './context.js';

/** The routes of a question's files: sending one by itself, removing one, and looking at one again. */
export function fileRoutes(
  app: FastifyInstance,
  tools: JourneyTools,
  question: Question,
  showStale: VisitHandler,
): void {
  const rules = question.files;
  if (!rules) return;
  const page = addressOf(question);
  const showPage = forVisit(tools, showStale);
  const showAgain: Handler = (request, reply) =>
    isResumable(request) ? sayStale(request, reply) : showPage(request, reply);

  app.post(
    filesAddressOf(question),
    {
      preHandler: [readMultipart(rules), app.csrfProtection],
      config: { showAgain, page, takesFiles: true },
    },
    forVisit(tools, take),
  );
  app.get(fileAddressOf(question, ':file'), { exposeHeadRoute: false }, forVisit(tools, download));
  resumableRoutes(app, tools, question, rules);

  async function take(
    request: FastifyRequest,
    reply: FastifyReply,
    visit: Visit,
  ): Promise<FastifyReply> {
    if (isResumable(request)) {
      return beginResumable({ request, reply, visit, tools, question });
    }
    const { session } = visit;
    if (session.kind !== 'draft') return sendSessionLost(tools, request, reply);
    const elsewhere = visit.elsewhere(question);
    if (elsewhere) return goTo(reply, elsewhere);

    const draft = session.draft.id;
    const removed = formOf(request).get('hapus');
    if (removed !== null) {
      await tools.uploads.remove({ draft, question: question.id }, removed);
      await tools.drafts.forgetAttempt(draft, question.id);
    } else {
      const sent = filesOf(request).length > 0;
      const attempt = sent
        ? await keepFiles(request, visit, tools, question)
        : attemptOf('none', '');
      await (attempt
        ? tools.drafts.saveAttempt(draft, question.id, attempt)
        : tools.drafts.forgetAttempt(draft, question.id));
    }
    return goTo(reply, addressOf(question, isChanging(request)));
  }

  /** Only for the person who sent it, and only as a download: what a file is besides is not run. */
  async function download(
    request: FastifyRequest,
    reply: FastifyReply,
    visit: Visit,
  ): Promise<FastifyReply> {
    const { file: id } = request.params as { file: string };
    const file = visit.filesOf(question).find((known) => known.id === id);
    if (!file || visit.session.kind !== 'draft') {
      reply.callNotFound();
      return reply;
    }
    const place = { draft: visit.session.draft.id, question: question.id };
    const name = encodeURIComponent(downloadName(file.name, file.type)).replace(/['()*]/g, '_');
    return reply
      .header('content-disposition', `attachment; filename*=UTF-8''${name}`)
      .header('content-security-policy', "default-src 'none'; sandbox")
      .type(file.type)
      .send(await tools.uploads.content(place, id));
  }
}

/** Keeps the files of a form; what became of the first that is not taken, or nothing. */
export async function keepFiles(
  request: FastifyRequest,
  visit: Visit,
  tools: JourneyTools,
  question: Question,
): Promise<Values | undefined> {
  if (visit.session.kind !== 'draft') return undefined;
  const place = { draft: visit.session.draft.id, question: question.id };
  let attempt: Values | undefined;
  for (const file of filesOf(request)) {
    const problem = await tools.uploads.add(place, file, question.files as FileRules);
    // The others are kept all the same: nobody has to send them twice.
    if (problem) attempt ??= attemptOf(problem, file.name);
  }
  return attempt;
}
