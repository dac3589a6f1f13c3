import type { ScheduleMeeting, SchedulePerson, ScheduleProblem } from '../../shared/schedule/problem.ts';
import type { Dice } from '../market/dice.ts';

export type RoundSize = {
  meetings: number;
  days: number;
  slotsADay: number;
  onSite: number;
  online: number;
  /** How many people share the meetings. */
  people: number;
  /** The share of the slots that suit each person, 0–1. */
  suits: number;
};

const hour = 60;

const slotsOf = ({ days, slotsADay }: RoundSize): ScheduleProblem['slots'] =>
  Array.from({ length: days * slotsADay }, (_, index) => {
    const day = Math.floor(index / slotsADay);
    const from = day * 24 * hour + (index % slotsADay) * hour;
    return { slotId: `s${index}`, from, to: from + 45, day: `d${day}` };
  });

/** A round of meetings between two and four people, made from a seed. */
export const generateRound = (dice: Dice, size: RoundSize): ScheduleProblem => {
  const slots = slotsOf(size);
  const people: SchedulePerson[] = Array.from({ length: size.people }, (_, index) => ({
    personId: `p${index}`,
    slots: slots.filter(() => dice.chance(size.suits)).map(({ slotId }) => slotId),
    perDay: dice.between(2, 4),
    perRound: dice.between(4, 40),
  }));
  const meetings: ScheduleMeeting[] = Array.from({ length: size.meetings }, (_, index) => ({
    meetingId: `m${index}`,
    priority: dice.between(10, 100) / 100,
    required: dice.some(people, dice.between(1, 3)).map(({ personId }) => personId),
    optional: dice.some(people, dice.between(0, 1)).map(({ personId }) => personId),
    forms: dice.pick([['on-site'], ['online'], ['on-site', 'online']] as const),
  }));
  const room = (form: 'on-site' | 'online', count: number) =>
    Array.from({ length: count }, (_, index) => ({ roomId: `${form}-${index}`, form }));
  return {
    slots,
    people,
    meetings,
    rooms: [...room('on-site', size.onSite), ...room('online', size.online)],
    breakMinutes: 15,
  };
};
