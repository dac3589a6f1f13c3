import type { ScheduleMeeting, SchedulePerson, ScheduleProblem, ScheduleSlot } from './problem.ts';

/** A meeting by indexes: who must come, and the slots in which nothing that stands is in the way. */
export type OpenMeeting = {
  index: number;
  meetingId: string;
  priority: number;
  people: readonly number[];
  slots: readonly number[];
  onSite: boolean;
  online: boolean;
};

export type OpenPerson = {
  perRound: number;
  perDay: readonly number[];
  /** Slot by slot: whether something that stands is too close. */
  taken: readonly boolean[];
};

/**
 * A problem by indexes, slots in the order of time. What is fixed is no longer there: it has taken its people's time and
 * its rooms.
 */
export type Opened = {
  problem: ScheduleProblem;
  slots: readonly ScheduleSlot[];
  meetings: readonly OpenMeeting[];
  /** The meetings that each person must come to. */
  ofPerson: readonly (readonly OpenMeeting[])[];
  /** The day of each slot, as an index. */
  dayOf: readonly number[];
  days: number;
  /** The slots that are too close to one for the same person, itself among them: from `first` to `last`. */
  first: readonly number[];
  last: readonly number[];
  /** How many more meetings each person may have: in all, and day by day. */
  people: readonly OpenPerson[];
  /** Rooms left in each slot. */
  rooms: readonly { onSite: number; online: number }[];
};

const indexOf = <T>(items: readonly T[], idOf: (item: T) => string) =>
  new Map(items.map((item, index) => [idOf(item), index]));

const find = (indexes: ReadonlyMap<string, number>, id: string): number => {
  const index = indexes.get(id);
  if (index === undefined) throw new RangeError(`${id} is not in the problem`);
  return index;
};

type Period = { from: number; to: number };

/** Whether the same person cannot be in both. */
export const tooClose = (a: Period, b: Period, breakMinutes: number): boolean =>
  a.from < b.to + breakMinutes && b.from < a.to + breakMinutes;

/** The meetings that stay where they are, and where that is. */
const fixedIn = ({ meetings }: ScheduleProblem) =>
  meetings.flatMap(({ fixed, ...meeting }) => (fixed ? [{ meeting, ...fixed }] : []));

type Frame = { problem: ScheduleProblem; slots: readonly ScheduleSlot[]; days: readonly string[] };

/** What stands in a person's way: what is outside the schedule, and what stays where it is. */
const takenBy = ({ problem, slots }: Frame, { personId, busy = [] }: SchedulePerson): readonly Period[] => {
  const stays = fixedIn(problem).filter(({ meeting }) => meeting.required.includes(personId));
  return [...busy, ...slots.filter(({ slotId }) => stays.some((one) => one.slotId === slotId))];
};

const openPerson = (frame: Frame, person: SchedulePerson) => {
  const { problem, slots, days } = frame;
  const suits = person.slots && new Set(person.slots);
  const taken = takenBy(frame, person);
  const stays = fixedIn(problem).filter(({ meeting }) => meeting.required.includes(person.personId));
  const dayOfSlot = new Map(slots.map(({ slotId, day }) => [slotId, day]));
  return {
    perRound: Math.max(0, person.perRound - stays.length),
    perDay: days.map((day) =>
      Math.max(0, person.perDay - stays.filter(({ slotId }) => dayOfSlot.get(slotId) === day).length),
    ),
    suits: slots.map(({ slotId }) => suits === undefined || suits.has(slotId)),
    taken: slots.map((slot) => taken.some((period) => tooClose(period, slot, problem.breakMinutes))),
  };
};

const roomsLeft = ({ problem, slots }: Frame) => {
  const fixed = fixedIn(problem);
  return slots.map(({ slotId }) => {
    const used = new Set(fixed.filter((one) => one.slotId === slotId).map(({ roomId }) => roomId));
    const left = problem.rooms.filter(({ roomId }) => !used.has(roomId));
    const onSite = left.filter(({ form }) => form === 'on-site').length;
    return { onSite, online: left.length - onSite };
  });
};

const reach = ({ problem, slots }: Frame, from: number, step: 1 | -1): number => {
  let at = from;
  while (slots[at + step] && tooClose(slots[from]!, slots[at + step]!, problem.breakMinutes)) at += step;
  return at;
};

/** Throws a RangeError where a meeting names a person or a slot that is not in the problem. */
export const openProblem = (problem: ScheduleProblem): Opened => {
  const slots = problem.slots.toSorted((a, b) => a.from - b.from);
  const days = [...new Set(slots.map(({ day }) => day))];
  const frame = { problem, slots, days };
  const slotIndexes = indexOf(slots, ({ slotId }) => slotId);
  for (const { slotId } of fixedIn(problem)) find(slotIndexes, slotId);
  const indexes = indexOf(problem.people, ({ personId }) => personId);
  const people = problem.people.map((person) => openPerson(frame, person));
  const all = [...slots.keys()];
  const openMeeting = (
    { meetingId, priority, required, forms }: ScheduleMeeting,
    index: number,
  ): OpenMeeting => {
    const own = [...new Set(required)].map((id) => find(indexes, id));
    const free = all.filter((slot) =>
      own.every((person) => people[person]!.suits[slot] && !people[person]!.taken[slot]),
    );
    const [onSite, online] = [forms.includes('on-site'), forms.includes('online')];
    return { index, meetingId, priority, people: own, slots: free, onSite, online };
  };
  const meetings = problem.meetings.filter(({ fixed }) => !fixed).map(openMeeting);
  const ofPerson: OpenMeeting[][] = people.map(() => []);
  for (const meeting of meetings) for (const person of meeting.people) ofPerson[person]!.push(meeting);
  return {
    problem,
    slots,
    meetings,
    ofPerson,
    dayOf: slots.map(({ day }) => days.indexOf(day)),
    days: days.length,
    first: all.map((at) => reach(frame, at, -1)),
    last: all.map((at) => reach(frame, at, 1)),
    people,
    rooms: roomsLeft(frame),
  };
};
