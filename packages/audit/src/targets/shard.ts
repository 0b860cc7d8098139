import { createHash } from 'node:crypto';
import { UsageError } from './target.js';

/** A number that a text has on every machine. */
export const stableHash = (text: string): number =>
  createHash('sha256').update(text).digest().readUInt32BE(0);

export interface Shard {
  index: number;
  of: number;
}

/** `2/5` */
export function parseShard(text: string): Shard {
  const [, index = '', of = ''] = /^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? [];
  const shard = { index: Number(index), of: Number(of) };
  if (!shard.of || shard.index < 1 || shard.index > shard.of) {
    throw new UsageError(`--shard ${text}: write it as 1/4 … 4/4`);
  }
  return shard;
}

/** The same part of the same things on every machine, whatever else is among them. */
export const inShard = (id: string, { index, of }: Shard): boolean =>
  stableHash(id) % of === index - 1;
