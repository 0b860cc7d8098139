/** Says in a sentence why there is no theme; everything else that is thrown is a fault of ours. */
export class ThemeError extends Error {
  name = 'ThemeError';
}
