import { createHash } from 'node:crypto';
import { UsageError } from './target.js';

/** A hash that is the same on every machine. */
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

/** Whether an id belongs to a shard; the same on every machine, whatever the other ids are. */
export const inShard = (id: string, { index, of }: Shard): boolean =>
  stableHash(id) % of === index - 1;
