import formbody from '@fastify/formbody';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { clean } from '../formats/text.js';
import type { Values } from '../journey/question.js';
import type { SentFile } from '../uploads/check.js';

/** Far more than the longest answer; a question with a file has a limit of its own. */
export const LARGEST_FORM = 32 * 1024;

/** Reads forms, and nothing else: JSON and plain text are refused before they are parsed. */
export async function readForms(app: FastifyInstance): Promise<void> {
  app.removeAllContentTypeParsers();
  // The platform's own parser never throws, whatever the bytes are, and keeps fields sent twice.
  await app.register(formbody, { parser: (body) => ({ form: new URLSearchParams(body) }) });
}

/** What a form held. Only questions that take files read forms that have any. */
export interface SentForm {
  readonly form: URLSearchParams;
  readonly files?: readonly SentFile[];
}

/** The form that was sent, or an empty one. */
export function formOf(request: FastifyRequest): URLSearchParams {
  // There is no body at all when a request says nothing about its type, and other things than
  // forms have a body of another kind.
  return (request.body as Partial<SentForm> | undefined)?.form ?? new URLSearchParams();
}

export function filesOf(request: FastifyRequest): readonly SentFile[] {
  return (request.body as Partial<SentForm> | undefined)?.files ?? [];
}

/** What was sent for the fields of one page, and which of them were sent more than once. */
export interface Sent {
  readonly values: Values;
  readonly repeated: readonly string[];
}

export function readFields(form: URLSearchParams, names: readonly string[]): Sent {
  const sent = names.filter((name) => form.has(name));
  return {
    values: Object.fromEntries(sent.map((name) => [name, clean(form.get(name) ?? '')])),
    repeated: sent.filter((name) => form.getAll(name).length > 1),
  };
}
