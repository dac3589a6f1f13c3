/** No function computes for longer than this. What has not ended by then never will, and another may be asked for. */
const longestMs = 15 * 60_000;

type Computed = { state: string; requestedAt: string; startedAt?: string };

/** Is a run or a schedule waiting to be computed, or being computed? */
export const isUnderWay = ({ state, requestedAt, startedAt = requestedAt }: Computed, now: string): boolean =>
  (state === 'requested' || state === 'computing') && Date.parse(now) - Date.parse(startedAt) < longestMs;
