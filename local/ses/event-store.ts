import type { DatabaseSync } from 'node:sqlite';
import type { SesEvent } from './event.ts';

export type EventStore = {
  /** Oldest first. */
  all: () => SesEvent[];
  /** The oldest that no subscriber has taken yet. */
  next: () => { number: number; event: SesEvent } | undefined;
  markPublished: (number: number) => void;
};

const parse = (body: unknown): SesEvent => JSON.parse(String(body));

export const eventStore = (database: DatabaseSync): EventStore => {
  const all = database.prepare('SELECT body FROM event ORDER BY number');
  const next = database.prepare('SELECT number, body FROM event WHERE published = 0 ORDER BY number LIMIT 1');
  const mark = database.prepare('UPDATE event SET published = 1 WHERE number = ?');
  return {
    all: () => all.all().map(({ body }) => parse(body)),
    next: () => {
      const row = next.get();
      return row && { number: Number(row.number), event: parse(row.body) };
    },
    markPublished: (number) => void mark.run(number),
  };
};
