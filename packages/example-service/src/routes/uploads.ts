import type { FastifyInstance, FastifyReply } from 'fastify';
import { formOf, sentFilesOf } from '../http/forms.js';
import { readMultipart } from '../http/multipart.js';
import type { Question } from '../journey/question.js';
import { uploadsUrlOf, uploadUrlOf, urlOf } from '../journey/urls.js';
import { filesOf, redirectTarget } from '../journey/visit.js';
import type { Values } from '../model.js';
import type { UploadOwner } from '../storage/uploads.js';
import { downloadName } from '../uploads/file-name.js';
import { refusedFile } from '../uploads/messages.js';
import type { FileRules } from '../uploads/stored-file.js';
import {
  isChanging,
  redirect,
  sendSessionLost,
  withQuestion,
  type QuestionArgs,
  type RouteContext,
  type RouteHandler,
} from './context.js';
import { showStaleQuestion } from './question.js';
import { saveFiles } from './save-files.js';
import { createUpload, isTusRequest, sendStaleUpload } from './tus.js';

/** The files of a question that are sent, removed or downloaded without answering it. */
export function uploadRoutes(
  app: FastifyInstance,
  context: RouteContext,
  question: Question,
  rules: FileRules,
): void {
  const showStale = withQuestion(context, question, showStaleQuestion);
  const onStaleForm: RouteHandler = (request, reply) =>
    isTusRequest(request) ? sendStaleUpload(request, reply) : showStale(request, reply);

  app.post(
    uploadsUrlOf(question),
    {
      preHandler: [readMultipart(rules), app.csrfProtection],
      config: { onStaleForm, pageUrl: urlOf(question), takesFiles: true },
    },
    // One URL for both, because the element reads it from the attribute `upload-url`.
    withQuestion(context, question, (args) =>
      isTusRequest(args.request) ? createUpload(args) : changeFiles(args),
    ),
  );
  app.get(
    uploadUrlOf(question, ':file'),
    // tus answers HEAD at this URL.
    { exposeHeadRoute: false },
    withQuestion(context, question, download),
  );
}

/** Stores the files of a form, or removes one, and shows the question again. */
async function changeFiles(args: QuestionArgs): Promise<FastifyReply> {
  const { context, request, reply, visit, question } = args;
  if (visit.session.kind !== 'draft') return sendSessionLost(args);
  const target = redirectTarget(visit, question);
  if (target) return redirect(reply, target);

  const draft = visit.session.draft.id;
  const pendingInput = await changeFilesOf(args, { draft, question: question.id });
  await (pendingInput
    ? context.drafts.savePendingInput(draft, question.id, pendingInput)
    : context.drafts.deletePendingInput(draft, question.id));
  return redirect(reply, urlOf(question, isChanging(request)));
}

/** Removes or stores files; returns the pending input if something was wrong. */
async function changeFilesOf(args: QuestionArgs, owner: UploadOwner): Promise<Values | undefined> {
  const removed = formOf(args.request).get('hapus');
  if (removed !== null) {
    await args.context.uploads.remove(owner, removed);
    return undefined;
  }
  if (sentFilesOf(args.request).length === 0) return refusedFile('none', '');
  return (await saveFiles(args)).refused;
}

/** Only for the person who sent it, and only as a download, so that the browser never runs it. */
async function download(args: QuestionArgs): Promise<FastifyReply> {
  const { context, request, reply, visit, question } = args;
  const { file: id } = request.params as { file: string };
  const file = filesOf(visit, question).find((known) => known.id === id);
  if (!file || visit.session.kind !== 'draft') {
    reply.callNotFound();
    return reply;
  }
  const owner = { draft: visit.session.draft.id, question: question.id };
  const name = encodeURIComponent(downloadName(file.name, file.type)).replace(/['()*]/g, '_');
  return reply
    .header('content-disposition', `attachment; filename*=UTF-8''${name}`)
    .header('content-security-policy', "default-src 'none'; sandbox")
    .type(file.type)
    .send(await context.uploads.content(owner, id));
}
