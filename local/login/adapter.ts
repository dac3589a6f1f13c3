import { DatabaseSync } from 'node:sqlite';
import type { Adapter, AdapterFactory, AdapterPayload } from 'oidc-provider';

const schema = `
PRAGMA journal_mode = WAL;
CREATE TABLE IF NOT EXISTS entry (
  model TEXT NOT NULL, id TEXT NOT NULL, payload TEXT NOT NULL, expires_at INTEGER, grant_id TEXT, uid TEXT,
  PRIMARY KEY (model, id)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS entry_grant ON entry (grant_id);
CREATE INDEX IF NOT EXISTS entry_uid ON entry (model, uid);`;

const epochSeconds = () => Math.floor(Date.now() / 1000);

type Row = { payload: string } | undefined;
const payloadOf = (row: unknown): AdapterPayload | undefined => {
  const found = row as Row;
  return found && (JSON.parse(found.payload) as AdapterPayload);
};

const adapterFor = (database: DatabaseSync, model: string): Adapter => {
  const upsert = database.prepare('INSERT OR REPLACE INTO entry VALUES (?, ?, ?, ?, ?, ?)');
  const alive = '(expires_at IS NULL OR expires_at > ?)';
  const byId = database.prepare(`SELECT payload FROM entry WHERE model = ? AND id = ? AND ${alive}`);
  const byUid = database.prepare(`SELECT payload FROM entry WHERE model = ? AND uid = ? AND ${alive}`);
  const consume = database.prepare(
    `UPDATE entry SET payload = json_set(payload, '$.consumed', ?) WHERE model = ? AND id = ?`,
  );
  const destroy = database.prepare('DELETE FROM entry WHERE model = ? AND id = ?');
  const revoke = database.prepare('DELETE FROM entry WHERE grant_id = ?');
  return {
    upsert: async (id, payload, expiresIn) => {
      const expiresAt = expiresIn === undefined ? null : epochSeconds() + expiresIn;
      upsert.run(model, id, JSON.stringify(payload), expiresAt, payload.grantId ?? null, payload.uid ?? null);
    },
    find: async (id) => payloadOf(byId.get(model, id, epochSeconds())),
    findByUid: async (uid) => payloadOf(byUid.get(model, uid, epochSeconds())),
    // Only device flow has user codes, and it is off.
    findByUserCode: async () => undefined,
    consume: async (id) => void consume.run(epochSeconds(), model, id),
    destroy: async (id) => void destroy.run(model, id),
    revokeByGrantId: async (grantId) => void revoke.run(grantId),
  };
};

/** Sessions, grants, codes and refresh tokens in one SQLite file, so that they outlive a restart. */
export const openAdapter = (file: string): { adapter: AdapterFactory; close: () => void } => {
  const database = new DatabaseSync(file);
  database.exec(schema);
  database.prepare('DELETE FROM entry WHERE expires_at <= ?').run(epochSeconds());
  const close = () => {
    if (database.isOpen) database.close();
  };
  return { adapter: (model) => adapterFor(database, model), close };
};
