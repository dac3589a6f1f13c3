import * as z from 'zod';
import { decimalSchema } from './number.ts';

/** Paging by an opaque cursor: what a list route takes. */
export const pageQuery = {
  limit: decimalSchema(z.int().min(1).max(100)).default(25).meta({ default: 25 }),
  cursor: z.string().max(2000).optional(),
};

/** One page of a list; `next` is there as long as there is more. */
export const pageOf = <T extends z.ZodType>(item: T) =>
  z.object({ items: z.array(item), next: z.string().optional() });

export type Page<T> = { items: T[]; next?: string | undefined };
