#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import writeFileAtomic from 'write-file-atomic';
import { renderBytes } from '../render/render-bytes.js';
import { findFiles } from './find-files.js';

const HELP = `Renders the Nusa elements in HTML pages.

  nusa-render < page.html > rendered.html
  nusa-render page.html > rendered.html
  nusa-render --write public/*.html
  nusa-render --check "public/**/*.html"

  --write        rewrite the files in place
  --check        change nothing; list the files that --write would change
  --nonce TEXT   the nonce of the Content-Security-Policy, for <style> elements
  --help         show this help

Patterns: * and ? match within a name, and ** matches any number of folders.
After --, names may start with a dash.

Exit codes:
  0  success
  1  --check: at least one file would change
  2  error; messages name the file and, for an element, the line and column
`;

const SUCCESS = 0;
const WOULD_CHANGE = 1;
const ERROR = 2;

/** Prints an error message and returns the exit code for errors. */
function fail(message: string): number {
  process.stderr.write(`nusa-render: ${message}\n`);
  return ERROR;
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** Runs the command and returns its exit code. */
function run(parameters: string[]): number {
  const { values, positionals } = parseArgs({
    args: parameters,
    allowPositionals: true,
    options: {
      write: { type: 'boolean' },
      check: { type: 'boolean' },
      nonce: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return SUCCESS;
  }
  if (values.write && values.check) return fail('use either --write or --check, not both.');
  if (values.write && !positionals.length) return fail('--write needs at least one file.');

  const { files, unmatched } = findFiles(positionals);
  if (files.length > 1 && !values.write && !values.check) {
    return fail('several files need --write or --check.');
  }
  let code = SUCCESS;
  const raise = (to: number) => (code = Math.max(code, to));
  for (const pattern of unmatched) raise(fail(`${pattern}: no such file.`));

  // File descriptor 0 is the standard input.
  for (const file of positionals.length ? files : [0]) {
    const name = file === 0 ? '(standard input)' : String(file);
    try {
      const bytes = readFileSync(file);
      const rendered = renderBytes(bytes, {
        nonce: values.nonce,
        onError: ({ message }) => raise(fail(`${name}:${message}`)),
      });
      const isChanged = rendered !== bytes && !bytes.equals(rendered);
      if (values.check) {
        if (isChanged) {
          process.stderr.write(`${name} would change.\n`);
          raise(WOULD_CHANGE);
        }
      } else if (!values.write) process.stdout.write(rendered);
      // Atomic, because the server may be sending the file.
      else if (isChanged) writeFileAtomic.sync(String(file), Buffer.from(rendered));
    } catch (error) {
      raise(fail(`${name}: ${messageOf(error)}`));
    }
  }
  return code;
}

// A reader such as `head` may close the pipe before everything has been written.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? SUCCESS : fail(messageOf(error)));
});

try {
  process.exitCode = run(process.argv.slice(2));
} catch (error) {
  process.exitCode = fail(`${messageOf(error)} See --help.`);
}
