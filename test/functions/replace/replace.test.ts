import { beforeEach, describe, expect, test } from 'vitest';
import { calendarOf } from '../../../functions/mail/calendar.ts';
import { approveReplacement } from '../../../functions/replace/approve.ts';
import { consortia, invitations } from '../../../functions/store/nouns/consortia.ts';
import { meetings } from '../../../functions/store/nouns/meetings.ts';
import { replayOpen } from '../../../functions/store/replay.ts';
import type { ProposedReplacement } from '../../../shared/consortium/replacement.ts';
import type { MailOf } from '../../../shared/mail/message.ts';
import {
  approvedConsortium,
  consortiumId,
  emailOf,
  give,
  invitationOf,
  inviteAll,
  parties,
  searchFor,
} from '../../support/consortium-table.ts';
import { mailsOf, type Office, office } from '../../support/office.ts';
import { calendarFaults, entryOf } from '../../support/rfc5545.ts';

const leaving = parties.find(({ side }) => side === 'employer')!.profileId;
const others = parties.map(({ profileId }) => profileId).filter((id) => id !== leaving);
const by = { by: 'mona', reason: 'Nest best.' };
let at: Office;
beforeEach(async () => {
  at = await office();
  await approvedConsortium(at);
  await inviteAll(at);
});

const stateOf = async (profileId: string) =>
  (await at.store.get(invitations, invitationOf(profileId)))?.state;
const invitationsSince = (from: number) =>
  mailsOf(at, 'invitation', from).map(({ message }) => message as MailOf<'invitation'>);
const calendar = (message: MailOf<'invitation' | 'invitation-cancelled'>) =>
  calendarOf(message, {
    organizer: { name: 'NAV', address: 'moter@svar.trepart.example' },
    description: message.template,
    now: new Date(at.clock.now),
  }).content;

/** One party says no, all others yes; the engine has found somebody. */
const proposed = async (): Promise<ProposedReplacement> => {
  for (const profileId of others) await give(at, profileId, 'accept');
  await give(at, leaving, 'decline');
  return (await searchFor(at, leaving)) as ProposedReplacement;
};

describe('a party that has said no', () => {
  test('is replaced by nobody before a moderator has approved; those who decided are told who could be', async () => {
    const found = await proposed();
    expect(found).toMatchObject({ state: 'proposed', alsoLeaving: [] });
    expect(
      mailsOf(at, 'replacement-proposed')
        .map(({ personId }) => personId)
        .toSorted(),
    ).toEqual(['mona', 'morten']);
    for (const { profileId } of found.joining) expect(await stateOf(profileId)).toBeUndefined();
  });

  test('is not searched for again once it has thought better of it', async () => {
    for (const profileId of others) await give(at, profileId, 'accept');
    await give(at, leaving, 'decline');
    await give(at, leaving, 'accept');
    expect(await searchFor(at, leaving)).toMatchObject({ state: 'requested' });
    expect(mailsOf(at, 'replacement-proposed')).toEqual([]);
  });

  test('keeps its place if it says yes before the moderator approves another', async () => {
    const found = await proposed();
    await give(at, leaving, 'accept');
    await expect(approveReplacement(at.deps, found, by)).rejects.toMatchObject({ code: 'wrong-state' });
    expect(await stateOf(leaving)).toBe('accepted');
  });
});

