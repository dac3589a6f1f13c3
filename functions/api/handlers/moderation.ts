import * as z from 'zod';
import type { AuditEntry } from '../../../shared/audit/audit.ts';
import type { moderationRoutes } from '../../../shared/audit/routes.ts';
import type { Deps } from '../../deps.ts';
import { auditEntries } from '../../store/nouns/bookkeeping.ts';
import { consortia } from '../../store/nouns/consortia.ts';
import { people } from '../../store/nouns/people.ts';
import { profiles } from '../../store/nouns/profiles.ts';
import type { List } from '../../store/read.ts';
import type { Handlers } from '../handler.ts';

/** What the queue's index says of an entry: since when it waits, and which record it is. */
const queuedSchema = z
  .object({ gsi1sk: z.string(), kind: z.enum(['profile', 'person', 'consortium']) })
  .transform(({ gsi1sk, kind }) => {
    const [waitingSince = '', , ...id] = gsi1sk.split('#');
    return { kind, id: id.join('#'), waitingSince };
  });
type Queued = z.infer<typeof queuedSchema>;

const titles = {
  profile: async ({ store }: Deps, id: string) => (await store.get(profiles, id))?.content.name,
  person: async ({ store }: Deps, id: string) => (await store.get(people, id))?.name,
  consortium: async ({ store }: Deps, id: string) => {
    const consortium = await store.get(consortia, id);
    return consortium?.parties.map(({ name }) => name).join(', ');
  },
} as const;

const withTitle = async (deps: Deps, entry: Queued) => ({
  ...entry,
  title: (await titles[entry.kind](deps, entry.id)) ?? entry.id,
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

export const moderationHandlers: Handlers<typeof moderationRoutes> = {
  listQueue: async ({ query: { limit, cursor } }, deps) => {
    const { items, next } = await deps.store.pageOfItems(
      { index: 'gsi1', partition: 'QUEUE' },
      { limit, cursor },
    );
    const entries = items.map((item) => queuedSchema.parse(item));
    return { body: { items: await Promise.all(entries.map((entry) => withTitle(deps, entry))), next } };
  },

  listAudit: async ({ query: { month, record, limit, cursor } }, deps) => {
    const { items, next } = await deps.store.page(auditEntries, {
      list: auditList(month ?? deps.now().slice(0, 7), record),
      page: { limit, cursor },
    });
    return { body: { items: await withNames(deps, items), next } };
  },
};
