import { choose } from './choose.ts';
import type { Scope } from './scope.ts';

/** The best jobs for some providers: `score` counts fits, parties and the jobs gap; `index` is W_jobs · J. */
export type Jobs = { score: number; index: number; jobs: { employer: number; positions: number }[] };

/** What jobs depend on. */
export type JobsQuery = {
  banned: readonly number[];
  /** By area, 1 where a provider with the follow-up of employers works. */
  followed: Uint8Array;
  /** Added worth of one unit of the index: the dual price of the row D ≥ b. */
  indexPrice: number;
  /** The least W_jobs · J; without it any will do. */
  atLeast?: number;
};

export type JobsSide = (query: JobsQuery) => Jobs | null;

/** Jobs by themselves, exact for each query and remembered. */
export const jobsSide = ({ problem, employers, pinned, closed }: Scope): JobsSide => {
  const { need, conflicts, penalty } = problem;
  const { jobs, rules, weights } = need;
  const rows =
    jobs > 0 ? employers.map((index) => problem.employers[index]!).filter(({ fit }) => fit >= 0) : [];
  const mustClose = closed?.kind === 'jobs';
  const enough = Math.max(0, rules.minJobs);

  const best = ({ banned, followed, indexPrice, atLeast = -Infinity }: JobsQuery): Jobs | null => {
    const unit = (fit: number) => (weights.jobs * fit * (1 + indexPrice)) / jobs;
    const bidders = rows
      .filter(({ index, offer, area }) => !banned.includes(index) && (!offer.needsFollowUp || followed[area]))
      .map(({ index, fit, positions }) => ({
        index,
        least: 1,
        most: Math.min(positions, jobs),
        unit: unit(fit),
        gift: false,
        group: -1,
      }));
    const choice = choose({
      bidders,
      most: rules.maxEmployers,
      limits: { total: jobs, gifts: 0, layer: jobs, group: Infinity },
      party: weights.party,
      penalty: (positions) => {
        if (positions >= enough) return 0;
        return mustClose ? Infinity : penalty.search + 1 - positions / enough;
      },
      enough,
      leastValue: atLeast * (1 + indexPrice),
      pinned: pinned.employers,
      inConflict: (one, two) => conflicts.employers[one.index]!.employers.has(two.index),
    });
    if (!choice) return null;
    const chosen = choice.bidders.map(({ index }, place) => ({
      employer: index,
      positions: choice.filling.amounts[place]!,
    }));
    const index = chosen.reduce(
      (sum, { employer, positions }) =>
        sum + (jobs > 0 ? (weights.jobs * problem.employers[employer]!.fit * positions) / jobs : 0),
      0,
    );
    return { score: choice.score, index, jobs: chosen };
  };

  const known = new Map<string, Jobs | null>();
  return (query) => {
    const key = `${query.indexPrice} ${query.atLeast} ${query.followed.join('')} ${query.banned.join()}`;
    let found = known.get(key);
    if (found === undefined) {
      found = best(query);
      known.set(key, found);
    }
    return found;
  };
};
