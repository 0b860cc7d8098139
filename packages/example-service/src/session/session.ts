import { randomUUID } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Application, Applications } from '../storage/applications.js';
import type { Draft, Drafts } from '../storage/drafts.js';

/** The cookie holds the signed id of the draft and nothing else. It is deleted with the browser. */
const COOKIE = 'permohonan';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Who makes the request: somebody new, somebody whose draft is gone, or the owner of a draft or application. */
export type Session =
  | { readonly kind: 'new' }
  | { readonly kind: 'lost' }
  | { readonly kind: 'draft'; readonly draft: Draft }
  | { readonly kind: 'submitted'; readonly application: Application };

/** The draft's id, or undefined if the cookie is missing or was tampered with. */
export function draftIdOf(request: FastifyRequest): string | undefined {
  const cookie = request.cookies[COOKIE];
  if (!cookie) return undefined;
  const { valid, value } = request.unsignCookie(cookie);
  return valid && value !== null && UUID.test(value) ? value : undefined;
}

export async function sessionOf(
  request: FastifyRequest,
  drafts: Drafts,
  applications: Applications,
): Promise<Session> {
  if (!request.cookies[COOKIE]) return { kind: 'new' };

  const id = draftIdOf(request);
  if (!id) return { kind: 'lost' };

  const draft = await drafts.find(id);
  if (draft) return { kind: 'draft', draft };

  const application = await applications.findByDraft(id);
  return application ? { kind: 'submitted', application } : { kind: 'lost' };
}

/** Creates a draft and sends its id to the browser. */
export async function beginSession(
  request: FastifyRequest,
  reply: FastifyReply,
  drafts: Drafts,
): Promise<string> {
  const id = randomUUID();
  await drafts.create(id, request.language);
  reply.setCookie(COOKIE, id, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: 'auto',
    signed: true,
  });
  return id;
}

export function endSession(reply: FastifyReply): void {
  reply.clearCookie(COOKIE, { path: '/' });
}
