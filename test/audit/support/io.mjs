import { main } from './internals.mjs';

/** Runs a command as the terminal would; resolves to its exit code and what it said. */
export async function command(
  args,
  { auditor, stdin = '', stop = new AbortController().signal } = {},
) {
  const said = { out: '', error: '' };
  const code = await main(
    args,
    {
      out: (text) => (said.out += text),
      error: (text) => (said.error += text),
      isTerminal: false,
      columns: 80,
      stdin: (async function* () {
        yield stdin;
      })(),
      stop,
    },
    auditor,
  );
  return { code, ...said };
}
