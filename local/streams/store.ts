import { DatabaseSync } from 'node:sqlite';
import type { DeadLetter } from './dead-letter.ts';

export type ShardKey = { consumer: string; stream: string; shard: string };
export type StoredLetter = DeadLetter & { id: number; consumer: string };

/** What the poller must not forget: how far each consumer has come, and what it had to give up. */
export type StreamStore = {
  readTo: (key: ShardKey) => { sequence: bigint; finished: boolean } | undefined;
  advance: (key: ShardKey, to: { sequence: bigint; finished?: boolean }) => void;
  /** How far every one of `consumers` is past; `undefined` while one has not begun. */
  leastReadTo: (consumers: readonly string[]) => bigint | undefined;
  bury: (consumer: string, letter: DeadLetter) => void;
  deadLetters: () => StoredLetter[];
  forget: (id: number) => void;
  close: () => void;
};

const schema = `
PRAGMA journal_mode = WAL;
PRAGMA synchronous = FULL;
CREATE TABLE IF NOT EXISTS checkpoint (
  consumer TEXT NOT NULL, stream TEXT NOT NULL, shard TEXT NOT NULL, sequence TEXT NOT NULL, finished INTEGER NOT NULL,
  PRIMARY KEY (consumer, stream, shard)
);
CREATE TABLE IF NOT EXISTS dead_letter (id INTEGER PRIMARY KEY AUTOINCREMENT, consumer TEXT NOT NULL, letter TEXT NOT NULL);`;

type Checkpoint = { consumer: string; sequence: string; finished: number };
type Letter = { id: number; consumer: string; letter: string };

const smallest = (values: bigint[]): bigint | undefined => values.toSorted((a, b) => (a < b ? -1 : 1))[0];

const statementsOf = (database: DatabaseSync) => ({
  select: database.prepare(
    'SELECT * FROM checkpoint WHERE consumer = :consumer AND stream = :stream AND shard = :shard',
  ),
  upsert: database.prepare(
    'INSERT OR REPLACE INTO checkpoint VALUES (:consumer, :stream, :shard, :sequence, :finished)',
  ),
  unfinished: database.prepare('SELECT * FROM checkpoint WHERE finished = 0'),
  insert: database.prepare('INSERT INTO dead_letter (consumer, letter) VALUES (?, ?)'),
  letters: database.prepare('SELECT * FROM dead_letter ORDER BY id'),
  remove: database.prepare('DELETE FROM dead_letter WHERE id = ?'),
});

/** Opens the file, which another process may read at the same time. */
export const openStreamStore = (file: string): StreamStore => {
  const database = new DatabaseSync(file, { timeout: 5000 });
  database.exec(schema);
  const { select, upsert, unfinished, insert, letters, remove } = statementsOf(database);
  return {
    readTo: (key) => {
      const row = select.get(key) as Checkpoint | undefined;
      return row && { sequence: BigInt(row.sequence), finished: row.finished === 1 };
    },
    advance: (key, { sequence, finished = false }) =>
      void upsert.run({ ...key, sequence: String(sequence), finished: Number(finished) }),
    leastReadTo: (consumers) => {
      const rows = unfinished.all() as Checkpoint[];
      if (!consumers.every((name) => rows.some((row) => row.consumer === name))) return undefined;
      return smallest(
        rows.filter((row) => consumers.includes(row.consumer)).map((row) => BigInt(row.sequence)),
      );
    },
    bury: (consumer, letter) => void insert.run(consumer, JSON.stringify(letter)),
    deadLetters: () =>
      (letters.all() as Letter[]).map(({ id, consumer, letter }) => ({
        id,
        consumer,
        ...JSON.parse(letter),
      })),
    forget: (id) => void remove.run(id),
    close: () => {
      if (database.isOpen) database.close();
    },
  };
};
