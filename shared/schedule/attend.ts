import { tooClose } from './opened.ts';
import type { Placement, ScheduleProblem, ScheduleSlot } from './problem.ts';

type Held = Omit<Placement, 'absent'>;
type Diary = { slots: ScheduleSlot[] };

const isFree = (
  problem: ScheduleProblem,
  person: ScheduleProblem['people'][number],
  at: ScheduleSlot,
  diary: Diary,
) =>
  (person.slots === undefined || person.slots.includes(at.slotId)) &&
  [...(person.busy ?? []), ...diary.slots].every((period) => !tooClose(period, at, problem.breakMinutes)) &&
  diary.slots.filter(({ day }) => day === at.day).length < person.perDay &&
  diary.slots.length < person.perRound;

/** Who of the optional people can come: those who are not elsewhere, the most valuable meetings first. */
export const withOptional = (problem: ScheduleProblem, held: readonly Held[]): Placement[] => {
  const slots = new Map(problem.slots.map((slot) => [slot.slotId, slot]));
  const meetings = new Map(problem.meetings.map((meeting) => [meeting.meetingId, meeting]));
  const people = new Map(problem.people.map((person) => [person.personId, person]));
  const diaries = new Map(problem.people.map(({ personId }) => [personId, { slots: [] } as Diary]));
  for (const { meetingId, slotId } of held)
    for (const personId of meetings.get(meetingId)!.required)
      diaries.get(personId)!.slots.push(slots.get(slotId)!);
  const absent = new Map<string, string[]>();
  const byPriority = held.toSorted(
    (a, b) => meetings.get(b.meetingId)!.priority - meetings.get(a.meetingId)!.priority,
  );
  for (const { meetingId, slotId } of byPriority) {
    const missing = meetings.get(meetingId)!.optional.filter((personId) => {
      const [person, diary, at] = [people.get(personId), diaries.get(personId), slots.get(slotId)!];
      if (!person || !diary || !isFree(problem, person, at, diary)) return true;
      diary.slots.push(at);
      return false;
    });
    absent.set(meetingId, missing);
  }
  return held.map((one) => ({ ...one, absent: absent.get(one.meetingId) ?? [] }));
};
