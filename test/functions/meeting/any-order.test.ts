import fc from 'fast-check';
import { expect, test } from 'vitest';
import { feedOf } from '../../../functions/calendar/feed.ts';
import { calendarOf, type MeetingMail } from '../../../functions/mail/calendar.ts';
import { callOff } from '../../../functions/meeting/call-off.ts';
import { leaveRound } from '../../../functions/meeting/leave.ts';
import { move } from '../../../functions/meeting/move.ts';
import { standIn } from '../../../functions/meeting/stand-in.ts';
import { storeAnswer } from '../../../functions/store/answer-invitation.ts';
import { create } from '../../../functions/store/change.ts';
import { invitations } from '../../../functions/store/nouns/consortia.ts';
import { meetings } from '../../../functions/store/nouns/meetings.ts';
import { people } from '../../../functions/store/nouns/people.ts';
import { tick } from '../../../functions/tick/tick.ts';
import { answerInvitation } from '../../../shared/invitation/decide.ts';
import type { MailMessage } from '../../../shared/mail/message.ts';
import type { Actor, Person } from '../../../shared/person/person.ts';
import { Refusal } from '../../../shared/refusal.ts';
import { type Office, office } from '../../support/office.ts';
import { calendarFaults, entryOf } from '../../support/rfc5545.ts';
import { guest, inviteTo, profileOf, proposedMeeting, register } from '../../support/tables.ts';

/** Across both changes of the clock, into the hour that occurs twice, and past midnight. */
const starts = [
  '2027-03-27T10:00',
  '2027-03-28T01:30',
  '2027-03-29T10:00',
  '2027-10-31T01:30',
  '2027-10-31T02:30',
  '2027-10-31T23:30',
];

type Step =
  | { step: 'move'; start: string; minutes: number }
  | { step: 'stand-in'; who: number; by: 0 | 1 }
  | { step: 'answer'; answer: 'accept' | 'decline'; who: number }
  | { step: 'cancel' }
  | { step: 'wait' }
  | { step: 'leave' };

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    step: fc.constant('move' as const),
    start: fc.constantFrom(...starts),
    minutes: fc.constantFrom(15, 60, 90),
  }),
  fc.record({
    step: fc.constant('stand-in' as const),
    who: fc.nat(1),
    by: fc.constantFrom(0 as const, 1 as const),
  }),
  fc.record({
    step: fc.constant('answer' as const),
    answer: fc.constantFrom('accept' as const, 'accept' as const, 'decline' as const),
    who: fc.nat(1),
  }),
  fc.record({ step: fc.constantFrom('cancel' as const, 'wait' as const, 'leave' as const) }),
);

/** Two parties of two people each. */
const twoParties = (run: number) =>
  ['a', 'b'].map((side): [Person, Person] => {
    const first = guest(`${side}${run}`);
    return [first, guest(`${side}${run}x`, { organisation: first.organisation })];
  });

type Scene = { at: Office; meetingId: string; parties: [Person, Person][] };

const invitationOf = async ({ at, meetingId, parties }: Scene, who: number) =>
  (await at.store.get(invitations, `${meetingId}.${profileOf(parties[who]![0])}`))!;

type Doing = {
  [Name in Step['step']]: (scene: Scene, step: Extract<Step, { step: Name }>) => Promise<unknown>;
};

const meetingOf = async ({ at, meetingId }: Scene) => (await at.store.get(meetings, meetingId))!;

const doing: Doing = {
  move: async (scene, { start, minutes }) => {
    const time = { start, minutes, place: 'NAV Bjerke', answerBy: '2027-03-01' };
    return move(scene.at.deps, await meetingOf(scene), { time, by: 'mona' });
  },
  'stand-in': async (scene, { who, by }) => {
    const [own] = scene.parties[who]!;
    const { personId } = scene.parties[who]![by];
    return standIn(scene.at.deps, { invitation: await invitationOf(scene, who), personId, by: own as Actor });
  },
  answer: async (scene, { who, answer }) => {
    const from = await invitationOf(scene, who);
    const given = answer === 'accept' ? { answer } : { answer, reason: 'Nei.' };
    const to = answerInvitation(from, given, scene.at.deps.now());
    return storeAnswer(scene.at.deps, { by: 'a', from, to });
  },
  cancel: async (scene) => callOff(scene.at.deps, await meetingOf(scene), { by: 'mona', reason: 'Avlyst.' }),
  leave: ({ at, meetingId, parties }) =>
    leaveRound(at.deps, meetingId, { profileId: profileOf(parties[0]![0]), by: 'a' }),
  wait: ({ at }) => {
    at.clock.now = '2027-03-02T12:00:00.000Z';
    return tick(at.deps);
  },
};

/** What cannot be done in the state that the meeting is in is refused, and changes nothing. */
const take = async (scene: Scene, step: Step): Promise<void> => {
  const act = doing[step.step] as (scene: Scene, step: Step) => Promise<unknown>;
  await act(scene, step).catch((error: unknown) => {
    if (!(error instanceof Refusal)) throw error;
  });
  await scene.at.settle();
};

const isMeetingMail = (message: MailMessage): message is MeetingMail =>
  ['invitation', 'meeting-invitation', 'invitation-cancelled'].includes(message.template);

const organizer = { name: 'Trepart', address: 'moter@svar.trepart.example' };

/** Every file is valid and about one entry, and nobody is sent one that is older than what they have. */
const checkFiles = ({ at, meetingId }: Scene, from: number): void => {
  const told = new Map<string, number>();
  for (const { message } of at.sent.slice(from)) {
    if (!isMeetingMail(message) || message.meeting.id !== meetingId) continue;
    const { content } = calendarOf(message, {
      organizer,
      description: 'Hei;\n, \\',
      now: new Date(at.clock.now),
    });
    expect(calendarFaults(content)).toEqual([]);
    const { uid, sequence } = entryOf(content);
    expect(uid).toBe(`${meetingId}@trepart`);
    expect(sequence).toBeGreaterThan(told.get(message.to.email) ?? -1);
    told.set(message.to.email, sequence);
  }
};

const checkFeeds = async (scene: Scene): Promise<void> => {
  const linkOf = (id: string) => `https://trepart.example/invitations/${id}`;
  for (const who of [0, 1]) {
    const file = feedOf([await invitationOf(scene, who)], { language: 'nn', organizer, linkOf });
    expect(calendarFaults(file)).toEqual([]);
  }
};

test('whatever is done with a meeting, its calendar files are valid, of one UID, and none is older than the last', async () => {
  const at = await office();
  let run = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(anyStep, { minLength: 1, maxLength: 8 }), async (steps) => {
      run += 1;
      at.clock.now = '2026-11-22T12:00:00.000Z';
      const parties = twoParties(run);
      const scene = { at, meetingId: `meeting-${run}`, parties };
      await register(at, ...parties.map(([first]) => first));
      await at.store.commit(parties.map(([, second]) => create(people, second)));
      const from = at.sent.length;
      const seated = parties.map(([first]) => first);
      await inviteTo(at, proposedMeeting(seated, { meetingId: scene.meetingId, roundId: scene.meetingId }));
      for (const step of steps) {
        await take(scene, step);
      }
      checkFiles(scene, from);
      await checkFeeds(scene);
    }),
    { numRuns: 25 },
  );
});
