import { isBooked } from '../../shared/meeting/decide.ts';
import {
  type Booking,
  book,
  bookingOf,
  type Diary,
  type DiaryLimits,
  daysOf,
  noLimits,
  personSubject,
  release,
  roomSubject,
} from '../../shared/meeting/diary.ts';
import type { MeetingRecord } from '../../shared/meeting/meeting.ts';
import { refuse } from '../../shared/refusal.ts';
import type { Deps } from '../deps.ts';
import type { Change } from './change.ts';
import { toItem } from './noun.ts';
import { diaries } from './nouns/meetings.ts';
import { Overtaken, overtaking } from './overtaking.ts';

/** One subject's time for one meeting: taken, or given back. */
export type Claim = { subject: string; booking: Booking; limits: DiaryLimits } & { take: boolean };

const keep = (from: Diary, to: Diary): Change => ({
  write: (TableName) => ({
    Put: {
      TableName,
      Item: toItem(diaries, to),
      ...(from.version === 0
        ? { ConditionExpression: 'attribute_not_exists(pk)' }
        : {
            ConditionExpression: '#version = :version',
            ExpressionAttributeNames: { '#version': 'version' },
            ExpressionAttributeValues: { ':version': from.version },
          }),
    },
  }),
  refused: () => 'conflict',
});

const diaryOf = async ({ store }: Deps, at: { subject: string; day: string }): Promise<Diary> =>
  (await store.get(diaries, at)) ?? { ...at, bookings: [], version: 0 };

type Day = { subject: string; day: string };

/** The days that the claims touch, as they are and as they would be. Refuses `slot-taken`. */
const judged = async (deps: Deps, claims: readonly Claim[]): Promise<Change[]> => {
  const days = new Map<string, Day>();
  for (const { subject, booking } of claims)
    for (const day of daysOf(booking)) days.set(`${subject} ${day}`, { subject, day });
  const read = await Promise.all([...days.values()].map((day) => diaryOf(deps, day)));
  return read.flatMap((from) => {
    const own = claims.filter(
      ({ subject, booking }) => subject === from.subject && daysOf(booking).includes(from.day),
    );
    const given = own
      .filter(({ take }) => !take)
      .reduce((day, one) => release(day, one.booking.meetingId), from);
    const to = own.filter(({ take }) => take).reduce((day, one) => book(day, one.booking, one.limits), given);
    return to === from ? [] : [keep(from, { ...to, version: from.version + 1 })];
  });
};

/**
 * One attempt to write changes together with the claims on people's and rooms' time, all or nothing. Throws `Overtaken`
 * where somebody else has written one of the days, or one of what is `contested`, in the meantime.
 */
export const tryBooked = async (
  deps: Deps,
  claims: readonly Claim[],
  { contested = [], changes }: { contested?: readonly Change[]; changes: readonly Change[] },
): Promise<void> => {
  const booked = await judged(deps, claims);
  const failure = await deps.store.tryCommit([...changes, ...contested, ...booked]);
  if (failure === undefined) return;
  if (failure.index < 0 || failure.index >= changes.length) throw new Overtaken();
  refuse(failure.code);
};

/** Writes changes with claims until nobody comes in between: of two who book one time, the other is refused `slot-taken`. */
export const commitBooked = (
  deps: Deps,
  claims: readonly Claim[],
  changes: readonly Change[],
): Promise<void> => overtaking(() => tryBooked(deps, claims, { changes }));

type Booked = { people: readonly string[]; limits?: DiaryLimits | undefined; take: boolean };

/** The claims of a placed meeting on the time of some people, and on its room where it has one. */
export const claimsOf = (meeting: MeetingRecord, { people, limits = noLimits, take }: Booked): Claim[] => {
  if (!isBooked(meeting)) return [];
  const booking = bookingOf(meeting.meetingId, meeting.time);
  const room =
    meeting.roundId !== undefined && meeting.roomId !== undefined
      ? [{ subject: roomSubject(meeting.roundId, meeting.roomId), booking, limits: noLimits, take }]
      : [];
  return [
    ...room,
    ...people.map((personId) => ({ subject: personSubject(personId), booking, limits, take })),
  ];
};

/** Who has a seat. */
export const peopleOf = ({ seats }: MeetingRecord): string[] => [
  ...new Set(seats.map(({ personId }) => personId)),
];
