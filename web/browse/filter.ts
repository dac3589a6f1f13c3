import * as z from 'zod';
import { browseFilterSchema as shape } from '../../shared/consortium/browse.ts';

const withoutEmpty = (values: unknown): unknown =>
  Object.fromEntries(
    Object.entries(values as object).filter(
      ([, value]) => value !== '' && value !== undefined && value !== null,
    ),
  );

/** A filter as a form or an address holds it: what is left empty does not count. */
export const filterSchema = z.preprocess(withoutEmpty, shape);
export type Filter = z.output<typeof shape>;

/** The filter of an address; what is not understood is left out rather than refused. */
export const readFilter = (search: URLSearchParams): Filter => {
  const known = Object.entries(shape.shape).flatMap(([name, field]) => {
    const parsed = field.safeParse(search.get(name) ?? undefined);
    return parsed.success && parsed.data !== undefined ? [[name, parsed.data] as const] : [];
  });
  return shape.parse(Object.fromEntries(known));
};

/** The filter as an address says it; what is as by default is left out, so that addresses stay short. */
export const writeFilter = (filter: Filter): URLSearchParams =>
  new URLSearchParams(
    Object.entries(filter).flatMap(([name, value]) =>
      value === undefined || (name === 'sort' && value === 'score') ? [] : [[name, String(value)]],
    ),
  );
