import type { FastifyInstance, FastifyRequest } from 'fastify';
import { isLanguage, type Language } from '../language.js';

const COOKIE = 'bahasa';
const YEAR = 365 * 24 * 60 * 60;

declare module 'fastify' {
  interface FastifyRequest {
    /** The language of the response. */
    language: Language;
  }
}

/** Takes the language from `?lang=en` and stores it in a cookie for later pages. */
export function chooseLanguage(app: FastifyInstance): void {
  app.decorateRequest('language', 'id');
  app.addHook('onRequest', async (request, reply) => {
    const asked = (request.query as Record<string, unknown>).lang;
    if (isLanguage(asked)) {
      reply.setCookie(COOKIE, asked, {
        path: '/',
        httpOnly: true,
        sameSite: 'lax',
        secure: 'auto',
        maxAge: YEAR,
      });
    }
    request.language = languageOf(request, asked);
  });
}

function languageOf(request: FastifyRequest, asked: unknown): Language {
  const remembered = request.cookies[COOKIE];
  return [asked, remembered].find(isLanguage) ?? 'id';
}
