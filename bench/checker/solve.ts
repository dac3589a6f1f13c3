import { contextOf } from '../../shared/engine/lp/context.ts';
import { writeLp } from '../../shared/engine/lp/write.ts';
import type { Market } from '../../shared/engine/market/market.ts';
import type { Solver } from '../referee/highs.ts';
import { sumOf, withRows } from '../referee/rows.ts';
import { programFits, type Verdicts, verdictsAt } from './fits.ts';

/** The general solver's optimum counts as the engine's within this. */
export const SAME = 1e-6;

export type Task = {
  /** Rows that every solution has to keep, as in an LP file without names. */
  rows: readonly string[];
  /** A party's variable that has to be in the program: at bands that exclude it there is no solution. */
  needs?: string;
  /** Nothing up to here needs to be proven. */
  atLeast: number;
};

const sameVerdicts = (one: Verdicts, other: Verdicts): boolean =>
  one.investors.every(({ verdict }, place) => verdict === other.investors[place]!.verdict);

const highestBand = ({ need }: Market): number =>
  Math.min(20, Math.ceil(25 * need.rules.referenceIndex - 1e-9));

/** The delivery index of a solver's solution. */
const indexOf = (market: Market, values: ReadonlyMap<string, number>): number => {
  const free = programFits(verdictsAt(market, 0, 1));
  const { names, offers, persons, employers } = contextOf(market, free, { index: 0, layer: 1 });
  const { weights, participants, jobs } = market.need;
  let sum = 0;
  for (const offer of offers)
    for (const area of offer.areas)
      sum +=
        ((weights.elements * offer.weight * offer.fit) / participants) *
        (values.get(persons(offer, area)) ?? 0);
  for (const { id, fit } of employers)
    sum += ((weights.jobs * fit) / jobs) * (values.get(names.positions(id)) ?? 0);
  return sum / (weights.elements + (jobs > 0 ? weights.jobs : 0));
};

const someSeekReturn = ({ investors }: Market, verdicts: Verdicts): boolean =>
  investors.some(
    ({ instrument }, place) =>
      instrument === 'return' && typeof verdicts.investors[place]!.verdict === 'number',
  );

type LayerTask = Task & { layer: number };

/** One layer band of the procedure, downwards from the highest index band. */
const solveLayer = (solve: Solver, market: Market, { rows, needs, atLeast, layer }: LayerTask): number => {
  let best = atLeast;
  // Without return-seeking capital no fit depends on the index band.
  for (let index = layer === 0 ? 0 : highestBand(market); index >= 0; index -= 1) {
    const verdicts = verdictsAt(market, index, layer);
    if (layer > 0 && !someSeekReturn(market, verdicts)) break;
    // A lower band with the same fits only has a looser row D ≥ b.
    if (index > 0 && sameVerdicts(verdicts, verdictsAt(market, index - 1, layer))) continue;
    const bands = { index: index / 20, layer: layer / 5 };
    const program = (freeIndex: boolean) =>
      writeLp(market, { bands, fits: programFits(verdicts), freeIndex });
    if (needs && !program(true).includes(` ${needs}\n`) && !program(true).includes(` ${needs} `)) continue;
    const solved = (freeIndex: boolean) => solve(withRows(program(freeIndex), rows));
    const free = solved(true);
    if (free.status === 'infeasible' || free.objective <= best + SAME / 2) break;
    if (indexOf(market, free.values) >= index / 20 - 1e-7) return free.objective;
    const held = solved(false);
    if (held.status === 'optimal') best = Math.max(best, held.objective);
  }
  return best;
};

/**
 * The best over all bands by the procedure of the formal model: per layer band down from the highest index band, until the
 * optimum without the row D ≥ b reaches b by itself, or is no better than what is known.
 */
export const solveAllBands = (solve: Solver, market: Market, task: Task): number =>
  [0, 1, 2, 3, 4, 5].reduce(
    (best, layer) => solveLayer(solve, market, { ...task, atLeast: best, layer }),
    task.atLeast,
  );

/** Rows that keep enough providers of the teams listed before out. */
export const distanceRows = (market: Market, teams: readonly (readonly string[])[]): string[] => {
  const { names, providers } = contextOf(market, programFits(verdictsAt(market, 0, 1)), {
    index: 0,
    layer: 0,
  });
  return teams.flatMap((team) => {
    const known = team.filter((id) => providers.some((one) => one.id === id));
    const shared = team.length - Math.min(market.need.rules.listDistance, team.length);
    return known.length === 0 ? [] : [`${sumOf(known.map(names.provider))} <= ${shared}`];
  });
};
