import { readFileSync, writeFileSync } from 'node:fs';

const file = new URL('../ledger.json', import.meta.url);

/** What was measured when the ledger was last updated: `{ sizes, bench }`. */
export function readLedger() {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** Replaces one part of the ledger. */
export function updateLedger(part, values) {
  writeFileSync(file, `${JSON.stringify({ ...readLedger(), [part]: values }, null, 2)}\n`);
}

/** Prints a benchmark's figures beside the recorded ones; with `--update` records them. It never fails. */
export function reportBench(name, figures) {
  const { bench = {} } = readLedger();
  for (const [what, { value, unit, budget }] of Object.entries(figures)) {
    const recorded = bench[name]?.[what];
    const notes = [recorded !== undefined && `recorded ${recorded}`, budget && `budget ${budget}`];
    console.log(`${what}: ${value} ${unit} (${notes.filter(Boolean).join(', ') || 'no budget'})`);
  }
  if (!process.argv.includes('--update')) return;
  const values = Object.entries(figures).map(([what, { value }]) => [what, value]);
  updateLedger('bench', { ...bench, [name]: Object.fromEntries(values) });
}

export const rounded = (number, digits = 2) => Number(number.toFixed(digits));
