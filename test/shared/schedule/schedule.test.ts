import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openSolver } from '../../../functions/schedule/solver.ts';
import type { ScheduleChange, ScheduleProblem } from '../../../shared/schedule/problem.ts';
import { schedule } from '../../../shared/schedule/schedule.ts';
import { anySchedule, bestByTrying, faultsOf } from '../../support/schedules.ts';

const solve = await openSolver();
const answer = (problem: ScheduleProblem) => schedule(problem, { solve });

/** The problem with what was suggested done, and all that was held at its time: each has somebody with no other. */
const changed = (problem: ScheduleProblem, changes: readonly ScheduleChange[], meetingId: string) => {
  const { placed } = answer(problem);
  const asked = (personId: string) => changes.filter((one) => 'personId' in one && one.personId === personId);
  const extra = changes.flatMap((one, at) =>
    one.change === 'more-rooms' ? [{ roomId: `extra${at}`, form: one.form }] : [],
  );
  return {
    ...problem,
    rooms: [...problem.rooms, ...extra],
    people: problem.people
      .map((person) => {
        const its = asked(person.personId);
        const more = (within: string) => its.filter((one) => 'within' in one && one.within === within).length;
        const slots = its.flatMap((one) => (one.change === 'person-available' ? [one.slotId] : []));
        return {
          ...person,
          ...(person.slots ? { slots: [...person.slots, ...slots] } : {}),
          perDay: person.perDay + more('day'),
          perRound: person.perRound + more('round'),
        };
      })
      .concat(
        placed.map(({ meetingId: id, slotId }) => ({
          personId: `only-${id}`,
          slots: [slotId],
          perDay: 1,
          perRound: 1,
        })),
      ),
    meetings: problem.meetings
      .filter((one) => one.meetingId === meetingId || placed.some((held) => held.meetingId === one.meetingId))
      .map((one) => {
        const held = placed.find((placement) => placement.meetingId === one.meetingId);
        return { ...one, required: [...one.required, ...(held ? [`only-${held.meetingId}`] : [])] };
      }),
  };
};

describe('a schedule', () => {
  it('never has a person or a room in two places, keeps breaks, limits and wishes', () => {
    fc.assert(
      fc.property(anySchedule({ meetings: 12, people: 6 }), (problem) => {
        expect(faultsOf(problem, answer(problem).placed)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('holds the greatest total priority there is, as trying everything shows', () => {
    fc.assert(
      fc.property(anySchedule({ meetings: 4, people: 4 }), (problem) => {
        const { value, bound, optimal } = answer(problem);
        expect(value).toBeCloseTo(bestByTrying(problem), 6);
        expect(optimal).toBe(true);
        expect(bound).toBeCloseTo(value, 5);
      }),
      { numRuns: 60 },
    );
  });

  it('is proven also without a solver wherever it says so, and its bound always holds', () => {
    fc.assert(
      fc.property(anySchedule({ meetings: 12, people: 6 }), (problem) => {
        const alone = schedule(problem);
        const proven = answer(problem);
        expect(faultsOf(problem, alone.placed)).toEqual([]);
        expect(alone.bound).toBeGreaterThanOrEqual(proven.value - 1e-6);
        if (alone.optimal) expect(alone.value).toBeCloseTo(proven.value, 5);
      }),
      { numRuns: 150 },
    );
  });

  it('never moves what was accepted', () => {
    fc.assert(
      fc.property(anySchedule({ meetings: 10, people: 5 }), fc.nat(9), (problem, seed) => {
        const before = answer(problem).placed;
        const kept = before.filter((_, at) => (at + seed) % 2 === 0);
        const again = answer({
          ...problem,
          meetings: problem.meetings.map((one) => {
            const stays = kept.find(({ meetingId }) => meetingId === one.meetingId);
            return stays ? { ...one, fixed: { slotId: stays.slotId, roomId: stays.roomId } } : one;
          }),
        });
        for (const { meetingId, slotId, roomId } of kept)
          expect(again.placed.find((one) => one.meetingId === meetingId)).toMatchObject({ slotId, roomId });
        expect(again.value).toBeCloseTo(answer(problem).value, 5);
        expect(faultsOf(problem, again.placed)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('says what would let a meeting in that was left out, and that would', () => {
    fc.assert(
      fc.property(anySchedule({ meetings: 10, people: 5 }), (problem) => {
        const { unplaced, placed } = answer(problem);
        expect(unplaced.length + placed.length).toBe(problem.meetings.length);
        for (const { meetingId, changes } of unplaced) {
          expect(changes.length).toBeGreaterThan(0);
          if (changes.some(({ change }) => change === 'another-slot')) continue;
          expect(answer(changed(problem, changes, meetingId)).unplaced).toEqual([]);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('is the same whenever it is made', () => {
    fc.assert(
      fc.property(anySchedule({ meetings: 12, people: 6 }), (problem) => {
        expect(answer(problem)).toEqual(answer(problem));
      }),
      { numRuns: 30 },
    );
  });
});
