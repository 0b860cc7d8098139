/** `4.53:1 (needs 4.5) text color.link on color.surface` */
export function describeRow({ ratio, needed, kind, token, on, state }) {
  const where = state ? ` (${state})` : '';
  return `${shown(ratio)}:1 (needs ${needed}) ${kind} ${token} on ${on}${where}`;
}

/** The rows under each other, those that fail marked in words. */
export function table(rows) {
  const width = Math.max(0, ...rows.map(({ token, on }) => `${token} on ${on}`.length));
  return rows
    .map(({ kind, token, on, ratio, needed, ok, file, line, state = '' }) =>
      [
        ok ? 'ok     ' : 'TOO LOW',
        shown(ratio).padStart(5),
        `needs ${needed}`.padEnd(9),
        state.padEnd(9),
        kind.padEnd(6),
        `${token} on ${on}`.padEnd(width),
        `${file}:${line}`,
      ].join('  '),
    )
    .join('\n');
}

// Rounded down, so that 4.499 is not shown as the 4.5 that it fails to reach.
function shown(ratio) {
  return (Math.floor(ratio * 100) / 100).toFixed(2);
}
