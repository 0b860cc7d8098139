import type { FastifyInstance } from 'fastify';
import { isStaleForm } from '../session/csrf.js';
import { checkRoutes } from './check.js';
import { readFormsWithFiles } from '../http/multipart.js';
import { confirmationRoute } from './confirmation.js';
import { questionRoutes } from './question.js';
import type { Handler, JourneyTools } from './context.js';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Shows a page again whose form was too old to be taken, with what was typed. */
    showAgain?: Handler;
  }
}

/** All pages between the start page and the confirmation. */
export async function journeyRoutes(app: FastifyInstance, tools: JourneyTools): Promise<void> {
  app.setErrorHandler<Error & { code?: string }>(async (error, request, reply) => {
    const { showAgain } = request.routeOptions.config;
    if (!isStaleForm(error) || !showAgain) throw error;
    return showAgain(request, reply);
  });

  for (const question of tools.questions.filter(({ files }) => !files)) {
    questionRoutes(app, tools, question);
  }
  // Only these read files; all others refuse them unread.
  await app.register(async (scope) => {
    await readFormsWithFiles(scope);
    for (const question of tools.questions.filter(({ files }) => files)) {
      questionRoutes(scope, tools, question);
    }
  });
  checkRoutes(app, tools);
  confirmationRoute(app, tools);
}
