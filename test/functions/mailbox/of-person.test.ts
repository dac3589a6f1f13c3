import { beforeEach, describe, expect, test } from 'vitest';
import { addressHashOf } from '../../../functions/address-hash.ts';
import { mailboxHandlers } from '../../../functions/api/handlers/mailbox.ts';
import { mailEventSchema } from '../../../functions/mail-event/event.ts';
import { takeMailEvent } from '../../../functions/mail-event/take.ts';
import { create } from '../../../functions/store/change.ts';
import { addressMailboxes } from '../../../functions/store/nouns/mailboxes.ts';
import { people } from '../../../functions/store/nouns/people.ts';
import type { Mailbox } from '../../../shared/mailbox/mailbox.ts';
import { addressCalls } from '../../support/address-calls.ts';
import { callAs, codeOf } from '../../support/callers.ts';
import { before } from '../../support/nouns.ts';
import { type Office, office } from '../../support/office.ts';
import { guest, register } from '../../support/tables.ts';

const mona = guest('mona', { role: 'moderator' });
const victim = guest('victim');
const attacker = guest('attacker');
let at: Office;
const { change, signUp, confirm, newestToken } = addressCalls(() => at);
beforeEach(async () => {
  at = await office();
  await register(at, victim, attacker);
  await at.store.commit([create(people, mona)]);
});

const mailbox = (personId: string) => callAs(at, personId, { handler: mailboxHandlers.getMyMailbox });
const unsubscribe = (personId: string) => callAs(at, personId, { handler: mailboxHandlers.unsubscribeMe });
const reopen = (personId: string) => callAs(at, personId, { handler: mailboxHandlers.reopenMyMailbox });
const stopped = async () => {
  const query = { limit: 25 };
  const { items } = await callAs(at, 'mona', { handler: mailboxHandlers.listStoppedMailboxes, query });
  return (items as { personId: string }[]).map(({ personId }) => personId);
};
const confirmNewest = () => confirm(newestToken());

type Bounced = {
  personId?: string;
  tag?: string;
  to?: string;
  spelling?: string;
  what?: 'Bounce' | 'Complaint';
};
/** As SES tells of a mail; `spelling` is what the receiving server writes. */
const bounce = async ({
  personId = 'victim',
  tag,
  to = victim.email,
  spelling = to,
  what = 'Bounce',
}: Bounced) => {
  const recipients = [{ emailAddress: spelling }];
  const event = mailEventSchema.parse({
    time: '2026-11-22T12:00:01Z',
    detail: {
      eventType: what,
      mail: { tags: { person: [personId], ...(tag ? { address: [tag] } : {}) }, destination: [to] },
      ...(what === 'Bounce'
        ? { bounce: { bounceType: 'Permanent', bouncedRecipients: recipients } }
        : { complaint: { complainedRecipients: recipients } }),
    },
  });
  await takeMailEvent(event, at.deps);
  await at.settle();
};
const profileMail = async (personId: string) => {
  const sent = at.sent.length;
  await at.store.commit([at.store.task({ task: 'tell-person-accepted', personId })]);
  await at.settle();
  return at.sent.slice(sent).map(({ message }) => message.to.email);
};

describe('somebody who writes another person’s address as their own', () => {
  beforeEach(() => change('attacker', victim.email));

  test('sees nothing of that person’s mailbox', async () => {
    await bounce({});
    expect(await mailbox('victim')).toMatchObject({ state: 'bounced' });
    expect(await mailbox('attacker')).toEqual({ state: 'open', actions: ['unsubscribe'] });
  });

  test('cannot stop that person’s mail', async () => {
    await unsubscribe('attacker');
    expect(await mailbox('victim')).toMatchObject({ state: 'open' });
    expect(await profileMail('victim')).toEqual([victim.email]);
  });

  test('cannot open it again', async () => {
    await unsubscribe('victim');
    await reopen('attacker');
    expect(await mailbox('victim')).toMatchObject({ state: 'unsubscribed' });
    expect(await profileMail('victim')).toEqual([]);
  });

  test('gets none of that person’s mail, and no mail of their own goes to it', async () => {
    expect(await profileMail('victim')).toEqual([victim.email]);
    expect(await profileMail('attacker')).toEqual([attacker.email]);
  });
});

