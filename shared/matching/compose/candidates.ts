import { blockedBy } from './blocked.ts';
import type { Case } from './cases.ts';
import type { Finance } from './finance.ts';
import type { Problem } from './problem.ts';
import { noReach } from './reach.ts';

/**
 * The providers' offers as flat arrays: offers of candidate c are `start[c]` up to `start[c + 1]`. `value` has the gap that
 * a delivery avoids and the jobs that a follow-up provider brings added to it.
 */
export type Candidates = {
  elements: number;
  start: Int32Array;
  element: Int32Array;
  value: Float64Array;
  cost: Float64Array;
  evidence: Uint8Array;
  small: Uint8Array;
};

/**
 * The candidates and what is added to the score whoever is chosen: money, and jobs without follow-up. A team's conflicts
 * with investors and employers take away at least its `loss` of that, whoever else joins it.
 */
export type Field = { candidates: Candidates; backing: number; loss: (team: readonly number[]) => number };

const flatten = ({ providers, penalties, need }: Problem): Candidates => {
  const offers = providers.reduce((sum, row) => sum + row.offers.length, 0);
  const found: Candidates = {
    elements: need.elements.length,
    start: new Int32Array(providers.length + 1),
    element: new Int32Array(offers),
    value: new Float64Array(offers),
    cost: new Float64Array(offers),
    evidence: new Uint8Array(offers),
    small: Uint8Array.from(providers, (row) => (row.small ? 1 : 0)),
  };
  let next = 0;
  for (const row of providers) {
    for (const offer of row.offers) {
      found.element[next] = offer.element;
      found.value[next] = offer.value + penalties.elements[offer.element]!;
      found.cost[next] = offer.cost;
      found.evidence[next] = offer.evidence;
      next += 1;
    }
    found.start[row.index + 1] = next;
  }
  return found;
};

/**
 * Prepares the fields of all cases. `wide` counts money and jobs each for itself, or with every investor at the table; `exact` what they come to together in the
 * case, which is less where investors and employers are in conflict.
 */
export const fieldsOf = (problem: Problem, finance: Finance) => {
  const flat = flatten(problem);
  const followUps = problem.providers.flatMap((row) => {
    const own = row.offers.findIndex((offer) => offer.element === problem.followUp);
    return own < 0
      ? []
      : [{ offer: flat.start[row.index]! + own, provider: row.index, reach: finance.reachOf(row.areas) }];
  });
  const withJobs = (jobsOf: (reach: number) => number, among: (provider: number) => boolean): Candidates => {
    const value = flat.value.slice();
    for (const { offer, provider, reach } of followUps)
      if (among(provider)) value[offer]! += jobsOf(reach) - jobsOf(noReach);
    return { ...flat, value };
  };
  const wide = withJobs(finance.jobs, () => true);
  /** Nobody has more to choose from than where every investor funds it: what that comes to bounds every case. */
  const most = (reach: number): number => finance.together({ kinds: 0, evidence: 4, reach });
  return {
    wide: (part: Case): Field => {
      const loss = () => 0;
      if (finance.peaceful) return { candidates: wide, backing: part.money + finance.jobs(noReach), loss };
      const atMost = (reach: number) => Math.min(part.money + finance.jobs(reach), most(reach));
      return { candidates: withJobs(atMost, () => true), backing: atMost(noReach), loss };
    },
    exact: ({ kinds, evidence, widest }: Case, among: readonly number[]): Field => {
      const together = (reach: number) => finance.together({ kinds, evidence, reach });
      const wanted = new Set(among);
      const following = followUps.filter(({ provider }) => wanted.has(provider)).map(({ reach }) => reach);
      const reaches = [...new Set([noReach, ...following])];
      return {
        candidates: withJobs(together, (provider) => wanted.has(provider)),
        backing: together(noReach),
        loss: (team) => {
          const open = finance.openBeside(blockedBy(problem, team));
          return open ? finance.loss({ counted: { kinds, evidence }, widest, reaches }, open) : 0;
        },
      };
    },
  };
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
  let sum = 0;
  let most = -Infinity;
  for (let offer = from.start[candidate]!; offer < from.start[candidate + 1]!; offer += 1) {
    if (from.evidence[offer]! < evidence) continue;
    const more = from.value[offer]! - price * from.cost[offer]! - worth[from.element[offer]!]!;
    if (more > 0) sum += more;
    else if (more > most) most = more;
  }
  // Everybody in a team has a delivery, even one who is not the best for it.
  return (sum > 0 ? sum : most) - partyCost;
};
