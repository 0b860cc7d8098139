import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The folder of the repository, with a slash at its end. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** A group of its own, so that a browser which a script started ends with it; Windows has no such groups. */
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

/** Ctrl-C while something runs ends that as well. */
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
 * Runs Node with a script and waits for its end.
 *
 * @param {string[]} args the script and its arguments, from the root of the repository
 * @param {{ env?: Record<string, string>, minutes?: number }} [options] `minutes`: when it is ended, and has failed
 * @returns {Promise<{ code: number, output: string }>} all that it printed, errors included
 */
export function runNode(args, { env = {}, minutes } = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
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

/** The seconds since a time, as `3.4 s`. */
export const secondsSince = (start) => `${((performance.now() - start) / 1000).toFixed(1)} s`;