describe('two people who share an address', () => {
  test('each have a mailbox of their own', async () => {
    await change('attacker', victim.email, { vouchedFor: victim.email });
    await unsubscribe('attacker');
    expect(await mailbox('attacker')).toMatchObject({ state: 'unsubscribed' });
    expect(await mailbox('victim')).toMatchObject({ state: 'open' });
    await bounce({});
    expect(await mailbox('attacker')).toMatchObject({ state: 'unsubscribed' });
    expect(await stopped()).toEqual(['victim']);
  });
});

describe('a bounce', () => {
  const hash = (email: string) => addressHashOf(at.deps, email);

  test('counts by the address that we sent to, however the receiving server spells it', async () => {
    await bounce({ tag: hash(victim.email), spelling: 'VICTIM+forwarded@elsewhere.example' });
    expect(await mailbox('victim')).toMatchObject({ state: 'bounced' });
  });

  test('of another address counts for nobody, whatever the receiving server writes', async () => {
    await bounce({ tag: hash('former@victim.example'), to: 'former@victim.example', spelling: victim.email });
    expect(await mailbox('victim')).toMatchObject({ state: 'open' });
    expect(await stopped()).toEqual([]);
  });

  test('of a mail that 0.1.0 sent counts by the address on its envelope', async () => {
    await bounce({ to: victim.email.toUpperCase() });
    expect(await mailbox('victim')).toMatchObject({ state: 'bounced' });
  });

  test('of an address that was never confirmed is told to no moderator', async () => {
    const email = 'nora@finnes-ikke.example';
    await signUp('nora', email);
    await bounce({ personId: 'nora', tag: hash(email), to: email });
    expect(at.sent.filter(({ message }) => message.template === 'mail-stopped')).toEqual([]);
  });

  test('ends with the address: a new one starts open, and leaves the moderators’ list', async () => {
    await bounce({});
    expect(await stopped()).toEqual(['victim']);
    await change('victim', 'victim@ny.example');
    await confirmNewest();
    expect(await mailbox('victim')).toEqual({ state: 'open', actions: ['unsubscribe'] });
    expect(await stopped()).toEqual([]);
    await bounce({ tag: hash(victim.email) });
    expect(await mailbox('victim')).toMatchObject({ state: 'open' });
  });
});

describe('a complaint', () => {
  test('leaves what is necessary, until the person asks for all mail again', async () => {
    await bounce({ what: 'Complaint' });
    expect(await mailbox('victim')).toMatchObject({ state: 'complained', actions: ['reopen'] });
    expect(await profileMail('victim')).toEqual([]);
    await reopen('victim');
    expect(await profileMail('victim')).toEqual([victim.email]);
  });
});

describe('a mailbox that 0.1.0 stored under its address', () => {
  const stored = (state: Mailbox['state']) =>
    at.store.commit([
      create(addressMailboxes, {
        addressHash: addressHashOf(at.deps, victim.email),
        personId: 'victim',
        state,
        since: before,
      }),
    ]);

  test('counts for the person whom it names', async () => {
    await stored('unsubscribed');
    expect(await mailbox('victim')).toMatchObject({ state: 'unsubscribed' });
    expect(await profileMail('victim')).toEqual([]);
    expect(await codeOf(unsubscribe('victim'))).toBe('wrong-state');
  });

  test('counts for no other person with that address, who cannot remove it either', async () => {
    await stored('bounced');
    await change('attacker', victim.email, { vouchedFor: victim.email });
    expect(await mailbox('attacker')).toMatchObject({ state: 'open' });
    expect(await profileMail('attacker')).toEqual([victim.email]);
    await reopen('attacker');
    expect(await mailbox('victim')).toMatchObject({ state: 'bounced' });
    expect(await stopped()).toEqual(['victim']);
  });

  test('is gone once its person opens it, or confirms another address', async () => {
    await stored('bounced');
    await reopen('victim');
    expect(await mailbox('victim')).toMatchObject({ state: 'open' });
    await stored('bounced');
    await change('victim', 'victim@ny.example');
    await confirmNewest();
    expect(await stopped()).toEqual([]);
    expect(await at.store.get(addressMailboxes, addressHashOf(at.deps, victim.email))).toBeUndefined();
  });

  test('becomes one of the person once more is known', async () => {
    await stored('unsubscribed');
    await bounce({});
    expect(await mailbox('victim')).toMatchObject({ state: 'bounced' });
    expect(await stopped()).toEqual(['victim']);
  });
});
