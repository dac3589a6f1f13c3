import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

const tables = `
  CREATE TABLE IF NOT EXISTS mail (
    number INTEGER PRIMARY KEY, id TEXT UNIQUE NOT NULL, accepted_at INTEGER NOT NULL, source TEXT NOT NULL,
    subject TEXT NOT NULL, configuration_set TEXT, tags TEXT NOT NULL, raw BLOB NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS receiver (
    mail_id TEXT NOT NULL REFERENCES mail (id) ON DELETE CASCADE, address TEXT NOT NULL, outcome TEXT NOT NULL,
    PRIMARY KEY (mail_id, address)
  ) STRICT;
  CREATE INDEX IF NOT EXISTS receiver_address ON receiver (address);
  CREATE TABLE IF NOT EXISTS event (
    number INTEGER PRIMARY KEY, mail_id TEXT NOT NULL REFERENCES mail (id) ON DELETE CASCADE, body TEXT NOT NULL,
    published INTEGER NOT NULL DEFAULT 0
  ) STRICT;
  CREATE TABLE IF NOT EXISTS identity (name TEXT PRIMARY KEY) STRICT;
  CREATE TABLE IF NOT EXISTS configuration_set (name TEXT PRIMARY KEY) STRICT;
  CREATE TABLE IF NOT EXISTS suppressed (name TEXT PRIMARY KEY) STRICT;
  CREATE TABLE IF NOT EXISTS sending (
    accepted_at INTEGER NOT NULL, receivers INTEGER NOT NULL, real_receivers INTEGER NOT NULL
  ) STRICT;
`;

/** Opens the endpoint's file in `folder`. Each change is on disk before it is answered, and survives a power cut. */
export const openDatabase = (folder: string): DatabaseSync => {
  mkdirSync(folder, { recursive: true });
  const database = new DatabaseSync(join(folder, 'ses.sqlite'));
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;');
  database.exec(tables);
  return database;
};

/** All of `work` or none of it. */
export const inTransaction = (database: DatabaseSync, work: () => void): void => {
  database.exec('BEGIN IMMEDIATE');
  try {
    work();
    database.exec('COMMIT');
  } catch (error) {
    database.exec('ROLLBACK');
    throw error;
  }
};
