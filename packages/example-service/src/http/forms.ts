import formbody from '@fastify/formbody';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { clean } from '../formats/text.js';
import type { Values } from '../journey/question.js';

/** Far more than the longest answer; a question with a file will need a limit of its own. */
export const LARGEST_FORM = 32 * 1024;

/** Reads forms, and nothing else: JSON, plain text and files are refused before they are parsed. */
export async function readForms(app: FastifyInstance): Promise<void> {
  app.removeAllContentTypeParsers();
  // The platform's own parser never throws, whatever the bytes are, and keeps fields sent twice.
  await app.register(formbody, { parser: (body) => ({ form: new URLSearchParams(body) }) });
}

/** The form that was sent, or an empty one. */
export function formOf(request: FastifyRequest): URLSearchParams {
  // There is no body at all when a request says nothing about its type.
  return (request.body as { form: URLSearchParams } | undefined)?.form ?? new URLSearchParams();
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
