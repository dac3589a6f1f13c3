import { type Delivery, type Mailbox, mailboxFollows } from '../../shared/mailbox/mailbox.ts';
import type { Person } from '../../shared/person/person.ts';
import { addressHashOf } from '../address-hash.ts';
import type { Deps } from '../deps.ts';
import { mailboxOf } from '../mailbox/of-person.ts';
import type { Change } from '../store/change.ts';
import { noteDelivery } from '../store/note-delivery.ts';
import { outbox } from '../store/nouns/bookkeeping.ts';
import { people } from '../store/nouns/people.ts';
import { stopMailbox } from '../store/stop-mailbox.ts';
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
  return detail.eventType === 'Complaint' ? 'complained' : undefined;
};

/** The person whom the mail was for, where it went to the address that they have now. */
const concerned = async (deps: Deps, { detail }: MailEvent): Promise<Person | undefined> => {
  const person = detail.personId === undefined ? undefined : await deps.store.get(people, detail.personId);
  if (person === undefined) return undefined;
  const present = addressHashOf(deps, person.email);
  const { addressHash, addresses } = detail;
  const sentTo =
    addressHash === undefined ? addresses.map((address) => addressHashOf(deps, address)) : [addressHash];
  return sentTo.includes(present) ? person : undefined;
};

/** What the event makes of the person's mailbox; nothing that is known already is written, or told, again. */
const stop = async (deps: Deps, event: MailEvent, state: Mailbox['state']): Promise<void> => {
  const person = await concerned(deps, event);
  const before = person && (await mailboxOf(deps, person));
  if (person === undefined || (before && !mailboxFollows[state].includes(before.state))) return;
  const { personId, email, emailState } = person;
  // Moderators are told of people, not of addresses that somebody has only typed.
  const isTold = state === 'bounced' && emailState === 'confirmed';
  const failure = await deps.store.tryCommit([
    stopMailbox({ personId, addressHash: addressHashOf(deps, email), state, since: event.time }),
    deps.store.audit({ by: 'system', action: `mail-${state}`, record: `PERSON#${personId}` }),
    ...(isTold ? await tellModerators(deps, personId) : []),
  ]);
  if (failure && failure.code !== 'wrong-state') throw new Error(`${personId}: ${failure.code}`);
};

/**
 * Takes what SES tells of a mail: how it was delivered, that nobody is at the address, or that the receiver wants no
 * more. Safe to repeat.
 */
export const takeMailEvent = async (event: MailEvent, deps: Deps): Promise<void> => {
  await note(deps, event);
  const state = stateAfter(event);
  if (state !== undefined) await stop(deps, event, state);
  deps.log('info', 'mail-event', { outboxId: event.detail.outboxId ?? '', type: event.detail.eventType });
};
