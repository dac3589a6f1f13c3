import type { Finance } from './finance.ts';
import type { Problem } from './problem.ts';
import { noReach } from './reach.ts';

/**
 * The providers' offers as flat arrays: offers of candidate c are `start[c]` up to `start[c + 1]`. `value` has the gap that
 * a delivery avoids and the jobs that a follow-up provider brings added to it.
 */
export type Candidates = {
  count: number;
  elements: number;
  start: Int32Array;
  element: Int32Array;
  value: Float64Array;
  cost: Float64Array;
  evidence: Uint8Array;
  kind: Uint8Array;
  small: Uint8Array;
};

/** Flattens a problem's providers. */
export const candidatesOf = (problem: Problem, finance: Finance): Candidates => {
  const { providers, penalties, followUp, need } = problem;
  const offers = providers.reduce((sum, row) => sum + row.offers.length, 0);
  const found: Candidates = {
    count: providers.length,
    elements: need.elements.length,
    start: new Int32Array(providers.length + 1),
    element: new Int32Array(offers),
    value: new Float64Array(offers),
    cost: new Float64Array(offers),
    evidence: new Uint8Array(offers),
    kind: Uint8Array.from(providers, (row) => row.kind),
    small: Uint8Array.from(providers, (row) => (row.small ? 1 : 0)),
  };
  let next = 0;
  for (const row of providers) {
    for (const offer of row.offers) {
      const jobs =
        offer.element === followUp ? finance.jobs(finance.reachOf(row.areas)) - finance.jobs(noReach) : 0;
      found.element[next] = offer.element;
      found.value[next] = offer.value + penalties.elements[offer.element]! + jobs;
      found.cost[next] = offer.cost;
      found.evidence[next] = offer.evidence;
      next += 1;
    }
    found.start[row.index + 1] = next;
  }
  return found;
};

/** What a price list leaves of one candidate: the sum of what its offers are worth above `worth` by element, less its own cost. */
export const surplusOf = (
  from: Candidates,
  candidate: number,
  {
    worth,
    price,
    evidence,
    partyCost,
  }: { worth: Float64Array; price: number; evidence: number; partyCost: number },
): number => {
  let sum = -partyCost;
  for (let offer = from.start[candidate]!; offer < from.start[candidate + 1]!; offer += 1) {
    if (from.evidence[offer]! < evidence) continue;
    const more = from.value[offer]! - price * from.cost[offer]! - worth[from.element[offer]!]!;
    if (more > 0) sum += more;
  }
  return sum;
};
