import { beforeEach, describe, expect, test } from 'vitest';
import { answerLinkHandlers } from '../../../functions/api/handlers/answer-link.ts';
import { calendarFeedHandlers } from '../../../functions/api/handlers/calendar-feed.ts';
import { invitationHandlers } from '../../../functions/api/handlers/invitation.ts';
import type { Deps } from '../../../functions/deps.ts';
import { move } from '../../../functions/meeting/move.ts';
import { standIn } from '../../../functions/meeting/stand-in.ts';
import { takeReply } from '../../../functions/reply/take.ts';
import { create, put } from '../../../functions/store/change.ts';
import { invitations } from '../../../functions/store/nouns/consortia.ts';
import { people } from '../../../functions/store/nouns/people.ts';
import { profiles } from '../../../functions/store/nouns/profiles.ts';
import type { MeetingRecord } from '../../../shared/meeting/meeting.ts';
import type { Actor, Person } from '../../../shared/person/person.ts';
import { Refusal } from '../../../shared/refusal.ts';
import { profile } from '../../support/nouns.ts';
import { mailsOf, type Office, office } from '../../support/office.ts';
import { bytesOf, replyBy } from '../../support/replies.ts';
import { guest, inviteTo, profileOf, proposedMeeting, register } from '../../support/tables.ts';

const kari = guest('kari');
const kim = guest('kim', { organisation: kari.organisation });
let at: Office;
let meeting: MeetingRecord;
beforeEach(async () => {
  at = await office();
  await register(at, kari);
  await at.store.commit([create(people, kim)]);
  meeting = await inviteTo(at, proposedMeeting([kari]));
});

const invitationId = `meeting-1.${profileOf(kari)}`;
const invitation = async () => (await at.store.get(invitations, invitationId))!;
const stateNow = async () => (await invitation()).state;

type Answer = 'accept' | 'decline' | 'noTimeFits';
const linkIn = (answer: Answer): string => {
  const { message } = mailsOf(at, 'meeting-invitation')[0]!;
  const links = 'quickAnswers' in message ? message.quickAnswers : undefined;
  return links![answer].split('#')[1]!;
};
const codeOf = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'taken',
    (error: unknown) => {
      if (error instanceof Refusal) return error.code;
      throw error;
    },
  );
const { getAnswerLink, useAnswerLink: answerBy } = answerLinkHandlers;
type Looking = Parameters<typeof getAnswerLink>[0];
type Answering = Parameters<typeof answerBy>[0];
const look = (answer: Answer) =>
  codeOf(getAnswerLink({ params: { token: linkIn(answer) } } as Looking, at.deps));
const use = (answer: Answer, deps: Deps = at.deps) =>
  codeOf(answerBy({ params: { token: linkIn(answer) } } as Answering, deps));

let mails = 0;
const replies = async (partstat: string) => {
  const raw = bytesOf(replyBy.outlook({ from: kari.email, uid: 'meeting-1@trepart', partstat }));
  const messageId = `mail-${++mails}`;
  await takeReply({ messageId, source: kari.email, verdicts: { dmarc: 'PASS' }, raw }, at.deps);
  await at.settle();
};

const changed = (changes: Partial<Person>) => at.store.commit([put(people, { ...kari, ...changes })]);
const otherwise = guest('other').organisation;
const noLonger: [string, Partial<Person>][] = [
  ['has been removed', { state: 'removed' }],
  ['waits to be let in again', { state: 'requested' }],
  ['acts for another organisation', { organisation: otherwise }],
  ['acts for another side', { role: 'investor' }],
];
const party = (state: 'paused' | 'withdrawn' | 'draft') =>
  at.store.commit([
    put(
      profiles,
      profile(state, {
        profileId: profileOf(kari),
        organisation: kari.organisation,
        contactPersonId: 'kari',
      }),
    ),
  ]);

