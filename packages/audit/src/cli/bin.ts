#!/usr/bin/env node
import { main } from './main.js';

const stop = new AbortController();
process.once('SIGINT', () => {
  stop.abort();
  // A second interrupt exits at once.
  process.once('SIGINT', () => process.exit(130));
});
process.once('SIGTERM', () => stop.abort());
// `nusa-audit report … | head` closes the pipe, which is not an error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await main(process.argv.slice(2), {
  out: (text) => void process.stdout.write(text),
  error: (text) => void process.stderr.write(text),
  isTerminal: process.stderr.isTTY === true && !process.env.CI,
  columns: process.stderr.columns ?? 80,
  stdin: process.stdin,
  stop: stop.signal,
});
