import type { AuditEntry } from '../../shared/audit/audit.ts';
import type { Task } from '../../shared/outbox.ts';
import { type Change, create } from './change.ts';
import type { Table } from './client.ts';
import { commit, tryCommit } from './commit.ts';
import { type Count, countUp } from './count-up.ts';
import type { Noun } from './noun.ts';
import { auditEntries, outbox } from './nouns/bookkeeping.ts';
import { all, get, getAll, type List, page, pageOfItems, type Reader } from './read.ts';

type Clock = () => string;

const readsOf = (reader: Reader) => ({
  get: <R extends object, Id>(of: Noun<R, Id>, id: Id) => get(reader, of, id),
  getAll: <R extends object, Id>(of: Noun<R, Id>, ids: readonly Id[]) => getAll(reader, of, ids),
  page: <R extends object, Id>(
    of: Noun<R, Id>,
    wanted: { list: List; page: { limit: number; cursor?: string | undefined } },
  ) => page(reader, of, wanted),
  all: <R extends object, Id>(of: Noun<R, Id>, list: List) => all(reader, of, list),
  pageOfItems: (list: List, wanted: { limit: number; cursor?: string | undefined }) =>
    pageOfItems(reader, list, wanted),
});

/** The table as the handlers see it. Reads are consistent but for those through an index. */
export const openStore = (table: Table, { now, newId }: { now: Clock; newId: () => string }) => ({
  ...readsOf({ ...table, nowSeconds: () => Math.floor(Date.parse(now()) / 1000) }),
  /** All or nothing; refuses with what the first failed condition means. */
  commit: (changes: readonly Change[]) => commit(table, changes),
  /** All or nothing; tells which condition failed. */
  tryCommit: (changes: readonly Change[]) => tryCommit(table, changes),
  /** Adds one to a counter unless it has reached its limit; false where it has. */
  countUp: (count: Count) => countUp(table, count),
  /** The audit entry of a change, to be committed with it. */
  audit: (entry: Omit<AuditEntry, 'at'>): Change =>
    create(auditEntries, { ...entry, at: now(), auditId: newId() }),
  /** What must happen after a change, to be committed with it. A task with an id of its own is taken up only once. */
  task: (task: Task, outboxId: string = newId()): Change =>
    create(outbox, { outboxId, task, state: 'pending', createdAt: now(), replays: 0 }),
});
export type Store = ReturnType<typeof openStore>;
