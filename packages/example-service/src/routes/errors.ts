import type { FastifyError, FastifyInstance, FastifyRequest } from 'fastify';
import { problemPage, type ProblemName } from '../pages/problem-page.js';
import { texts } from '../texts/index.js';
import type { SendPage } from '../pages/send-page.js';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The page that leads on when something went wrong here; the address itself without it. */
    page?: string;
    /** Whether files are sent here, which may be too large where an answer would be too long. */
    takesFiles?: boolean;
  }
}

/** Answers everything that goes wrong with a page that says what to do. */
export function explainProblems(app: FastifyInstance, sendPage: SendPage): void {
  app.setNotFoundHandler((request, reply) =>
    sendPage(request, reply, problemPage('notFound', texts[request.language]), 404),
  );

  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const status = error.statusCode && error.statusCode >= 400 ? error.statusCode : 500;
    if (status >= 500) request.log.error(error);
    const name = nameOf(status, request.routeOptions.config.takesFiles);
    const page = problemPage(name, texts[request.language], questionOf(request));
    return sendPage(request, reply, page, status);
  });
}

function nameOf(status: number, takesFiles = false): ProblemName {
  if (status === 413) return takesFiles ? 'fileTooLarge' : 'tooLarge';
  return status < 500 ? 'unreadable' : 'failed';
}

/** The page that a form was sent from: each is sent to its own address. */
function questionOf(request: FastifyRequest): string | undefined {
  const { config, url } = request.routeOptions;
  return request.method === 'POST' ? (config.page ?? url) : undefined;
}

/**
 * A path with a broken percent sign, such as `/%ff`, is a page that is not there. The framework
 * would answer it before any of our own code runs, without our headers, in JSON.
 */
export function readableUrl(url = '/'): string {
  try {
    decodeURI(url.split('?', 1)[0] ?? '');
    return url;
  } catch {
    return '/alamat-tidak-terbaca';
  }
}
