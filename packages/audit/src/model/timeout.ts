export class TimeLimitError extends Error {
  constructor(what: string, milliseconds: number) {
    super(`${what} took longer than ${milliseconds / 1000} s`);
    this.name = 'TimeLimitError';
  }
}

/** Resolves with the promise, or rejects with a `TimeLimitError`. The work itself cannot be cancelled. */
export async function withTimeout<T>(
  milliseconds: number,
  what: string,
  work: Promise<T>,
): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TimeLimitError(what, milliseconds)), milliseconds);
  });
  work.catch(() => {}); // A rejection after the limit has no handler otherwise.
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
