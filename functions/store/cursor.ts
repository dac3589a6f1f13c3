import * as z from 'zod';
import { refuse } from '../../shared/refusal.ts';
import type { List } from './read.ts';

const lastKeySchema = z.record(z.string(), z.string());

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
export const decodeCursor = (cursor: string, list: List): Record<string, string> => {
  const key = lastKeySchema.safeParse(parse(cursor));
  const partition = list.index ? `${list.index}pk` : 'pk';
  const expected = list.index ? ['pk', 'sk', `${list.index}pk`, `${list.index}sk`] : ['pk', 'sk'];
  const fits =
    key.success &&
    key.data[partition] === list.partition &&
    Object.keys(key.data).sort().join() === expected.sort().join();
  return fits ? key.data : refuse('bad-cursor');
};
