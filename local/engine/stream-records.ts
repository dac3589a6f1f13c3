import { DatabaseSync } from 'node:sqlite';

const dayInSeconds = 86_400;

/**
 * The embedded engine scans all stream records on every write and never trims them. Its SQLite file is opened beside
 * it to give it the index that it lacks, and to trim as DynamoDB does after 24 hours.
 */
export type StreamRecords = {
  /** Deletes records older than a day that every reader is past. Returns how many. */
  trim: (now: { epochSeconds: number; readTo: bigint }) => number;
  close: () => void;
};

/** Few enough that the engine, which waits meanwhile, is not held up. */
const batch = 2000;

/*
 * The newest record stays whatever its age: the engine numbers the next one after the highest it finds, and numbers
 * that began again would lie behind the readers' checkpoints.
 */
const trimStatement = `
DELETE FROM _stream_records WHERE id IN (
  SELECT id FROM _stream_records
  WHERE created_at < :before
    AND CAST(sequence_number AS INTEGER) <= :readTo
    AND id NOT IN (SELECT MAX(id) FROM _stream_records GROUP BY table_name)
  LIMIT ${batch}
)`;

/** Runs a statement until it changes nothing more. Returns how much it changed. */
const exhaust = (run: () => number): number => {
  const changed = run();
  return changed === 0 ? 0 : changed + exhaust(run);
};

/** Opens the engine's file and makes the index; the engine must have made its own tables first. */
export const openStreamRecords = (file: string): StreamRecords => {
  const database = new DatabaseSync(file, { timeout: 5000 });
  database.exec(
    `CREATE INDEX IF NOT EXISTS trepart_stream_order
     ON _stream_records (table_name, CAST(sequence_number AS INTEGER))`,
  );
  const statement = database.prepare(trimStatement);
  return {
    trim: ({ epochSeconds, readTo }) =>
      exhaust(() => Number(statement.run({ before: epochSeconds - dayInSeconds, readTo }).changes)),
    close: () => {
      if (database.isOpen) database.close();
    },
  };
};