describe('an approved replacement', () => {
  test('invites whoever joins, tells all who stay who is new, and sends nothing to whoever said no', async () => {
    const found = await proposed();
    const before = at.sent.length;
    await approveReplacement(at.deps, found, by);
    await at.settle();
    const joining = found.joining.map(({ profileId }) => profileId);
    const told = new Map(invitationsSince(before).map((message) => [message.to.email, message]));
    expect([...told.keys()].toSorted()).toEqual([...joining, ...others].map(emailOf).toSorted());
    expect(at.sent).toHaveLength(before + told.size);
    for (const id of joining) {
      expect(told.get(emailOf(id))).toMatchObject({
        quickAnswers: expect.anything(),
        meeting: { sequence: 1 },
      });
      expect(told.get(emailOf(id))).not.toHaveProperty('change');
    }
    for (const id of others) {
      const message = told.get(emailOf(id))!;
      expect(message).toMatchObject({ change: 'table', accepted: true, meeting: { sequence: 1 } });
      expect(message).not.toHaveProperty('quickAnswers');
      const names = message.others.map(({ name }) => name);
      expect(names).toEqual(expect.arrayContaining(found.joining.map(({ name }) => name)));
      expect(names).not.toContain(found.leaving.name);
    }
  });

  test('keeps what the others have answered, and is accepted once whoever joins has said yes', async () => {
    const found = await proposed();
    await approveReplacement(at.deps, found, by);
    await at.settle();
    for (const id of others) expect(await stateOf(id)).toBe('accepted');
    expect((await at.store.get(consortia, consortiumId))?.state).toBe('invited');
    for (const { profileId } of found.joining) await give(at, profileId, 'accept');
    expect((await at.store.get(consortia, consortiumId))?.state).toBe('accepted');
    expect((await at.store.get(meetings, consortiumId))?.state).toBe('accepted');
  });

  test('happens once, whoever else approves at the same time', async () => {
    const found = await proposed();
    const both = await Promise.allSettled([
      approveReplacement(at.deps, found, by),
      approveReplacement(at.deps, found, { by: 'morten', reason: 'Enig.' }),
    ]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  });

  test('leaves those who have not answered as long as whoever joins', async () => {
    await give(at, leaving, 'decline');
    at.clock.now = '2026-12-03T12:00:00.000Z';
    const found = (await searchFor(at, leaving)) as ProposedReplacement;
    await approveReplacement(at.deps, found, by);
    await at.settle();
    await at.tickAt('2026-12-04T12:00:00.000Z');
    for (const id of others) expect(await stateOf(id)).toBe('invited');
    for (const id of others) await give(at, id, 'accept');
    await at.tickAt('2026-12-08T23:00:00.000Z');
    for (const { profileId } of found.joining) expect(await stateOf(profileId)).toBe('expired');
    for (const id of others) expect(await stateOf(id)).toBe('accepted');
  });

  test('gives everybody calendar files of one meeting, whose sequence never falls', async () => {
    for (const id of others.slice(1)) await give(at, id, 'accept');
    await give(at, leaving, 'decline');
    const found = (await searchFor(at, leaving)) as ProposedReplacement;
    await approveReplacement(at.deps, found, by);
    await at.settle();
    // The one who is still silent loses the place, and is replaced too.
    await at.tickAt('2026-12-03T23:00:00.000Z');
    const second = (await searchFor(at, others[0]!)) as ProposedReplacement;
    expect(second.state).toBe('proposed');
    await approveReplacement(at.deps, second, by);
    await at.settle();
    const latest = new Map<string, number>();
    for (const { message } of at.sent) {
      if (message.template !== 'invitation' && message.template !== 'invitation-cancelled') continue;
      const content = calendar(message);
      expect(calendarFaults(content)).toEqual([]);
      const { uid, sequence } = entryOf(content);
      expect(uid).toBe(`${consortiumId}@trepart`);
      expect(sequence).toBeGreaterThan(latest.get(message.to.email) ?? -1);
      latest.set(message.to.email, sequence);
    }
    expect(mailsOf(at, 'invitation-cancelled').map(({ message }) => message.to.email)).toContain(
      emailOf(others[0]!),
    );
  });
});

describe('a search that never came through', () => {
  test('is asked for again by a replay, and only as long as it is open', async () => {
    await give(at, leaving, 'decline');
    expect(await replayOpen(at.store)).toMatchObject({ replacements: 1 });
    expect((await searchFor(at, leaving)).state).toBe('proposed');
    expect(await replayOpen(at.store)).toMatchObject({ replacements: 0 });
  });
});
