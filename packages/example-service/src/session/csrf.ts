import csrfProtection from '@fastify/csrf-protection';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { html, type Html } from '../html.js';
import { formOf } from '../http/forms.js';
import { draftIdOf } from './session.js';

const FIELD = '_csrf';

/** Stands for the session of somebody who has no draft yet. */
const NO_DRAFT = 'new';

/** Forms are only taken from our own pages, and from the session that the page was made for. */
export async function protectForms(app: FastifyInstance, secret: string): Promise<void> {
  await app.register(csrfProtection, {
    cookieKey: 'formulir',
    cookieOpts: { path: '/', httpOnly: true, sameSite: 'lax', secure: 'auto', signed: true },
    csrfOpts: { hmacKey: secret },
    getToken: (request) => formOf(request).get(FIELD) ?? headerOf(request),
    getUserInfo: sessionName,
  });
}

/** What a form, or a script in the page, has to send along. */
export function csrfToken(request: FastifyRequest, reply: FastifyReply): string {
  return reply.generateCsrf({ userInfo: sessionName(request) });
}

/** The hidden field that each form needs. */
export function csrfField(token: string): Html {
  return html`<input type="hidden" name="${FIELD}" value="${token}" />`;
}

/** Whether an error says that a form was too old, or not ours. */
export function isStaleForm(error: { readonly code?: string }): boolean {
  return error.code?.startsWith('FST_CSRF_') ?? false;
}

/** What `nusa-multi-file-upload` sends, whose requests hold no form. */
function headerOf(request: FastifyRequest): string | undefined {
  const token = request.headers['x-csrf-token'];
  return typeof token === 'string' ? token : undefined;
}

function sessionName(request: FastifyRequest): string {
  return draftIdOf(request) ?? NO_DRAFT;
}
