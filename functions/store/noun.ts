import type * as z from 'zod';
import { byShape } from '../../shared/by-shape.ts';

export type Key = { pk: string; sk: string };
export type IndexKeys = { gsi1pk?: string; gsi1sk?: string; gsi2pk?: string; gsi2sk?: string };

/** How one kind of record lies in the table: its schema, its key, and the lists that it appears in. */
export type Noun<Record, Id> = {
  kind: string;
  /** What it is for; the generated page of the table's keys says so. */
  holds: string;
  /** An id for that page, and how the records are found, one line a list. */
  example: Id;
  found: readonly string[];
  schema: z.ZodType<Record>;
  key: (id: Id) => Key;
  idOf: (record: Record) => Id;
  indexes?: (record: Record) => IndexKeys;
  /** Epoch seconds after which the record is gone. */
  expiresAt?: (record: Record) => number | undefined;
};

/**
 * Keeps the types of a noun's record and id together. Records are read by their shape: a rule that a later version has
 * for what people write must not make what is stored unreadable.
 */
export const noun = <Record extends object, Id>(definition: Noun<Record, Id>): Noun<Record, Id> => ({
  ...definition,
  schema: byShape(definition.schema),
});

/** The two parts of an id, at its last point; one without a point has no second part, and names no record. */
export const splitId = (id: string): [string, string] => {
  const at = id.lastIndexOf('.');
  return at < 0 ? [id, ''] : [id.slice(0, at), id.slice(at + 1)];
};

/** The item that holds a record: the record itself, its keys, and its kind for the stream's filters. */
export const toItem = <Record extends object, Id>(of: Noun<Record, Id>, record: Record): object => {
  const expiresAt = of.expiresAt?.(record);
  return {
    ...record,
    ...of.key(of.idOf(record)),
    ...of.indexes?.(record),
    kind: of.kind,
    ...(expiresAt === undefined ? {} : { expiresAt }),
  };
};
