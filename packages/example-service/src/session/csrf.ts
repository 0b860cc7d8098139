import csrfProtection from '@fastify/csrf-protection';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { html, type Html } from '../html.js';
import { formOf } from '../http/forms.js';
import { draftIdOf } from './session.js';

const FIELD = '_csrf';

/** The user info for somebody who has no draft yet. */
const NO_DRAFT = 'new';

/** Accepts forms only from the service's own pages, and only from the session they were made for. */
export async function protectForms(app: FastifyInstance, secret: string): Promise<void> {
  await app.register(csrfProtection, {
    cookieKey: 'formulir',
    cookieOpts: { path: '/', httpOnly: true, sameSite: 'lax', secure: 'auto', signed: true },
    csrfOpts: { hmacKey: secret },
    getToken: (request) => formOf(request).get(FIELD) ?? headerOf(request),
    getUserInfo: sessionName,
  });
}

/** The token that forms and scripts send with each request. */
export function csrfToken(request: FastifyRequest, reply: FastifyReply): string {
  return reply.generateCsrf({ userInfo: sessionName(request) });
}

/** The hidden field that each form needs. */
export function csrfField(token: string): Html {
  return html`<input type="hidden" name="${FIELD}" value="${token}" />`;
}

/** Whether an error means that the form had expired, or came from another site. */
export function isStaleForm(error: { readonly code?: string }): boolean {
  return error.code?.startsWith('FST_CSRF_') ?? false;
}

/** For `nusa-multi-file-upload`, whose requests are not forms. */
function headerOf(request: FastifyRequest): string | undefined {
  const token = request.headers['x-csrf-token'];
  return typeof token === 'string' ? token : undefined;
}

function sessionName(request: FastifyRequest): string {
  return draftIdOf(request) ?? NO_DRAFT;
}
