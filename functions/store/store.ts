import type { AuditEntry } from '../../shared/audit/audit.ts';
import type { OneTask, Task } from '../../shared/outbox.ts';
import { refuse } from '../../shared/refusal.ts';
import { type Change, create } from './change.ts';
import type { Table } from './client.ts';
import { type Failure, tryCommit } from './commit.ts';
import { type Count, countUp } from './count-up.ts';
import { gather } from './gather.ts';
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

const writesTo = (table: Table, entry: (task: Task) => Change) => {
  const attempt = async (asked: readonly Change[]): Promise<Failure | undefined> => {
    const { changes, places } = gather(asked, entry);
    const failure = await tryCommit(table, changes);
    return failure && { ...failure, index: places[failure.index] ?? failure.index };
  };
  return {
    /** All or nothing; tells which condition failed. */
    tryCommit: attempt,
    /** All or nothing; refuses with what the first failed condition means. */
    commit: async (changes: readonly Change[]): Promise<void> => {
      const failure = await attempt(changes);
      if (failure) refuse(failure.code);
    },
  };
};

/** The table as the handlers see it. Reads are consistent but for those through an index. */
export const openStore = (table: Table, { now, newId }: { now: Clock; newId: () => string }) => {
  const entry = (task: Task, outboxId: string) =>
    create(outbox, { outboxId, task, state: 'pending', createdAt: now(), replays: 0 });
  return {
    ...readsOf({ ...table, nowSeconds: () => Math.floor(Date.parse(now()) / 1000) }),
    ...writesTo(table, (task) => entry(task, newId())),
    /** Adds one to a counter unless it has reached its limit; false where it has. */
    countUp: (count: Count) => countUp(table, count),
    /** The audit entry of a change, to be committed with it. */
    audit: (entry: Omit<AuditEntry, 'at'>): Change =>
      create(auditEntries, { ...entry, at: now(), auditId: newId() }),
    /** What must happen after a change, to be committed with it. A task with an id of its own is taken up only once. */
    task: (task: OneTask, outboxId?: string): Change =>
      outboxId === undefined ? { ...entry(task, newId()), task } : entry(task, outboxId),
  };
};
export type Store = ReturnType<typeof openStore>;
