import * as z from 'zod';
import type { AuditEntry } from '../../../shared/audit/audit.ts';
import { type moderationRoutes, type QueueEntry, queueKinds } from '../../../shared/audit/routes.ts';
import { isApproved } from '../../../shared/profile/profile.ts';
import type { Deps } from '../../deps.ts';
import { auditEntries } from '../../store/nouns/bookkeeping.ts';
import { consortia } from '../../store/nouns/consortia.ts';
import { people } from '../../store/nouns/people.ts';
import { profiles } from '../../store/nouns/profiles.ts';
import { replacements } from '../../store/nouns/replacements.ts';
import type { List } from '../../store/read.ts';
import type { Handlers } from '../handler.ts';

/** What the queue's index says of an entry: since when it waits, and which record it is. */
const queuedSchema = z
  .object({ gsi1sk: z.string(), kind: z.enum(queueKinds) })
  .transform(({ gsi1sk, kind }) => {
    const [waitingSince = '', , ...id] = gsi1sk.split('#');
    return { kind, id: id.join('#'), waitingSince };
  });
type Queued = z.infer<typeof queuedSchema>;

type Told = Pick<QueueEntry, 'title' | 'why' | 'recommendation'>;

/** What to tell of a queued record. The index may lag: a record that has left the queue since is told by its id. */
const tell = {
  profile: async ({ store }: Deps, id: string): Promise<Told> => {
    const profile = await store.get(profiles, id);
    const why = profile && isApproved(profile) ? 'profile-change' : 'new-profile';
    return { title: profile?.content.name ?? id, why };
  },
  person: async ({ store }: Deps, id: string): Promise<Told> => ({
    title: (await store.get(people, id))?.name ?? id,
    why: 'person',
  }),
  consortium: async ({ store }: Deps, id: string): Promise<Told> => {
    const consortium = await store.get(consortia, id);
    const title = consortium?.parties.map(({ name }) => name).join(', ') ?? id;
    if (consortium?.state !== 'recommended') return { title, why: 'recommendation' };
    const { by, reason } = consortium.recommendation;
    const byName = (await store.get(people, by))?.name ?? by;
    return { title, why: 'recommendation', recommendation: { by, byName, reason } };
  },
  replacement: async ({ store }: Deps, id: string): Promise<Told> => ({
    title: (await store.get(replacements, id))?.leaving.name ?? id,
    why: 'replacement',
  }),
  flag: async ({ store }: Deps, id: string): Promise<Told> => ({
    title: (await store.get(consortia, id))?.parties.map(({ name }) => name).join(', ') ?? id,
    why: 'flag',
  }),
} as const;

const toldOf = async (deps: Deps, entry: Queued) => ({
  ...entry,
  ...(await tell[entry.kind](deps, entry.id)),
});

/** The entries with the names of those who acted, as they are now; the system has none. */
const withNames = async ({ store }: Deps, entries: readonly AuditEntry[]) => {
  const found = await store.getAll(people, [...new Set(entries.map(({ by }) => by))]);
  const names = new Map(found.map(({ personId, name }) => [personId, name]));
  return entries.map((entry) => {
    const byName = names.get(entry.by);
    return byName === undefined ? entry : { ...entry, byName };
  });
};

const auditList = (month: string, record: string | undefined): List =>
  record === undefined
    ? { index: 'gsi1', partition: `AUDIT#${month}`, descending: true }
    : { partition: `AUDIT#${record}`, descending: true };

/** A page of what waits for a moderator, the longest waiting first. */
export const readQueue = async (deps: Deps, page: { limit: number; cursor?: string | undefined }) => {
  const { items, next } = await deps.store.pageOfItems({ index: 'gsi1', partition: 'QUEUE' }, page);
  const entries = items.map((item) => queuedSchema.parse(item));
  return { items: await Promise.all(entries.map((entry) => toldOf(deps, entry))), next };
};

export const moderationHandlers: Handlers<typeof moderationRoutes> = {
  listQueue: async ({ query }, deps) => ({ body: await readQueue(deps, query) }),

  listAudit: async ({ query: { month, record, limit, cursor } }, deps) => {
    const { items, next } = await deps.store.page(auditEntries, {
      list: auditList(month ?? deps.now().slice(0, 7), record),
      page: { limit, cursor },
    });
    return { body: { items: await withNames(deps, items), next } };
  },
};
