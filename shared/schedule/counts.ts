import { printProgram } from '../matching/lp/print.ts';
import { atMost, joinParts, type Term } from '../matching/lp/program.ts';
import type { Opened, OpenMeeting } from './opened.ts';

const nameOf = ({ index }: OpenMeeting): string => `y${index}`;

/** The most meetings that a person can have: no more than in all, and day by day no more than suit. */
const mostOf = ({ people, dayOf, problem, slots }: Opened, person: number): number => {
  const { perRound, perDay, taken } = people[person]!;
  const suits = problem.people[person]!.slots;
  const wanted = suits && new Set(suits);
  const inDay = perDay.map(() => 0);
  for (const [slot, { slotId }] of slots.entries())
    if (!taken[slot] && (wanted === undefined || wanted.has(slotId))) inDay[dayOf[slot]!]! += 1;
  const days = inDay.reduce((sum, count, day) => sum + Math.min(count, perDay[day]!), 0);
  return Math.min(perRound, days);
};

/**
 * The same problem without its times: which meetings to hold, where nobody has more than they can in all and the rooms
 * are enough in all. It is far smaller and quickly solved, and no schedule is worth more than its best (a relaxation).
 */
export const countProgram = (opened: Opened): string => {
  const possible = opened.meetings.filter(({ slots }) => slots.length > 0);
  const terms = (meetings: readonly OpenMeeting[]): Term[] => meetings.map((one) => [1, nameOf(one)]);
  const places = (count: (room: Opened['rooms'][number]) => number) =>
    opened.rooms.reduce((sum, room) => sum + count(room), 0);
  return printProgram(
    joinParts(
      ['Which meetings: y<meeting> is 1 where the meeting is held'],
      [
        {
          objective: possible.map((one): Term => [one.priority, nameOf(one)]),
          rows: [
            ...opened.ofPerson.map((meetings, person) =>
              atMost(
                `p${person}`,
                terms(meetings.filter(({ slots }) => slots.length > 0)),
                mostOf(opened, person),
              ),
            ),
            atMost(
              'all',
              terms(possible),
              places((room) => room.onSite + room.online),
            ),
            atMost(
              'onsite',
              terms(possible.filter(({ online }) => !online)),
              places((room) => room.onSite),
            ),
            atMost(
              'online',
              terms(possible.filter(({ onSite }) => !onSite)),
              places((room) => room.online),
            ),
          ],
          binaries: possible.map(nameOf),
        },
      ],
    ),
  );
};

/** The meetings that a solver's answer holds. */
export const heldIn = (opened: Opened, values: ReadonlyMap<string, number>): ReadonlySet<number> =>
  new Set(opened.meetings.filter((one) => (values.get(nameOf(one)) ?? 0) > 0.5).map(({ index }) => index));
