#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { findFiles } from './find-files.js';
import { renderBytes } from '../render/render-bytes.js';
import { replaceFile } from './replace-file.js';

const HELP = `Renders the Nusa elements of HTML pages.

  nusa-render < page.html > rendered.html
  nusa-render page.html > rendered.html
  nusa-render --write public/*.html
  nusa-render --check "public/**/*.html"

  --write        replace the files by their rendering
  --check        change nothing; say which files --write would change
  --nonce TEXT   the nonce of the Content-Security-Policy, for <style> elements
  --help         this text

Patterns: * and ? within a name, ** for folders. Names after -- may start with a dash.

Exit codes:
  0  done
  1  --check: a file would change
  2  something failed; the messages name the file, and the line and column
`;

const NOTHING_FAILED = 0;
const WOULD_CHANGE = 1;
const FAILED = 2;

function fail(message: string): number {
  process.stderr.write(`nusa-render: ${message}\n`);
  return FAILED;
}

const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

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
    return NOTHING_FAILED;
  }
  if (values.write && values.check) return fail('use either --write or --check.');
  if (values.write && !positionals.length) return fail('--write needs the names of files.');

  const { files, unmatched } = findFiles(positionals);
  if (files.length > 1 && !values.write && !values.check) {
    return fail('several files need --write or --check.');
  }
  let code = NOTHING_FAILED;
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
      else if (isChanged) replaceFile(String(file), rendered);
    } catch (error) {
      raise(fail(`${name}: ${reasonOf(error)}`));
    }
  }
  return code;
}

// Who reads the output may stop early, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? NOTHING_FAILED : fail(reasonOf(error)));
});

try {
  process.exitCode = run(process.argv.slice(2));
} catch (error) {
  process.exitCode = fail(`${reasonOf(error)} See --help.`);
}
