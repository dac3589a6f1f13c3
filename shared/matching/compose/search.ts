import { type Candidates, candidatesOf, surplusOf } from './candidates.ts';
import { indistinct } from './choose.ts';
import { type Finance, financeOf, noReach } from './finance.ts';
import { contains, listOf } from './listing.ts';
import { lowerBound, type PricedProblem, type Prices } from './prices.ts';
import type { Problem } from './problem.ts';
import { type Scored, teamScorer } from './team.ts';

export type SearchOptions = {
  k: number;
  /** Providers that have to be in every team. */
  pinned?: readonly number[];
  /** Teams that may not be listed. */
  except?: readonly (readonly number[])[];
  /** What money and jobs come to, where it is known already. */
  finance?: Finance;
  /** True once the time is up. */
  expired?: () => boolean;
  onProgress?: (progress: { teams: number; best: number; bound: number }) => void;
};

export type SearchResult = { listed: Scored[]; optimal: boolean; bound: number };

/** A part of the problem in which money depends on nothing: the kinds that may be used and the least evidence. */
type Case = { kinds: number; evidence: number; money: number };

const casesOf = (problem: Problem, finance: Finance): Case[] => {
  const present = problem.providers.reduce((bits, row) => bits | row.kind, 0);
  const evidences = [...new Set([0, ...problem.investors.map((row) => row.minEvidence)])].sort(
    (a, b) => a - b,
  );
  const kinds = Array.from({ length: 16 }, (_, bits) => bits).filter(
    (bits) => bits > 0 && (bits & ~present) === 0,
  );
  const cases: Case[] = [];
  // The widest come first, so that a narrower case is only kept where it brings more money.
  const bitCount = (bits: number): number => bits.toString(2).replaceAll('0', '').length;
  for (const evidence of evidences) {
    for (const set of kinds.toSorted((a, b) => bitCount(b) - bitCount(a))) {
      const money = finance.money({ kinds: set, evidence, reach: noReach });
      const wider = (one: Case) =>
        (one.kinds & set) === set && one.evidence <= evidence && one.money >= money;
      if (!cases.some(wider)) cases.push({ kinds: set, evidence, money });
    }
  }
  return cases;
};

/** The largest surpluses that `slots` more providers can add, where `need` of them should be small; sorted input. */
const bestSum = (
  surpluses: Float64Array,
  small: Uint8Array,
  { from, slots, need, penalty }: { from: number; slots: number; need: number; penalty: number },
): number => {
  let free = 0;
  let [taken, smallTaken] = [0, 0];
  for (let place = from; place < surpluses.length && taken < slots; place += 1) {
    if (surpluses[place]! <= 0) break;
    free += surpluses[place]!;
    taken += 1;
    smallTaken += small[place]!;
  }
  if (smallTaken >= need) return free;
  let kept = 0;
  let [others, smalls] = [0, 0];
  for (let place = from; place < surpluses.length && others + smalls < slots; place += 1) {
    if (small[place] === 1) {
      if (surpluses[place]! <= 0 && smalls >= need) continue;
      kept += surpluses[place]!;
      smalls += 1;
    } else if (others < slots - need && surpluses[place]! > 0) {
      kept += surpluses[place]!;
      others += 1;
    }
  }
  return Math.max(free - penalty, smalls >= need ? kept : -Infinity);
};

