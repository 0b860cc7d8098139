import { renderHtml } from '@nusa/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Assets } from '../http/files.js';
import { styleNonce } from '../http/security.js';
import { texts } from '../texts/index.js';
import { layout } from './layout.js';
import type { Page } from './page.js';

/** Sends a page in the language of the request. */
export type SendPage = (
  request: FastifyRequest,
  reply: FastifyReply,
  page: Page,
  status?: number,
) => FastifyReply;

/** Returns the function that puts a page into the layout, renders the Nusa elements and sends it. */
export function pageSender(assets: Assets): SendPage {
  return (request, reply, page, status = 200) => {
    const { language } = request;
    const markup = layout(page, { language, texts: texts[language], assets });
    const rendered = renderHtml(String(markup), {
      nonce: styleNonce(reply),
      onError: (error) => request.log.error(error),
    });
    if (!reply.hasHeader('vary')) reply.header('vary', 'accept-encoding');
    return reply.code(status).type('text/html; charset=utf-8').send(rendered);
  };
}
