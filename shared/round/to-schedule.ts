import { bookingOf, type Diary } from '../meeting/diary.ts';
import type { MeetingRecord } from '../meeting/meeting.ts';
import type { ScheduleMeeting, SchedulePerson, ScheduleProblem } from '../schedule/problem.ts';
import { type MeetingForm, meetingForms } from './place.ts';
import type { Round } from './round.ts';
import type { SignUp } from './sign-up.ts';

export type RoundFacts = {
  round: Round;
  signUps: readonly SignUp[];
  meetings: readonly MeetingRecord[];
  /** The days of everybody who has a seat. */
  diaries: readonly Diary[];
  moveAccepted: boolean;
};

const stays = ['invited', 'accepted', 'held'];
const wanted = ['requested', 'proposed', ...stays];

/** Meetings that the schedule is about: what has ended, been called off, or is with somebody who has left, is not. */
export const schedulable = (
  meetings: readonly MeetingRecord[],
  signUps: readonly SignUp[],
): MeetingRecord[] => {
  const left = new Set(
    signUps.filter(({ state }) => state === 'withdrawn').map(({ profileId }) => profileId),
  );
  return meetings.filter(
    ({ state, seats }) => wanted.includes(state) && !seats.some(({ profileId }) => left.has(profileId)),
  );
};

/** What was invited to or accepted stays unless asked otherwise; what a moderator has put somewhere always does. */
const isFixed = (meeting: MeetingRecord, moveAccepted: boolean): boolean => {
  if (meeting.state === 'held') return true;
  if (meeting.state === 'proposed') return meeting.pinned;
  return stays.includes(meeting.state) && !moveAccepted;
};

const formsFor = (meeting: MeetingRecord, signUps: readonly SignUp[]): MeetingForm[] => {
  const wishes = meeting.seats.map(
    ({ profileId }) => signUps.find((one) => one.profileId === profileId)?.meeting,
  );
  return meetingForms.filter((form) =>
    wishes.every((wish) => wish?.wanted !== 'yes' || wish.form === 'either' || wish.form === form),
  );
};

const meetingIn = (facts: RoundFacts, meeting: MeetingRecord): ScheduleMeeting => {
  const people = (required: boolean) =>
    meeting.seats.filter((seat) => seat.required === required).map(({ personId }) => personId);
  const place =
    'time' in meeting && meeting.time && 'roomId' in meeting && meeting.roomId
      ? { slotId: meeting.time.start, roomId: meeting.roomId }
      : undefined;
  const { content } = facts.round;
  const inRound = place && content.slots.some(({ start }) => start === place.slotId);
  return {
    meetingId: meeting.meetingId,
    priority: meeting.priority,
    required: people(true),
    optional: people(false),
    forms: formsFor(meeting, facts.signUps),
    ...(place && inRound && isFixed(meeting, facts.moveAccepted) ? { fixed: place } : {}),
  };
};

/** What somebody is booked for outside this schedule. */
const busy = ({ diaries }: RoundFacts, personId: string, own: ReadonlySet<string>) =>
  diaries
    .filter(({ subject }) => subject === `person:${personId}`)
    .flatMap(({ bookings }) => bookings.filter(({ meetingId }) => !own.has(meetingId)))
    .map(({ from, to }) => ({ from, to }));

const personIn = (facts: RoundFacts, personId: string, own: ReadonlySet<string>): SchedulePerson => {
  const wish = facts.signUps.find((one) => one.personId === personId)?.meeting;
  const { perDay, perRound } = facts.round.content.limits;
  return {
    personId,
    perDay,
    perRound,
    busy: busy(facts, personId, own),
    ...(wish?.wanted === 'yes' ? { slots: wish.slots } : {}),
  };
};

/** A round as the scheduler takes it: its slots and rooms, and everybody's wishes and bookings. */
export const roundProblem = (facts: RoundFacts): ScheduleProblem => {
  const { slots, rooms, limits } = facts.round.content;
  const meetings = schedulable(facts.meetings, facts.signUps);
  const own = new Set(meetings.map(({ meetingId }) => meetingId));
  const people = new Set(meetings.flatMap(({ seats }) => seats.map(({ personId }) => personId)));
  return {
    slots: slots.map((slot) => {
      const { from, to } = bookingOf(slot.start, slot);
      return { slotId: slot.start, from, to, day: slot.start.slice(0, 10) };
    }),
    rooms: rooms.map(({ roomId, form }) => ({ roomId, form })),
    people: [...people].sort().map((personId) => personIn(facts, personId, own)),
    meetings: meetings.map((meeting) => meetingIn(facts, meeting)),
    breakMinutes: limits.breakMinutes,
  };
};