describe('a link in an invitation', () => {
  test.each(noLonger)('is not valid once the person %s', async (_, changes) => {
    await changed(changes);
    for (const answer of ['accept', 'decline', 'noTimeFits'] as const) {
      expect(await look(answer)).toBe('link-not-valid');
      expect(await use(answer)).toBe('link-not-valid');
    }
    expect(await stateNow()).toBe('invited');
  });

  test.each(['withdrawn', 'draft'] as const)('is not valid once the profile is %s', async (state) => {
    await party(state);
    for (const answer of ['accept', 'decline'] as const) expect(await use(answer)).toBe('link-not-valid');
    expect(await stateNow()).toBe('invited');
  });

  test('does not say yes for a party that has paused, and still says no', async () => {
    await party('paused');
    expect(await use('accept')).toBe('link-not-valid');
    expect(await use('decline')).toBe('taken');
  });

  test('is not valid once a colleague has taken the place', async () => {
    await standIn(at.deps, { invitation: await invitation(), personId: 'kim', by: kari as Actor });
    expect(await use('accept')).toBe('link-not-valid');
    expect(await stateNow()).toBe('invited');
  });

  test('is not valid once the meeting has moved', async () => {
    const time = { start: '2026-12-11T10:00', minutes: 60, place: 'NAV Bjerke', answerBy: '2026-12-03' };
    await move(at.deps, meeting, { time, by: 'mona' });
    expect(await use('accept')).toBe('link-not-valid');
  });

  test.each([
    ['the person is removed', () => changed({ state: 'removed' })],
    ['the profile is withdrawn', () => party('withdrawn')],
  ])('answers nothing where %s in the moment before it is stored', async (_, happens) => {
    const { store } = at.deps;
    const tryCommit: typeof store.tryCommit = async (changes) => {
      await happens();
      return store.tryCommit(changes);
    };
    expect(await use('accept', { ...at.deps, store: { ...store, tryCommit } })).toBe('link-not-valid');
    expect(await stateNow()).toBe('invited');
  });
});

describe('a calendar’s answer', () => {
  test.each(noLonger)('is not taken once the person %s', async (_, changes) => {
    await changed(changes);
    await replies('ACCEPTED');
    expect(await stateNow()).toBe('invited');
    expect(mailsOf(at, 'reply-not-taken')).toEqual([]);
  });

  test('to a party that has paused is taken where it says no, and told where it says yes', async () => {
    await party('paused');
    await replies('ACCEPTED');
    expect(await stateNow()).toBe('invited');
    expect(mailsOf(at, 'reply-not-taken').map(({ personId }) => personId)).toEqual(['kari']);
    await replies('DECLINED');
    expect(await stateNow()).toBe('declined');
  });
});

describe('an answer on the page', () => {
  test('is not stored where the person is removed in the moment before', async () => {
    const { store } = at.deps;
    const tryCommit: typeof store.tryCommit = async (changes) => {
      await changed({ state: 'removed' });
      return store.tryCommit(changes);
    };
    const { version } = await invitation();
    const request = { actor: kari, params: { invitationId }, version, body: { answer: 'accept' } };
    const deps = { ...at.deps, store: { ...store, tryCommit } };
    type Request = Parameters<typeof invitationHandlers.answerInvitation>[0];
    expect(await codeOf(invitationHandlers.answerInvitation(request as Request, deps))).toBe('forbidden');
    expect(await stateNow()).toBe('invited');
  });
});

describe('the address of a calendar', () => {
  type Making = Parameters<typeof calendarFeedHandlers.makeMyCalendarFeed>[0];
  type Reading = Parameters<typeof calendarFeedHandlers.getCalendarFeed>[0];
  const made = async () => {
    const { body } = await calendarFeedHandlers.makeMyCalendarFeed({ actor: kari } as Making, at.deps);
    return body.url.split('/').at(-1)!;
  };
  const read = (token: string) =>
    codeOf(calendarFeedHandlers.getCalendarFeed({ params: { token } } as Reading, at.deps));

  test('answers no more once the person has registered anew, for whomever', async () => {
    const token = await made();
    expect(await read(token)).toBe('taken');
    await changed({ organisation: otherwise, registeredAt: '2026-11-22T12:00:01.000Z' });
    expect(await read(token)).toBe('not-found');
  });
});
