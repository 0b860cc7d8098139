/*
 * Resumable uploads, as `nusa-multi-file-upload` sends them over an unreliable network: tus 1.0
 * with creation and termination (https://tus.io/protocols/resumable-upload).
 * Why not @tus/server: docs/decisions/own-tus.md.
 */
import { sanitiseFileName } from '@nusa/formats';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Question } from '../journey/question.js';
import { uploadUrlOf } from '../journey/urls.js';
import { redirectTarget } from '../journey/visit.js';
import type { UploadOwner } from '../storage/uploads.js';
import { texts } from '../texts/index.js';
import { fileMessage } from '../uploads/messages.js';
import type { FileProblem, FileRules } from '../uploads/stored-file.js';
import { withQuestion, type QuestionArgs, type RouteContext } from './context.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The HTTP status for each reason to refuse a file. */
const STATUS: Readonly<Record<FileProblem, number>> = {
  none: 400,
  empty: 400,
  count: 403,
  size: 413,
  type: 415,
};

/** What a handler of one upload is called with. */
interface UploadArgs extends QuestionArgs {
  readonly owner: UploadOwner;
  readonly id: string;
}

export function isTusRequest(request: FastifyRequest): boolean {
  return request.headers['tus-resumable'] !== undefined;
}

/** HEAD, PATCH and DELETE of one upload. `uploadRoutes` receives the POST that creates it. */
export function tusRoutes(app: FastifyInstance, context: RouteContext, question: Question): void {
  const url = uploadUrlOf(question, ':file');
  const options = { preHandler: app.csrfProtection, config: { onStaleForm: sendStaleUpload } };

  app.head(url, withUpload(context, question, sendOffset));
  app.patch(url, options, withUpload(context, question, appendChunk));
  app.delete(url, options, withUpload(context, question, terminateUpload));
}

function withUpload(
  context: RouteContext,
  question: Question,
  handler: (args: UploadArgs) => Promise<FastifyReply>,
) {
  return withQuestion(context, question, async (args) => {
    const { reply, request } = args;
    const { sessionLost, files } = texts[request.language];
    const { file: id } = request.params as { file: string };
    const owner = ownerOf(args);
    if (!owner) return sendText(reply, 403, sessionLost.heading);
    if (!UUID.test(id)) return sendText(reply, 404, files.gone);
    return handler({ ...args, owner, id });
  });
}

/** POST: the size and name of a new file. */
export async function createUpload(args: QuestionArgs): Promise<FastifyReply> {
  const { context, request, reply, question } = args;
  const { sessionLost, unreadable } = texts[request.language];
  const owner = ownerOf(args);
  if (!owner) return sendText(reply, 403, sessionLost.heading);

  const size = Number(request.headers['upload-length'] ?? NaN);
  if (!Number.isSafeInteger(size) || size < 0) return sendText(reply, 400, unreadable.heading);

  const name = nameIn(request.headers['upload-metadata']);
  const created = await context.uploads.start(owner, { name, size }, rulesOf(question));
  return 'problem' in created
    ? refuseFile(args, created.problem, name)
    : sendStatus(reply.header('location', uploadUrlOf(question, created.id)), 201);
}

/** HEAD: how many bytes have arrived, so that the client can resume there. */
async function sendOffset({ context, request, reply, owner, id }: UploadArgs) {
  const received = await context.uploads.received(owner, id);
  return received === undefined
    ? sendText(reply, 404, texts[request.language].files.gone)
    : sendStatus(reply.header('upload-offset', received), 200);
}

/** PATCH: the next chunk. */
async function appendChunk(args: UploadArgs): Promise<FastifyReply> {
  const { context, request, reply, question, owner, id } = args;
  const offset = Number(request.headers['upload-offset'] ?? NaN);
  const chunk = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
  const appended = await context.uploads.append(owner, id, { offset, chunk }, rulesOf(question));
  if ('received' in appended) {
    await context.drafts.deletePendingInput(owner.draft, question.id);
    return sendStatus(reply.header('upload-offset', appended.received), 204);
  }
  if (appended.problem === 'gone') {
    return sendText(reply, 404, texts[request.language].files.gone);
  }
  // Not fatal: the client asks for the offset and resumes there.
  if (appended.problem === 'offset') return sendText(reply, 409, '');
  return refuseFile(args, appended.problem);
}

/** DELETE: the person removes the file. */
async function terminateUpload({ context, reply, owner, id }: UploadArgs) {
  await context.uploads.remove(owner, id);
  return sendStatus(reply, 204);
}

/** For a page whose CSRF token has expired. */
export async function sendStaleUpload(
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  return sendText(reply, 403, texts[request.language].files.stale);
}

/** Undefined for people who may not answer the question now. */
function ownerOf({ visit, question }: QuestionArgs): UploadOwner | undefined {
  if (visit.session.kind !== 'draft' || redirectTarget(visit, question)) return undefined;
  return { draft: visit.session.draft.id, question: question.id };
}

function rulesOf({ files }: Question): FileRules {
  if (!files) throw new Error('Only a question that takes files has these routes.');
  return files;
}

/** The name in `Upload-Metadata`, whose values are base64. */
function nameIn(metadata: string | string[] | undefined): string {
  const [, encoded = ''] =
    /(?:^|,)\s*filename ([A-Za-z0-9+/=]+)/.exec(String(metadata ?? '')) ?? [];
  return sanitiseFileName(Buffer.from(encoded, 'base64').toString('utf8'));
}

function refuseFile(args: QuestionArgs, problem: FileProblem, name?: string): FastifyReply {
  const { language } = args.request;
  const message =
    problem === 'none'
      ? ''
      : fileMessage(problem, name, rulesOf(args.question), texts[language], language);
  return sendText(args.reply, STATUS[problem], message);
}

/** The element shows this text beside the file. */
function sendText(reply: FastifyReply, status: number, text: string): FastifyReply {
  return sendStatus(reply.type('text/plain; charset=utf-8'), status, text);
}

function sendStatus(reply: FastifyReply, status: number, text?: string): FastifyReply {
  return reply.code(status).header('tus-resumable', '1.0.0').send(text);
}