/** Finds the k best teams, proven: branch and bound over teams under Lagrangian prices. */
export const searchTeams = (problem: Problem, options: SearchOptions): SearchResult => {
  const { k, pinned = [], except = [] } = options;
  const { need, penalties, partyCost } = problem;
  const finance = options.finance ?? financeOf(problem);
  const scorer = teamScorer(problem, finance, pinned);
  const candidates = candidatesOf(problem, finance);
  const { maxProviders, minSmallProviders } = need.rules;
  const uncovered = penalties.elements.reduce((sum, cost) => sum + cost, 0);
  const constant = finance.jobs(noReach) - uncovered;

  const known = new Map<string, Scored | number>();
  const pool: Scored[] = [];
  let ceiling = Infinity;
  let threshold = -Infinity;
  let highestUsed = -Infinity;
  let teams = 0;
  let stopped = false;
  let openBound = -Infinity;

  const score = (team: readonly number[], floor: number): Scored | null => {
    const key = team.join();
    const old = known.get(key);
    // A number is a floor that the team is known not to exceed.
    if (typeof old === 'number' ? old <= floor : old) return typeof old === 'number' ? null : (old ?? null);
    teams += 1;
    const found = scorer.score(team, floor);
    known.set(key, found ?? floor);
    return found;
  };

  const offer = (found: Scored): void => {
    if (pool.includes(found) || except.some((team) => team.join() === found.team.join())) return;
    for (const member of found.team) {
      if (pinned.includes(member)) continue;
      const smaller = score(
        found.team.filter((other) => other !== member),
        found.score - 2 * indistinct,
      );
      if (smaller && smaller.score >= found.score) return offer(smaller);
    }
    pool.push(found);
    const list = listOf(pool, k);
    if (list.length >= k) threshold = Math.min(ceiling, list.at(-1)!.score);
  };

  const consider = (team: readonly number[]): number => {
    const found = score(
      team.toSorted((a, b) => a - b),
      threshold,
    );
    if (found && found.score > threshold + indistinct) offer(found);
    return found?.score ?? -Infinity;
  };

  const conflicted = (member: number, other: number): boolean =>
    problem.providers[member]!.conflicts.providers.includes(other);

  const explore = (
    part: Case,
    prices: Prices,
    node: { team: readonly number[]; worth: Float64Array; among: readonly number[]; floor: number },
  ): void => {
    const { team, worth, among } = node;
    const slots = maxProviders - team.length;
    if (slots <= 0) return;
    const { price } = prices;
    const view = { worth, price, evidence: part.evidence, partyCost };
    const rows = among.map((index) => ({ index, surplus: surplusOf(candidates, index, view) }));
    rows.sort((a, b) => b.surplus - a.surplus || a.index - b.index);
    const surpluses = Float64Array.from(rows, (row) => row.surplus);
    const smalls = Uint8Array.from(rows, (row) => candidates.small[row.index]!);
    const smallIn = team.filter((member) => candidates.small[member] === 1).length;
    let base = constant + part.money + price * problem.budget - partyCost * team.length;
    for (const each of worth) base += each;
    for (let place = 0; place < rows.length; place += 1) {
      const index = rows[place]!.index;
      const wanted = Math.max(0, minSmallProviders - smallIn - smalls[place]!);
      const penalty = penalties.small;
      const rest =
        wanted > slots - 1
          ? bestSum(surpluses, smalls, { from: place + 1, slots: slots - 1, need: 0, penalty }) - penalty
          : bestSum(surpluses, smalls, { from: place + 1, slots: slots - 1, need: wanted, penalty });
      const bound = base + surpluses[place]! + rest;
      const floor = Math.max(node.floor, threshold);
      highestUsed = Math.max(highestUsed, threshold);
      if (bound <= floor + indistinct) {
        // Small providers further down may still be needed to avoid a gap; all others can only add less.
        if (wanted === 0 && minSmallProviders <= smallIn) return;
        continue;
      }
      if (stopped || options.expired?.()) {
        stopped = true;
        openBound = Math.max(openBound, bound);
        return;
      }
      const grown = [...team, index];
      const own = consider(grown);
      const raised = worth.slice();
      for (let at = candidates.start[index]!; at < candidates.start[index + 1]!; at += 1) {
        if (candidates.evidence[at]! < part.evidence) continue;
        const net = candidates.value[at]! - price * candidates.cost[at]!;
        if (net > raised[candidates.element[at]!]!) raised[candidates.element[at]!] = net;
      }
      const others: number[] = [];
      for (let next = place + 1; next < rows.length; next += 1)
        if (!conflicted(index, rows[next]!.index)) others.push(rows[next]!.index);
      explore(part, prices, { team: grown, worth: raised, among: others, floor: Math.max(node.floor, own) });
    }
  };

  const start = (part: Case, prices: Prices) => {
    const worth = prices.worth.slice();
    for (const index of pinned) {
      for (let at = candidates.start[index]!; at < candidates.start[index + 1]!; at += 1) {
        if (candidates.evidence[at]! < part.evidence) continue;
        const net = candidates.value[at]! - prices.price * candidates.cost[at]!;
        worth[candidates.element[at]!] = Math.max(worth[candidates.element[at]!]!, net);
      }
    }
    return worth;
  };

  const membersOf = (part: Case): number[] =>
    problem.providers
      .filter(
        (row) =>
          (row.kind & ~part.kinds) === 0 &&
          !pinned.includes(row.index) &&
          !pinned.some((member) => conflicted(member, row.index)),
      )
      .map((row) => row.index);

  const greedy = (part: Case, prices: Prices): void => {
    let team = [...pinned];
    let worth = start(part, prices);
    let among = membersOf(part);
    while (team.length < maxProviders) {
      let best = -1;
      let most = 0;
      for (const index of among) {
        const surplus = surplusOf(candidates, index, {
          worth,
          price: prices.price,
          evidence: part.evidence,
          partyCost,
        });
        if (surplus > most) [best, most] = [index, surplus];
      }
      if (best < 0) break;
      team = [...team, best];
      worth = worth.slice();
      for (let at = candidates.start[best]!; at < candidates.start[best + 1]!; at += 1) {
        if (candidates.evidence[at]! < part.evidence) continue;
        const net = candidates.value[at]! - prices.price * candidates.cost[at]!;
        worth[candidates.element[at]!] = Math.max(worth[candidates.element[at]!]!, net);
      }
      among = among.filter((other) => other !== best && !conflicted(best, other));
      consider(team);
    }
  };

  const run = (): void => {
    consider(pinned);
    const kinds = pinned.reduce((bits, index) => bits | problem.providers[index]!.kind, 0);
    const cases = casesOf(problem, finance).filter((one) => (kinds & ~one.kinds) === 0);
    const free: Prices = { worth: new Float64Array(need.elements.length), price: 0, bound: Infinity };
    const priced = cases
      .map((part) => {
        greedy(part, free);
        return part;
      })
      .map((part) => {
        const among = [...pinned, ...membersOf(part)];
        const shape: PricedProblem = {
          candidates,
          among,
          evidence: part.evidence,
          partyCost,
          limit: maxProviders,
          budget: problem.budget,
        };
        const target =
          (pool.length > 0 ? Math.max(...pool.map((one) => one.score)) : 0) - constant - part.money;
        const top = new Float64Array(need.elements.length);
        for (const index of among) {
          for (let at = candidates.start[index]!; at < candidates.start[index + 1]!; at += 1) {
            const element = candidates.element[at]!;
            top[element] = Math.max(top[element]!, candidates.value[at]!);
          }
        }
        const prices = lowerBound(shape, { worth: top, price: 0, bound: Infinity }, { target, rounds: 200 });
        greedy(part, prices);
        return { part, prices, bound: prices.bound + constant + part.money };
      });
    for (const { part, prices } of priced.sort((a, b) => b.bound - a.bound)) {
      explore(part, prices, {
        team: pinned,
        worth: start(part, prices),
        among: membersOf(part),
        floor: -Infinity,
      });
    }
  };

  run();
  for (;;) {
    const list = listOf(pool, k);
    const last = list.length >= k ? list.at(-1)!.score : -Infinity;
    if (stopped || last >= highestUsed - indistinct) {
      const best = list[0]?.score ?? -Infinity;
      return { listed: list, optimal: !stopped, bound: Math.max(best, openBound) };
    }
    // Something listed for a while, and used to prune, was crowded out by a smaller team: look again below it.
    ceiling = last;
    threshold = last;
    highestUsed = -Infinity;
    run();
  }
};
