import { printProgram } from '../matching/lp/print.ts';
import { atMost, joinParts, type Row, type Term } from '../matching/lp/program.ts';
import type { Board } from './board.ts';
import type { Opened, OpenMeeting } from './opened.ts';

type Choice = { meeting: OpenMeeting; slot: number; name: string };

const choicesOf = ({ meetings }: Opened): Choice[] =>
  meetings.flatMap((meeting) =>
    meeting.slots.map((slot) => ({ meeting, slot, name: `x${meeting.index}_${slot}` })),
  );

const terms = (choices: readonly Choice[]): Term[] => choices.map(({ name }) => [1, name]);

/** A person's own rows: never two meetings too close, and not too many in a day or in all. */
const personRows = (opened: Opened, person: number, own: readonly Choice[]): Row[] => {
  const { slots, last, dayOf, days, people } = opened;
  const { perDay, perRound } = people[person]!;
  const perSlot = slots.map((_, slot) =>
    atMost(`p${person}s${slot}`, terms(own.filter((one) => one.slot >= slot && one.slot <= last[slot]!)), 1),
  );
  const perDays = Array.from({ length: days }, (_, day) =>
    atMost(`p${person}d${day}`, terms(own.filter((one) => dayOf[one.slot] === day)), perDay[day]!),
  );
  const rows = [...perSlot, ...perDays, atMost(`p${person}`, terms(own), perRound)];
  return rows.filter(({ terms: used, bound }) => used.length > bound);
};

/** Rooms of two kinds are enough exactly when they are for each kind's own meetings and for all together (Hall). */
const roomRows = ({ slots, rooms }: Opened, bySlot: ReadonlyMap<number, Choice[]>): Row[] =>
  slots.flatMap((_, slot) => {
    const all = bySlot.get(slot) ?? [];
    return [
      atMost(`r${slot}`, terms(all), rooms[slot]!.onSite + rooms[slot]!.online),
      atMost(`a${slot}`, terms(all.filter(({ meeting }) => !meeting.online)), rooms[slot]!.onSite),
      atMost(`o${slot}`, terms(all.filter(({ meeting }) => !meeting.onSite)), rooms[slot]!.online),
    ].filter(({ terms: used, bound }) => used.length > bound);
  });

/** How many yes-or-no choices the whole problem has. */
export const sizeOf = (opened: Opened): number => choicesOf(opened).length;

/** The whole problem as a mixed-integer program in CPLEX LP format, for any solver. */
export const scheduleProgram = (opened: Opened): string => {
  const choices = choicesOf(opened);
  const byMeeting = Map.groupBy(choices, ({ meeting }) => meeting);
  const bySlot = Map.groupBy(choices, ({ slot }) => slot);
  const own = (person: number) => choices.filter(({ meeting }) => meeting.people.includes(person));
  return printProgram(
    joinParts(
      ['Schedule: x<meeting>_<slot> is 1 where the meeting is held in the slot'],
      [
        {
          objective: choices.map(({ meeting, name }): Term => [meeting.priority, name]),
          rows: [
            ...[...byMeeting].map(([{ index }, its]) => atMost(`m${index}`, terms(its), 1)),
            ...opened.people.flatMap((_, person) => personRows(opened, person, own(person))),
            ...roomRows(opened, bySlot),
          ],
          binaries: choices.map(({ name }) => name),
        },
      ],
    ),
  );
};

/** Puts a solver's answer on an empty board. */
export const takeAnswer = (board: Board, values: ReadonlyMap<string, number>): void => {
  for (const { meeting, slot, name } of choicesOf(board.opened))
    if ((values.get(name) ?? 0) > 0.5 && !board.isPlaced(meeting) && board.fits(meeting, slot))
      board.put(meeting, slot);
};
