import type { DatabaseSync } from 'node:sqlite';

export type NameList = {
  all: () => string[];
  has: (name: string) => boolean;
  add: (name: string) => void;
  remove: (name: string) => void;
};

/** A kept set of names: verified identities, configuration sets, or the account's suppression list. */
export const nameList = (
  database: DatabaseSync,
  table: 'identity' | 'configuration_set' | 'suppressed',
): NameList => {
  const all = database.prepare(`SELECT name FROM ${table} ORDER BY name`);
  const one = database.prepare(`SELECT 1 FROM ${table} WHERE name = ?`);
  const add = database.prepare(`INSERT OR IGNORE INTO ${table} (name) VALUES (?)`);
  const remove = database.prepare(`DELETE FROM ${table} WHERE name = ?`);
  return {
    all: () => all.all().map(({ name }) => String(name)),
    has: (name) => one.get(name) !== undefined,
    add: (name) => void add.run(name),
    remove: (name) => void remove.run(name),
  };
};
