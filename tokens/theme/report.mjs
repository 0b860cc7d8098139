/** What was moved and by how much, the lowest contrast and the advice, as lines of plain text. */
export function describeTheme({ title, brand, second, rows, moved, advice, aaa }) {
  const lowest = rows.reduce((a, b) => (b.ratio / b.needed < a.ratio / a.needed ? b : a));
  return [
    `${title}: brand ${brand.hex}${second ? `, second ${second.hex}` : ''}${aaa ? ', AAA' : ''}`,
    `${rows.length} pairs checked, light and dark, with normal and with more contrast. Lowest: ${down(lowest.ratio)}:1, needs ${lowest.needed}:1 (${lowest.token} on ${lowest.on}, ${lowest.state}).`,
    '',
    ...(moved.length ? movedTable(moved) : ['Nothing had to be moved.']),
    ...(advice.length ? ['', 'Advice:', ...advice.map((line) => `- ${line}`)] : []),
    '',
  ].join('\n');
}

function movedTable(moved) {
  const head = ['state', 'token', 'from', 'to', 'lightness', 'chroma', 'Delta E OK', 'because'];
  const cells = moved.map((move) => [
    move.state,
    move.token.replace('color.', ''),
    move.from,
    move.to,
    signed(move.lightness),
    signed(move.chroma),
    move.difference.toFixed(3),
    move.because ?? '',
  ]);
  const widths = head.map((_, i) => Math.max(...[head, ...cells].map((row) => row[i].length)));
  const line = (row) =>
    row
      .map((cell, i) => cell.padEnd(widths[i]))
      .join('  ')
      .trimEnd();
  return ['Moved:', line(head), ...cells.map(line)];
}

const signed = (number) => `${number < 0 ? '−' : '+'}${Math.abs(number).toFixed(3)}`;

// Rounded down, so that nothing is shown as higher than it is.
const down = (ratio) => (Math.floor(ratio * 100) / 100).toFixed(2);
