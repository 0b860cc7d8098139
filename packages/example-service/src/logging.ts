import type { FastifyServerOptions } from 'fastify';

/**
 * What is logged: addresses, statuses and errors, never what people typed. A database driver puts
 * the values of a failed statement beside its message, so of an error only these parts are kept.
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
