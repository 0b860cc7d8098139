import type { FastifyInstance } from 'fastify';
import { acceptFiles } from '../http/multipart.js';
import { isStaleForm } from '../session/csrf.js';
import { checkRoutes } from './check.js';
import { confirmationRoute } from './confirmation.js';
import type { RouteContext, RouteHandler } from './context.js';
import { questionRoutes } from './question.js';
import { tusRoutes } from './tus.js';
import { uploadRoutes } from './uploads.js';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Shows the page again, with what was typed, if the form's CSRF token had expired. */
    onStaleForm?: RouteHandler;
  }
}

/** All pages between the start page and the confirmation. */
export async function journeyRoutes(app: FastifyInstance, context: RouteContext): Promise<void> {
  app.setErrorHandler<Error & { code?: string }>(async (error, request, reply) => {
    const { onStaleForm } = request.routeOptions.config;
    if (!isStaleForm(error) || !onStaleForm) throw error;
    return onStaleForm(request, reply);
  });

  for (const question of context.questions.filter(({ files }) => !files)) {
    questionRoutes(app, context, question);
  }
  // Only the routes of this scope read files; all others reject them unread.
  await app.register(async (scope) => {
    await acceptFiles(scope);
    for (const question of context.questions) {
      if (!question.files) continue;
      questionRoutes(scope, context, question);
      uploadRoutes(scope, context, question, question.files);
      tusRoutes(scope, context, question);
    }
  });
  checkRoutes(app, context);
  confirmationRoute(app, context);
}
