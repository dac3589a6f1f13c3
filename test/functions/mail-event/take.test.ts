import { beforeEach, describe, expect, test } from 'vitest';
import { mailEventSchema } from '../../../functions/mail-event/event.ts';
import { takeMailEvent } from '../../../functions/mail-event/take.ts';
import { create } from '../../../functions/store/change.ts';
import { deliveries, mailboxes } from '../../../functions/store/nouns/mailboxes.ts';
import { people } from '../../../functions/store/nouns/people.ts';
import { mailsOf, type Office, office } from '../../support/office.ts';
import { guest, inviteTo, profileOf, proposedMeeting, register } from '../../support/tables.ts';

const kari = guest('kari');
const moderator = (personId: string) => guest(personId, { role: 'moderator' });
let at: Office;
let entry = '';
beforeEach(async () => {
  at = await office();
  await register(at, kari);
  for (const one of ['mona', 'morten']) await at.store.commit([create(people, moderator(one))]);
  await inviteTo(at, proposedMeeting([kari]));
  entry = mailsOf(at, 'meeting-invitation')[0]!.outboxId;
});

type What = 'Send' | 'Delivery' | 'DeliveryDelay' | 'Bounce' | 'SoftBounce' | 'Complaint';

/** As EventBridge hands over what SES has published of the invitation's mail. */
const event = (what: What, time = '2026-11-22T12:00:01Z') => {
  const eventType = what === 'SoftBounce' ? 'Bounce' : what;
  const recipients = [{ emailAddress: kari.email.toUpperCase() }];
  const bounceType = what === 'Bounce' ? 'Permanent' : 'Transient';
  return mailEventSchema.parse({
    time,
    source: 'aws.ses',
    detail: {
      eventType,
      mail: { messageId: 'ses-1', tags: { entry: [entry], person: ['kari'] } },
      ...(eventType === 'Bounce' ? { bounce: { bounceType, bouncedRecipients: recipients } } : {}),
      ...(eventType === 'Complaint' ? { complaint: { complainedRecipients: recipients } } : {}),
    },
  });
};
const takes = async (what: What, time?: string) => {
  await takeMailEvent(event(what, time), at.deps);
  await at.settle();
};
const mailbox = () => at.store.get(mailboxes, 'kari');
const delivery = async () => (await at.store.get(deliveries, `meeting-1.${profileOf(kari)}`))?.state;
const toldModerators = () => mailsOf(at, 'mail-stopped').map(({ personId }) => personId);

describe('what became of an invitation’s mail', () => {
  test.each([
    ['Delivery', 'delivered'],
    ['DeliveryDelay', 'delayed'],
    ['Bounce', 'bounced'],
    ['Complaint', 'complained'],
  ] as const)('is shown on it: %s', async (what, state) => {
    await takes(what);
    expect(await delivery()).toBe(state);
  });

  test.each([
    [['Delivery', 'DeliveryDelay'], 'delivered'],
    [['DeliveryDelay', 'Delivery'], 'delivered'],
    [['Bounce', 'DeliveryDelay'], 'bounced'],
    [['Complaint', 'Delivery'], 'complained'],
    [['Delivery', 'Complaint'], 'complained'],
  ] as const)(
    'does not go back to what it was before, whichever is told first: %s',
    async (events, state) => {
      const times = { DeliveryDelay: '01', Delivery: '02', Bounce: '03', Complaint: '04', Send: '00' };
      for (const what of events) await takes(what, `2026-11-22T12:00:${times[what]}Z`);
      expect(await delivery()).toBe(state);
    },
  );
});

describe('an address where nobody is', () => {
  test('gets no more mail, and the moderators are told, once', async () => {
    await takes('Bounce');
    await takes('Bounce');
    expect(await mailbox()).toMatchObject({ state: 'bounced', personId: 'kari' });
    expect(toldModerators().toSorted()).toEqual(['mona', 'morten']);
    const before = at.sent.length;
    await inviteTo(at, proposedMeeting([kari], { meetingId: 'meeting-2' }));
    expect(at.sent).toHaveLength(before);
  });

  test('is not one that is only full for now', async () => {
    await takes('SoftBounce');
    expect(await mailbox()).toBeUndefined();
    expect(toldModerators()).toEqual([]);
  });
});

describe('whoever has had enough', () => {
  test('gets only what must be received, and no moderator is told', async () => {
    await takes('Complaint');
    expect(await mailbox()).toMatchObject({ state: 'complained' });
    expect(toldModerators()).toEqual([]);
    await inviteTo(at, proposedMeeting([kari], { meetingId: 'meeting-2' }));
    expect(mailsOf(at, 'meeting-invitation')).toHaveLength(2);
    await at.tickAt('2026-12-02T12:00:00.000Z');
    expect(mailsOf(at, 'reminder')).toEqual([]);
  });

  test('is gone, and stays so, once the address bounces too', async () => {
    await takes('Complaint');
    await takes('Bounce');
    await takes('Complaint');
    expect(await mailbox()).toMatchObject({ state: 'bounced' });
    expect(toldModerators()).toHaveLength(2);
  });
});
