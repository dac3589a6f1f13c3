import { beforeEach, describe, expect, test } from 'vitest';
import { mailboxHandlers } from '../../../functions/api/handlers/mailbox.ts';
import { call } from '../../../functions/meeting/call.ts';
import { create, put } from '../../../functions/store/change.ts';
import { invitations } from '../../../functions/store/nouns/consortia.ts';
import { meetings } from '../../../functions/store/nouns/meetings.ts';
import { people } from '../../../functions/store/nouns/people.ts';
import type { Invitation } from '../../../shared/invitation/invitation.ts';
import type { Person } from '../../../shared/person/person.ts';
import { addressCalls } from '../../support/address-calls.ts';
import { callAs, codeOf } from '../../support/callers.ts';
import { type Office, office } from '../../support/office.ts';
import { guest, profileOf, proposedMeeting, register } from '../../support/tables.ts';

const kari = guest('kari');
let at: Office;
const { me, change, signUp, confirm, links, newestToken, told } = addressCalls(() => at);
beforeEach(async () => {
  at = await office();
  await register(at, kari);
});
const letIn = async (personId: string) =>
  at.store.commit([put(people, { ...(await me(personId)), state: 'active' } as Person)]);

describe('somebody who registers', () => {
  const email = 'nora@nybegynner.example';

  test('is confirmed where the issuer vouches for the address, and is mailed no link', async () => {
    expect(await signUp('nora', email, { vouchedFor: email })).toMatchObject({
      emailState: 'confirmed',
      actions: [],
    });
    expect(links()).toEqual([]);
  });

  test('with an address that nobody vouches for gets the link and no other mail', async () => {
    await signUp('nora', email);
    await letIn('nora');
    await at.store.commit([at.store.task({ task: 'tell-person-accepted', personId: 'nora' })]);
    await at.settle();
    expect(told()).toEqual([`confirm-address → ${email}`]);
  });

  test('may correct the address before being let in', async () => {
    await signUp('nora', 'nora@feil.example');
    const first = newestToken();
    await change('nora', email);
    expect(await codeOf(confirm(first))).toBe('link-not-valid');
    await confirm(newestToken());
    expect(await me('nora')).toMatchObject({ email, emailState: 'confirmed' });
    expect(told().filter((one) => one.startsWith('address-change'))).toEqual([]);
  });

  test('is sent what could not be sent and still holds, once the address is confirmed', async () => {
    await signUp('nora', email);
    await letIn('nora');
    const nora = await me('nora');
    await register(at, nora);
    const day = (meetingId: string, start: string) =>
      proposedMeeting([nora], {
        meetingId,
        time: { start, minutes: 60, place: 'NAV Bjerke', answerBy: '2026-12-03' },
      });
    for (const meeting of [day('open', '2026-12-10T10:00'), day('over', '2026-12-11T10:00')]) {
      await at.store.commit([create(meetings, meeting)]);
      await call(at.deps, meeting);
      await at.settle();
    }
    const stored = async (meetingId: string) =>
      (await at.store.get(invitations, `${meetingId}.${profileOf(nora)}`))!;
    expect((await stored('open')).mail).toBe('failed');
    const { invitationId } = await stored('open');
    const delivery = () =>
      callAs(at, 'mona', { handler: mailboxHandlers.getDelivery, params: { invitationId } });
    expect(await delivery()).toEqual({ mail: 'failed', why: 'address-not-confirmed' });
    const over = { ...(await stored('over')), state: 'expired' } as Invitation;
    await at.store.commit([put(invitations, over)]);
    await confirm(newestToken());
    expect(at.sent.filter(({ message }) => message.template === 'meeting-invitation')).toHaveLength(1);
    expect(await delivery()).toEqual({ mail: 'sent' });
    expect(at.logged.filter(({ name }) => name === 'task-given-up')).toEqual([]);
  });

  test('with an address that another person has learns nothing of that person', async () => {
    const answer = await signUp('nora', kari.email);
    expect(answer).toMatchObject({ email: kari.email, emailState: 'unconfirmed' });
    await confirm(newestToken());
    expect(await me('nora')).toMatchObject({ email: kari.email, emailState: 'confirmed' });
    expect(await me('kari')).toEqual(kari);
  });
});
