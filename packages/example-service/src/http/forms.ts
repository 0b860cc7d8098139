import formbody from '@fastify/formbody';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { clean } from '../formats/text.js';
import type { Values } from '../model.js';
import type { SentFile } from '../uploads/check.js';

/** In bytes. Far more than the longest answer; questions that take files have their own limit. */
export const MAX_FORM_SIZE = 32 * 1024;

/** Reads forms and nothing else: JSON and plain text are rejected before they are parsed. */
export async function readForms(app: FastifyInstance): Promise<void> {
  app.removeAllContentTypeParsers();
  // URLSearchParams never throws, whatever the bytes are, and keeps fields that are sent twice.
  await app.register(formbody, { parser: (body) => ({ form: new URLSearchParams(body) }) });
}

/** A form as it was sent. Only questions that take files read forms with files. */
export interface SentForm {
  readonly form: URLSearchParams;
  readonly files?: readonly SentFile[];
}

/** The form that was sent, or an empty one. */
export function formOf(request: FastifyRequest): URLSearchParams {
  // A request without a content type has no body, and the body of a chunk of a file is not a form.
  return (request.body as Partial<SentForm> | undefined)?.form ?? new URLSearchParams();
}

export function sentFilesOf(request: FastifyRequest): readonly SentFile[] {
  return (request.body as Partial<SentForm> | undefined)?.files ?? [];
}

/** The values that were sent for some fields, and the names of the fields that were sent twice. */
export interface SentFields {
  readonly values: Values;
  readonly repeated: readonly string[];
}

export function readFields(form: URLSearchParams, names: readonly string[]): SentFields {
  const sent = names.filter((name) => form.has(name));
  return {
    values: Object.fromEntries(sent.map((name) => [name, clean(form.get(name) ?? '')])),
    repeated: sent.filter((name) => form.getAll(name).length > 1),
  };
}
