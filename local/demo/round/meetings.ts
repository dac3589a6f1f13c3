import assert from 'node:assert/strict';
import type { MeetingView } from '../../../shared/meeting/view.ts';
import { type As, newKey } from '../client.ts';
import { people } from '../people.ts';
import { until } from '../until.ts';
import type { RoundDates } from './dates.ts';

const hours = ['09:00', '10:15', '12:00', '13:15', '14:30'];

/** Conference, three days of one-to-ones before the clock changes, and one after it to move to. */
export const contentOf = ({ before }: RoundDates) => ({
  name: 'Dialogrunde Bjerke',
  description: 'Konferanse og én-til-én-møter om behovet på Bjerke.',
  signUpBy: before(44),
  conference: { start: `${before(40)}T09:00`, minutes: 180, place: 'ByLab Oslo' },
  answersBy: before(36),
  objectBy: before(30),
  answerBy: before(14),
  slots: [before(6), before(5), before(4), before(-1)].flatMap((day) =>
    hours.map((hour) => ({ start: `${day}T${hour}`, minutes: 60 })),
  ),
  rooms: [
    { roomId: 'fjord', name: 'Fjord', form: 'on-site' as const, place: 'ByLab Oslo, Fjord' },
    { roomId: 'skog', name: 'Skog', form: 'on-site' as const, place: 'ByLab Oslo, Skog' },
    {
      roomId: 'teams-1',
      name: 'Teams 1',
      form: 'online' as const,
      onlineLink: 'https://teams.example/bjerke-1',
    },
    {
      roomId: 'teams-2',
      name: 'Teams 2',
      form: 'online' as const,
      onlineLink: 'https://teams.example/bjerke-2',
    },
  ],
  questions: [{ questionId: 'risk', text: 'Hvordan bør risikoen deles mellom investor og leverandør?' }],
});

/** Forty parties: most want a meeting, every eighth is only in writing, and one finds no time that suits. */
export const signUpAll = async (
  as: As,
  { roundId, dates }: { roundId: string; dates: RoundDates },
): Promise<string[]> => {
  const parties = people
    .filter(({ role }) => ['provider', 'investor', 'employer'].includes(role))
    .slice(0, 40);
  const days = [dates.before(6), dates.before(5), dates.before(4)];
  for (const [index, { username }] of parties.entries()) {
    const suits = days.flatMap((day, at) =>
      hours.filter((_, hour) => (hour + at + index) % 3 > 0).map((hour) => `${day}T${hour}`),
    );
    const form = (['on-site', 'online', 'either'] as const)[index % 3]!;
    const meeting =
      index % 8 === 7 ? { wanted: 'no' as const } : { wanted: 'yes' as const, form, slots: suits };
    await as(username).signUp({
      params: { roundId },
      key: newKey(),
      body: {
        publicList: true,
        conference: { people: 1 },
        meeting: index === 0 ? { wanted: 'none-suits', wish: 'Etter ferien.' } : meeting,
        answers: index % 8 === 7 ? [{ questionId: 'risk', text: 'Investor bør bære mest.' }] : [],
      },
    });
  }
  return parties.map(({ username }) => username);
};

/** The schedule once it is made, proven best, and its meetings in the order of time. */
export const plan = async (as: As, roundId: string): Promise<MeetingView[]> => {
  const moderator = as('moderator-1');
  const { body } = await moderator.planRound({ params: { roundId }, body: {}, key: newKey() });
  const ready = await until('the schedule', async () => {
    const plans = await moderator.listPlans({ params: { roundId } });
    const found = plans.body.items.find(({ planId }) => planId === body.planId);
    return found?.state === 'ready' ? found : undefined;
  });
  assert.equal(ready.optimal, true, 'the schedule must be proven');
  assert.deepEqual(ready.unplaced, [], 'everybody who wants a meeting gets one');
  return meetingsOf(as, roundId);
};

export const meetingsOf = async (as: As, roundId: string): Promise<MeetingView[]> =>
  (await as('moderator-1').listRoundMeetings({ params: { roundId }, query: { limit: 100 } })).body.items;

/** Nobody and no room may be in two meetings at once. */
export const checkNobodyTwice = (meetings: readonly MeetingView[]): void => {
  const taken = meetings.flatMap(({ time, roomId, seats }) => [
    `${roomId} ${time?.start}`,
    ...seats.map(({ profileId }) => `${profileId} ${time?.start}`),
  ]);
  assert.equal(new Set(taken).size, taken.length);
};
