import type { Mailbox } from '../../../shared/mailbox/mailbox.ts';
import type { mailboxRoutes } from '../../../shared/mailbox/routes.ts';
import { refuse } from '../../../shared/refusal.ts';
import { addressHashOf } from '../../address-hash.ts';
import type { Deps } from '../../deps.ts';
import { mailboxOf, openedMailbox } from '../../mailbox/of-person.ts';
import { whyUnsent } from '../../mailbox/why-unsent.ts';
import { invitations } from '../../store/nouns/consortia.ts';
import { deliveries, mailboxes } from '../../store/nouns/mailboxes.ts';
import { people } from '../../store/nouns/people.ts';
import { stopMailbox } from '../../store/stop-mailbox.ts';
import type { Handlers } from '../handler.ts';
import { find } from './common.ts';

const shown = (mailbox: Mailbox | undefined) => ({
  body: {
    state: mailbox?.state ?? ('open' as const),
    ...(mailbox ? { since: mailbox.since } : {}),
    actions: mailbox ? ['reopen'] : ['unsubscribe'],
  },
});

const audit = (deps: Deps, personId: string, action: string) =>
  deps.store.audit({ by: personId, action, record: `PERSON#${personId}` });

/** For the moderators' list: the person's name, unless they have another address by now. */
const named = async (deps: Deps, { addressHash, ...mailbox }: Mailbox) => {
  const person = await deps.store.get(people, mailbox.personId);
  const isPresent = person === undefined || addressHashOf(deps, person.email) === addressHash;
  return isPresent ? [{ ...mailbox, name: person?.name ?? mailbox.personId }] : [];
};

export const mailboxHandlers: Handlers<typeof mailboxRoutes> = {
  getMyMailbox: async ({ actor }, deps) => shown(await mailboxOf(deps, actor)),

  unsubscribeMe: async ({ actor }, deps) => {
    const before = await mailboxOf(deps, actor);
    if (before) return refuse('wrong-state', { detail: before.state });
    const addressHash = addressHashOf(deps, actor.email);
    const { personId } = actor;
    const mailbox: Mailbox = { addressHash, personId, state: 'unsubscribed', since: deps.now() };
    await deps.store.commit([stopMailbox(mailbox), audit(deps, personId, 'unsubscribe')]);
    return shown(mailbox);
  },

  reopenMyMailbox: async ({ actor }, deps) => {
    const { personId } = actor;
    await deps.store.commit([
      ...(await openedMailbox(deps, actor)),
      audit(deps, personId, 'reopen-mailbox'),
      deps.store.task({ task: 'send-unsent', personId }),
    ]);
    return shown(undefined);
  },

  listStoppedMailboxes: async ({ query: { limit, cursor } }, deps) => {
    const { items, next } = await deps.store.page(mailboxes, {
      list: { index: 'gsi1', partition: 'MAILBOXES#bounced', descending: true },
      page: { limit, cursor },
    });
    const found = await Promise.all(items.map((mailbox) => named(deps, mailbox)));
    return { body: { items: found.flat(), next } };
  },

  getDelivery: async ({ params: { invitationId } }, deps) => {
    const invitation = await find(deps, invitations, invitationId);
    const { mail, personId } = invitation;
    const found = await deps.store.get(deliveries, invitationId);
    const why = mail === 'failed' ? await whyUnsent(deps, personId) : undefined;
    return {
      body: {
        mail,
        ...(why ? { why } : {}),
        ...(found ? { delivery: { state: found.state, at: found.at } } : {}),
      },
    };
  },
};
