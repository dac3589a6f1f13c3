import * as z from 'zod';
import { refuse } from '../../shared/refusal.ts';
import type { List } from './read.ts';

/** As long as the shortest of DynamoDB's own limits on a key, in bytes. */
const longestKey = 1024;

const keyPart = z
  .string()
  .min(1)
  .refine((text) => text.isWellFormed() && Buffer.byteLength(text) <= longestKey);
const lastKeySchema = z.record(z.string(), keyPart);

/** Where the next page starts, opaque to the reader. */
export const encodeCursor = (lastKey: Record<string, unknown>): string =>
  Buffer.from(JSON.stringify(lastKey)).toString('base64url');

const parse = (cursor: string): unknown => {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    return undefined;
  }
};

/** Refuses `bad-cursor` for one that is not ours, or that belongs to another list: it must not open somebody else's. */
export const decodeCursor = (cursor: string, { index, partition, startsWith = '' }: List) => {
  const key = lastKeySchema.safeParse(parse(cursor));
  const [pk, sk] = index ? [`${index}pk`, `${index}sk`] : ['pk', 'sk'];
  const expected = [...new Set(['pk', 'sk', pk, sk])];
  const fits =
    key.success &&
    key.data[pk] === partition &&
    key.data[sk]?.startsWith(startsWith) &&
    Object.keys(key.data).sort().join() === expected.sort().join();
  return fits ? key.data : refuse('bad-cursor');
};
