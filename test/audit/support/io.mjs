import { main } from './internals.mjs';

/** Runs a command as a terminal would. Resolves with its exit code and output. */
export async function command(
  args,
  { auditor, stdin = '', stop = new AbortController().signal } = {},
) {
  const output = { out: '', error: '' };
  const code = await main(
    args,
    {
      out: (text) => (output.out += text),
      error: (text) => (output.error += text),
      isTerminal: false,
      columns: 80,
      stdin: (async function* () {
        yield stdin;
      })(),
      stop,
    },
    auditor,
  );
  return { code, ...output };
}
