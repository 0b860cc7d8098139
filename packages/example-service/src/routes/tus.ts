import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { fileAddressOf } from '../journey/urls.js';
import type { Question } from '../journey/question.js';
import type { Visit } from '../journey/visit.js';
import type { Place } from '../storage/uploads.js';
import { texts } from '../texts/index.js';
import { fileMessage } from '../uploads/messages.js';
import { shownName } from '../uploads/file-name.js';
import type { FileProblem, FileRules } from '../uploads/stored-file.js';
import { forVisit, type JourneyTools } from './context.js';

/*
 * Files in pieces, as `nusa-multi-file-upload` sends them over a network that comes and goes:
 * tus 1.0 with creation and termination, https://tus.io/protocols/resumable-upload
 */

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

interface Step {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly visit: Visit;
  readonly tools: JourneyTools;
  readonly question: Question;
}

export function isResumable(request: FastifyRequest): boolean {
  return request.headers['tus-resumable'] !== undefined;
}

/** For a page that was open for too long. */
export async function sayStale(
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  return plain(reply, 403, texts[request.language].files.stale);
}

/** The first request of a file: how large it will be, and what it is called. */
export async function beginResumable(step: Step): Promise<FastifyReply> {
  const { request, reply, tools, question } = step;
  const place = placeOf(step);
  if (!place) return refuse(step, 403, textsOf(step).sessionLost.heading);

  const size = Number(request.headers['upload-length'] ?? NaN);
  if (!Number.isSafeInteger(size) || size < 0) {
    return refuse(step, 400, textsOf(step).unreadable.heading);
  }
  const name = nameIn(request.headers['upload-metadata']);
  const begun = await tools.uploads.begin(place, { name, size }, question.files as FileRules);
  if ('problem' in begun) return refuseFile(step, begun.problem, name);
  return reply
    .code(201)
    .header('tus-resumable', '1.0.0')
    .header('location', fileAddressOf(question, begun.id))
    .send();
}

/** The requests after that: the next piece, how much has arrived, and to forget it. */
export function resumableRoutes(
  app: FastifyInstance,
  tools: JourneyTools,
  question: Question,
  rules: FileRules,
): void {
  const url = fileAddressOf(question, ':file');
  const config = { showAgain: sayStale };
  const handler = (handle: (step: Step, place: Place, id: string) => Promise<FastifyReply>) =>
    forVisit(tools, async (request, reply, visit) => {
      const step = { request, reply, visit, tools, question };
      const { file: id } = request.params as { file: string };
      const place = placeOf(step);
      if (!place) return refuse(step, 403, textsOf(step).sessionLost.heading);
      if (!UUID.test(id)) return refuse(step, 404, textsOf(step).files.gone);
      return handle(step, place, id);
    });

  app.head(
    url,
    handler(async (step, place, id) => {
      const received = await tools.uploads.received(place, id);
      if (received === undefined) return refuse(step, 404, textsOf(step).files.gone);
      return done(step.reply.header('upload-offset', received), 200);
    }),
  );

  app.patch(
    url,
    { preHandler: app.csrfProtection, config },
    handler(async (step, place, id) => {
      const { request, reply } = step;
      const offset = Number(request.headers['upload-offset'] ?? NaN);
      const piece = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
      const appended = await tools.uploads.append(place, id, { offset, piece }, rules);
      if ('received' in appended) {
        await tools.drafts.forgetAttempt(place.draft, question.id);
        return done(reply.header('upload-offset', appended.received), 204);
      }
      if (appended.problem === 'gone') return refuse(step, 404, textsOf(step).files.gone);
      // Not final: the sender asks how much is here, and goes on from there.
      if (appended.problem === 'offset') return plain(reply, 409, '');
      return refuseFile(step, appended.problem);
    }),
  );

  app.delete(
    url,
    { preHandler: app.csrfProtection, config },
    handler(async (step, place, id) => {
      await tools.uploads.remove(place, id);
      return done(step.reply, 204);
    }),
  );
}

function placeOf({ visit, question }: Step): Place | undefined {
  if (visit.session.kind !== 'draft' || visit.elsewhere(question)) return undefined;
  return { draft: visit.session.draft.id, question: question.id };
}

function textsOf({ request }: Step) {
  return texts[request.language];
}

/** The name among the pairs of `Upload-Metadata`, whose values are base64. */
function nameIn(metadata: string | string[] | undefined): string {
  const [, encoded = ''] =
    /(?:^|,)\s*filename ([A-Za-z0-9+/=]+)/.exec(String(metadata ?? '')) ?? [];
  return shownName(Buffer.from(encoded, 'base64').toString('utf8'));
}

const STATUS: Readonly<Record<FileProblem, number>> = {
  none: 400,
  empty: 400,
  count: 403,
  size: 413,
  type: 415,
};

function refuseFile(step: Step, problem: FileProblem, name?: string): FastifyReply {
  const { request, question } = step;
  const words =
    problem === 'none'
      ? ''
      : fileMessage(problem, name, question.files as FileRules, textsOf(step), request.language);
  return refuse(step, STATUS[problem], words);
}

function refuse({ reply }: Step, status: number, words: string): FastifyReply {
  return plain(reply, status, words);
}

/** The element shows these words beside the file, as text. */
function plain(reply: FastifyReply, status: number, words: string): FastifyReply {
  return done(reply.type('text/plain; charset=utf-8'), status, words);
}

function done(reply: FastifyReply, status: number, words?: string): FastifyReply {
  return reply.code(status).header('tus-resumable', '1.0.0').send(words);
}
