import type { Mailbox } from '../../../shared/mailbox/mailbox.ts';
import type { mailboxRoutes } from '../../../shared/mailbox/routes.ts';
import type { Person } from '../../../shared/person/person.ts';
import { refuse } from '../../../shared/refusal.ts';
import { addressHashOf } from '../../address-hash.ts';
import type { Deps } from '../../deps.ts';
import { put, remove } from '../../store/change.ts';
import { invitations } from '../../store/nouns/consortia.ts';
import { deliveries, mailboxes } from '../../store/nouns/mailboxes.ts';
import { people } from '../../store/nouns/people.ts';
import type { Handlers } from '../handler.ts';
import { find } from './common.ts';

/** What is known of the person's address; nothing where mail reaches it. */
export const mailboxOf = (deps: Deps, { email }: Person): Promise<Mailbox | undefined> =>
  deps.store.get(mailboxes, addressHashOf(deps, email));

const shown = (mailbox: Mailbox | undefined) => ({
  body: {
    state: mailbox?.state ?? ('open' as const),
    ...(mailbox ? { since: mailbox.since } : {}),
    actions: mailbox ? ['reopen'] : ['unsubscribe'],
  },
});

const audit = (deps: Deps, personId: string, action: string) =>
  deps.store.audit({ by: personId, action, record: `PERSON#${personId}` });

export const mailboxHandlers: Handlers<typeof mailboxRoutes> = {
  getMyMailbox: async ({ actor }, deps) => shown(await mailboxOf(deps, actor)),

  unsubscribeMe: async ({ actor }, deps) => {
    const before = await mailboxOf(deps, actor);
    if (before) return refuse('wrong-state', { detail: before.state });
    const addressHash = addressHashOf(deps, actor.email);
    const { personId } = actor;
    const mailbox: Mailbox = { addressHash, personId, state: 'unsubscribed', since: deps.now() };
    await deps.store.commit([put(mailboxes, mailbox), audit(deps, personId, 'unsubscribe')]);
    return shown(mailbox);
  },

  reopenMyMailbox: async ({ actor }, deps) => {
    await deps.store.commit([
      remove(mailboxes, addressHashOf(deps, actor.email)),
      audit(deps, actor.personId, 'reopen-mailbox'),
    ]);
    return shown(undefined);
  },

  listStoppedMailboxes: async ({ query: { limit, cursor } }, deps) => {
    const { items, next } = await deps.store.page(mailboxes, {
      list: { index: 'gsi1', partition: 'MAILBOXES#bounced', descending: true },
      page: { limit, cursor },
    });
    const named = items.map(async ({ addressHash: _, ...mailbox }) => ({
      ...mailbox,
      name: (await deps.store.get(people, mailbox.personId))?.name ?? mailbox.personId,
    }));
    return { body: { items: await Promise.all(named), next } };
  },

  getDelivery: async ({ params: { invitationId } }, deps) => {
    const { mail } = await find(deps, invitations, invitationId);
    const found = await deps.store.get(deliveries, invitationId);
    return { body: { mail, ...(found ? { delivery: { state: found.state, at: found.at } } : {}) } };
  },
};
