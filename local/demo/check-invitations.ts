import assert from 'node:assert/strict';
import type { ConsortiumView } from '../../shared/consortium/view.ts';
import type { Instance } from '../instance.ts';
import type { As } from './client.ts';
import { calendarOf, type Mail, mailsIn } from './inbox.ts';
import { people } from './people.ts';
import { until } from './until.ts';

const usernameOf = (profileId: string): string => {
  const person = people.find(({ role, organisation }) => `${role}-${organisation.number}` === profileId);
  assert.ok(person, `${profileId} must be a demo party`);
  return person.username;
};

const checkCalendar = async (instance: Instance, mail: Mail, consortiumId: string) => {
  const calendar = await calendarOf(instance.sesUrl, mail.id);
  assert.ok(calendar, `the invitation to ${mail.to} must have a calendar file`);
  assert.equal(calendar.method, 'REQUEST');
  assert.equal(calendar.sequence, 0);
  assert.equal(calendar.timezone, 'Europe/Oslo');
  assert.ok(calendar.uid.startsWith(consortiumId), 'the UID names the consortium');
  assert.deepEqual(
    calendar.attendees.map(({ address }) => address),
    [mail.to],
  );
};

/** Waits for the invitations and checks that each party has got one mail, delivered and with its calendar file. */
export const checkInvitations = async (
  as: As,
  { instance, best }: { instance: Instance; best: ConsortiumView },
) => {
  const { consortiumId } = best;
  await until('the invitations to be sent', async () => {
    const { body } = await as('moderator-1').listConsortiumInvitations({
      params: { consortiumId },
      query: { limit: 50 },
    });
    const sent = body.items.filter(({ invitation }) => invitation.mail === 'sent');
    return sent.length === best.parties.length ? true : undefined;
  });
  const mails = await mailsIn(instance.sesUrl);
  const invitations = mails.filter(({ template }) => template === 'invitation');
  const invited = best.parties.map(({ profileId }) => usernameOf(profileId));
  const expected = invited.map((username) => people.find((one) => one.username === username)?.email);
  assert.deepEqual(invitations.map(({ to }) => to).sort(), expected.sort());
  for (const mail of invitations) {
    assert.equal(mail.outcome, 'delivered');
    await checkCalendar(instance, mail, consortiumId);
  }
  return { mails, invited };
};
