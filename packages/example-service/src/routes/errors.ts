import type { FastifyError, FastifyInstance, FastifyRequest } from 'fastify';
import { problemPage, type ProblemName } from '../pages/problem-page.js';
import { texts } from '../texts/index.js';
import type { SendPage } from '../pages/send-page.js';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The page that the error page links back to. By default, the URL of the route itself. */
    pageUrl?: string;
    /** Whether files are sent here: then it is a file that was too large, and not an answer. */
    takesFiles?: boolean;
  }
}

/** Sends an error page that says what to do, whatever went wrong. */
export function handleErrors(app: FastifyInstance, sendPage: SendPage): void {
  app.setNotFoundHandler((request, reply) =>
    sendPage(request, reply, problemPage('notFound', texts[request.language]), 404),
  );

  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const status = error.statusCode && error.statusCode >= 400 ? error.statusCode : 500;
    if (status >= 500) request.log.error(error);
    const name = nameOf(status, request.routeOptions.config.takesFiles);
    const page = problemPage(name, texts[request.language], questionUrlOf(request));
    return sendPage(request, reply, page, status);
  });
}

function nameOf(status: number, takesFiles = false): ProblemName {
  if (status === 413) return takesFiles ? 'fileTooLarge' : 'tooLarge';
  return status < 500 ? 'unreadable' : 'failed';
}

/** The page that a form was sent from. Each form is sent to the URL of its own page. */
function questionUrlOf(request: FastifyRequest): string | undefined {
  const { config, url } = request.routeOptions;
  return request.method === 'POST' ? (config.pageUrl ?? url) : undefined;
}

/**
 * Turns a path with a broken percent escape, such as `/%ff`, into one that is not found. Fastify
 * would otherwise respond with JSON, without the service's headers, before any hook runs.
 */
export function readableUrl(url = '/'): string {
  try {
    decodeURI(url.split('?', 1)[0] ?? '');
    return url;
  } catch {
    return '/alamat-tidak-terbaca';
  }
}
