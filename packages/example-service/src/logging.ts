import type { FastifyServerOptions } from 'fastify';

/**
 * Logs URLs, statuses and errors, but never what people typed. Database drivers attach the values
 * of a failed statement to its error, so only these properties of an error are logged.
 */
export const logger: FastifyServerOptions['logger'] = {
  level: 'info',
  serializers: {
    err: ({ name, message, stack, code }: Error & { code?: string }) => ({
      type: name,
      message,
      stack: stack ?? '',
      code,
    }),
  },
};
