import { personSubject } from '../../shared/meeting/diary.ts';
import type { MeetingRecord } from '../../shared/meeting/meeting.ts';
import { computePlan, finishPlan, type Plan } from '../../shared/meeting/planned.ts';
import { Refusal } from '../../shared/refusal.ts';
import type { Round } from '../../shared/round/round.ts';
import { roundProblem, schedulable } from '../../shared/round/to-schedule.ts';
import type { Placement, Schedule } from '../../shared/schedule/problem.ts';
import type { Deps } from '../deps.ts';
import { move } from '../meeting/move.ts';
import { limitsOf, place, timeIn, unplace } from '../meeting/place.ts';
import { meetingsOf } from '../outbox/round-meetings.ts';
import { progressWriter } from '../progress-writer.ts';
import { peopleOf } from '../store/book.ts';
import { replace } from '../store/change.ts';
import { diaries, plans } from '../store/nouns/meetings.ts';
import { rounds, signUps } from '../store/nouns/rounds.ts';
import { requestOneToOnes } from './one-to-ones.ts';
import { scheduleInThread } from './thread.ts';

const factsOf = async (deps: Deps, round: Round, plan: Plan) => {
  const all = await deps.store.all(signUps, { partition: `ROUND#${round.roundId}`, startsWith: 'SIGN-UP#' });
  const known = await meetingsOf(deps, round.roundId);
  const made = await requestOneToOnes(deps, round, { signUps: all, known });
  const meetings = schedulable([...known, ...made], all);
  const people = [...new Set(meetings.flatMap(peopleOf))];
  const days = [...new Set(round.content.slots.map(({ start }) => start.slice(0, 10)))];
  const ids = people.flatMap((personId) => days.map((day) => ({ subject: personSubject(personId), day })));
  const read = await deps.store.getAll(diaries, ids);
  return { round, signUps: all, meetings, diaries: read, moveAccepted: plan.moveAccepted };
};

type Placing = { deps: Deps; round: Round; by: string };

const isThere = (meeting: MeetingRecord, { slotId, roomId }: Placement): boolean =>
  'time' in meeting && meeting.time?.start === slotId && 'roomId' in meeting && meeting.roomId === roomId;

const isLeftOut = (error: unknown): boolean =>
  error instanceof Refusal && (error.code === 'slot-taken' || error.code === 'deadline-passed');

/**
 * Puts one meeting where the schedule has it. Somebody may have booked the time since, or nobody could answer any more:
 * it is then left out.
 */
const put = async ({ deps, round, by }: Placing, meeting: MeetingRecord, at: Placement): Promise<boolean> => {
  const where = { start: at.slotId, roomId: at.roomId, pinned: false };
  try {
    if (meeting.state === 'requested' || meeting.state === 'proposed')
      await place(deps, { meeting, round }, { ...where, by });
    else
      await move(deps, meeting, {
        time: timeIn(round, where),
        roomId: at.roomId,
        limits: limitsOf(round),
        by,
      });
    return true;
  } catch (error) {
    if (isLeftOut(error)) return false;
    throw error;
  }
};

/** Frees what is to move before anything is placed, so that two may change places. */
const apply = async (placing: Placing, meetings: readonly MeetingRecord[], { placed }: Schedule) => {
  const at = new Map(placed.map((one) => [one.meetingId, one]));
  const left: string[] = [];
  const moving: [MeetingRecord, Placement][] = [];
  for (const meeting of meetings) {
    const to = at.get(meeting.meetingId);
    if (to && isThere(meeting, to)) continue;
    const freed = await unplace(placing.deps, meeting);
    if (to) moving.push([freed, to]);
  }
  for (const [meeting, to] of moving) if (!(await put(placing, meeting, to))) left.push(meeting.meetingId);
  return left;
};

const outcomeOf = (found: Schedule, meetings: readonly MeetingRecord[], left: readonly string[]) => {
  const titleOf = (id: string) => {
    const meeting = meetings.find(({ meetingId }) => meetingId === id);
    return meeting ? meeting.seats.map(({ name }) => name).join(', ') : id;
  };
  return {
    value: found.value,
    bound: found.bound,
    optimal: found.optimal && left.length === 0,
    placed: found.placed.length - left.length,
    unplaced: [
      ...found.unplaced.map(({ meetingId, changes }) => ({
        meetingId,
        title: titleOf(meetingId),
        changes: [...changes],
      })),
      ...left.map((meetingId) => ({
        meetingId,
        title: titleOf(meetingId),
        changes: [{ change: 'another-slot' as const }],
      })),
    ],
  };
};

type Found = { value: number; bound: number };

/** Writes how far the scheduler has come. */
const progress = (deps: Deps, start: Plan) =>
  progressWriter<Plan, Found>(start, async (from, found) => {
    const to = computePlan(from, found);
    return (await deps.store.tryCommit([replace(plans, { from, to })])) ? undefined : to;
  });

/**
 * Computes a schedule that was asked for and places the meetings. Does nothing for one that is done; a second attempt
 * finds what the first has placed, and goes on.
 */
export const planRound = async (
  at: { roundId: string; planId: string },
  deps: Deps,
  { limitMs }: { limitMs: number },
): Promise<void> => {
  const asked = await deps.store.get(plans, at);
  const round = await deps.store.get(rounds, at.roundId);
  if (!round || (asked?.state !== 'requested' && asked?.state !== 'computing')) return;
  const taken = computePlan(asked, { value: 0, bound: 0 });
  await deps.store.commit([replace(plans, { from: asked, to: taken })]);
  const told = progress(deps, taken);
  const facts = await factsOf(deps, round, taken);
  const found = await scheduleInThread(roundProblem(facts), { limitMs, onProgress: told.tell });
  const left = await apply({ deps, round, by: taken.requestedBy }, facts.meetings, found);
  const computed = await told.done();
  const ready = finishPlan(computed, outcomeOf(found, facts.meetings, left), deps.now());
  await deps.store.commit([
    replace(plans, { from: computed, to: ready }),
    deps.store.audit({ by: 'system', action: 'finish-plan', record: `ROUND#${at.roundId}` }),
  ]);
  deps.log('info', 'round-planned', {
    roundId: at.roundId,
    placed: found.placed.length - left.length,
    unplaced: found.unplaced.length + left.length,
    optimal: found.optimal,
  });
};
