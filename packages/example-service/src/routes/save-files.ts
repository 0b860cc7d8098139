import { sentFilesOf } from '../http/forms.js';
import { afterUpload, type Visit } from '../journey/visit.js';
import type { Values } from '../model.js';
import { refusedFile } from '../uploads/messages.js';
import type { QuestionArgs } from './context.js';

/** What became of the files of a form. */
interface SavedFiles {
  /** The visit, including the files that were stored. */
  readonly visit: Visit;
  /** The pending input that stands for the first file that was refused. */
  readonly refused?: Values | undefined;
}

/** Stores the files of a form. */
export async function saveFiles({
  context,
  request,
  visit,
  question,
}: QuestionArgs): Promise<SavedFiles> {
  const sent = sentFilesOf(request);
  if (visit.session.kind !== 'draft' || !question.files || sent.length === 0) return { visit };

  const owner = { draft: visit.session.draft.id, question: question.id };
  const { files, refused } = await context.uploads.add(owner, sent, question.files);
  return {
    visit: afterUpload(visit, question, files),
    refused: refused && refusedFile(refused.problem, refused.name),
  };
}
