import type { TaskOf } from '../../shared/outbox.ts';
import type { Deps } from '../deps.ts';
import { leaveAll, leaveRound } from '../meeting/leave.ts';

/** A party has withdrawn, from one round or altogether: nobody waits for it any more. */
export const leave = async ({ roundId, ...leaving }: TaskOf<'leave'>, deps: Deps): Promise<[]> => {
  await (roundId === undefined ? leaveAll(deps, leaving) : leaveRound(deps, roundId, leaving));
  return [];
};
