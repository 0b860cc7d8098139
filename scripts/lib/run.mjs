import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The folder of the repository, with a slash at its end. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/*
 * Own code, since execa ends only the process that it started: a check also starts browsers and
 * servers, which end with its process group. Windows has no such groups.
 */
const grouped = process.platform !== 'win32';
const children = new Set();

function end(child, signal) {
  try {
    if (grouped) process.kill(-child.pid, signal);
    else child.kill(signal);
  } catch {
    // It has ended already.
  }
}

/** Passes Ctrl-C on to everything that runs. */
function endAll(signal) {
  for (const child of children) end(child, signal);
  process.exit(signal === 'SIGINT' ? 130 : 143);
}

function track(child) {
  if (children.size === 0) process.on('SIGINT', endAll).on('SIGTERM', endAll);
  children.add(child);
}

function untrack(child) {
  children.delete(child);
  if (children.size === 0) process.off('SIGINT', endAll).off('SIGTERM', endAll);
}

/**
 * Runs a command in the root of the repository and waits until it ends.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, minutes?: number }} [options] `minutes`: the time limit; a command that exceeds it has failed
 * @returns {Promise<{ code: number, output: string }>} `output`: stdout and stderr together
 */
export function runCommand(command, args, { env = {}, minutes } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      shell: process.platform === 'win32' && command === 'npm', // There it is npm.cmd.
      cwd: root,
      env: { ...process.env, ...env },
      detached: grouped,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    track(child);
    const chunks = [];
    const timers = [];
    if (minutes) {
      const tooLong = () => {
        chunks.push(Buffer.from(`\nEnded: it took more than ${minutes} minutes.\n`));
        end(child, 'SIGTERM');
        timers.push(setTimeout(() => end(child, 'SIGKILL'), 5000));
      };
      timers.push(setTimeout(tooLong, minutes * 60_000));
    }
    child.stdout.on('data', (chunk) => chunks.push(chunk));
    child.stderr.on('data', (chunk) => chunks.push(chunk));
    child.on('error', (error) => chunks.push(Buffer.from(String(error))));
    child.on('close', (code) => {
      timers.forEach(clearTimeout);
      untrack(child);
      resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString() });
    });
  });
}

/** Runs Node with a script and its arguments; see `runCommand`. */
export const runNode = (args, options) => runCommand(process.execPath, args, options);

/** The seconds since a time, as `3.4 s`. */
export const secondsSince = (start) => `${((performance.now() - start) / 1000).toFixed(1)} s`;
