import type { Delivery, Mailbox } from '../../shared/mailbox/mailbox.ts';
import { addressHashOf } from '../address-hash.ts';
import type { Deps } from '../deps.ts';
import { type Change, put } from '../store/change.ts';
import { noteDelivery } from '../store/note-delivery.ts';
import { outbox } from '../store/nouns/bookkeeping.ts';
import { mailboxes } from '../store/nouns/mailboxes.ts';
import { people } from '../store/nouns/people.ts';
import type { MailEvent } from './event.ts';

const deliveryStates: Record<string, Delivery['state']> = {
  Delivery: 'delivered',
  DeliveryDelay: 'delayed',
  Bounce: 'bounced',
  Complaint: 'complained',
};

/** Delivery is shown on the invitation that the mail brought. */
const note = async ({ store }: Deps, { detail, time }: MailEvent): Promise<void> => {
  const state = deliveryStates[detail.eventType];
  const entry = detail.outboxId === undefined ? undefined : await store.get(outbox, detail.outboxId);
  if (state === undefined || entry?.task.task !== 'send-invitation') return;
  const { invitationId } = entry.task;
  const failure = await store.tryCommit([
    noteDelivery({ invitationId, state, at: time, mailedAt: entry.createdAt }),
  ]);
  if (failure && failure.code !== 'already-exists') throw new Error(`${invitationId}: ${failure.code}`);
};

/** At most so many moderators are written to about one address. */
const enough = 5;

const tellModerators = async ({ store }: Deps, personId: string): Promise<Change[]> => {
  const moderators = await store.all(people, { index: 'gsi1', partition: 'MODERATORS' });
  return moderators
    .filter((one) => one.personId !== personId)
    .slice(0, enough)
    .map((one) => store.task({ task: 'tell-mail-stopped', personId, to: one.personId }));
};

const stateAfter = ({ detail }: MailEvent): Mailbox['state'] | undefined => {
  if (detail.eventType === 'Bounce' && detail.permanent) return 'bounced';
  return detail.eventType === 'Complaint' ? 'unsubscribed' : undefined;
};

/** What the event makes of an address; nothing that is known already is written, or told, again. */
const stopped = async (deps: Deps, event: MailEvent, address: string): Promise<Change[]> => {
  const state = stateAfter(event);
  const { personId } = event.detail;
  if (state === undefined || personId === undefined) return [];
  const addressHash = addressHashOf(deps, address);
  const before = await deps.store.get(mailboxes, addressHash);
  if (before?.state === state || before?.state === 'bounced') return [];
  return [
    put(mailboxes, { addressHash, personId, state, since: event.time }),
    deps.store.audit({ by: 'system', action: `mail-${state}`, record: `PERSON#${personId}` }),
    ...(state === 'bounced' ? await tellModerators(deps, personId) : []),
  ];
};

/**
 * Takes what SES tells of a mail: how it was delivered, that nobody is at the address, or that the receiver wants no
 * more. Safe to repeat.
 */
export const takeMailEvent = async (event: MailEvent, deps: Deps): Promise<void> => {
  await note(deps, event);
  const changes = await Promise.all(event.detail.addresses.map((address) => stopped(deps, event, address)));
  if (changes.flat().length > 0) await deps.store.commit(changes.flat());
  deps.log('info', 'mail-event', { outboxId: event.detail.outboxId ?? '', type: event.detail.eventType });
};
