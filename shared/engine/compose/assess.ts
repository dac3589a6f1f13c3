import type { Composition, Consortium, Gap } from '../answer.ts';
import { indexBandOf, indexBands, layerBandOf, layerBands } from '../contract/bands.ts';
import { investorFit } from '../fits.ts';
import { missingCapital } from './penalty.ts';
import type { Problem } from './problem.ts';

/** Gifts do not look at figures. */
const noFigures = { lossProbability: 0, expectedReturn: 0 };

type OpenGap = Omit<Gap, 'closedBy'>;

/** What a composition is worth, added up from the formal model without the search. */
export type Assessment = Pick<Consortium, 'score' | 'value' | 'index' | 'bands' | 'cost'> & {
  gaps: OpenGap[];
  layer: number;
};

const sum = <T>(list: readonly T[], of: (one: T) => number): number =>
  list.reduce((total, one) => total + of(one), 0);

const byId = <T extends { id: string }>(list: readonly T[], id: string): T => {
  const found = list.find((one) => one.id === id);
  if (!found) throw new Error(`The market has no ${id}`);
  return found;
};

const smallCount = (problem: Problem, { deliveries }: Composition): number => {
  const { rules, participants } = problem.need;
  const size = Math.min(rules.minGroup, participants);
  const groups = new Set<number>();
  for (const [, rows] of Map.groupBy(deliveries, (one) => JSON.stringify([one.provider, one.element]))) {
    const provider = byId(problem.providers, rows[0]!.provider);
    const element = byId(problem.elements, rows[0]!.element);
    const counts = provider.deliveries.some((one) => one.element === element.index && one.counts);
    if (counts && provider.smallGroup >= 0 && sum(rows, ({ persons }) => persons) >= size)
      groups.add(provider.smallGroup);
  }
  return groups.size;
};

const gapsOf = (problem: Problem, composition: Composition): OpenGap[] => {
  const { need, elements } = problem;
  const { deliveries, investments, jobs } = composition;
  const gaps: OpenGap[] = elements
    .filter(({ required }) => required)
    .map(({ id }) => ({
      kind: 'element' as const,
      of: id,
      missing:
        1 -
        sum(
          deliveries.filter(({ element }) => element === id),
          ({ persons }) => persons,
        ) /
          need.participants,
    }))
    .filter(({ missing }) => missing > 1e-12);
  if (smallCount(problem, composition) < need.rules.minSmallProviders)
    gaps.push({ kind: 'small-providers', of: 'small-providers', missing: 0 });
  const missing = missingCapital(
    sum(investments, ({ amount }) => amount),
    need.capital,
  );
  if (missing > 0) gaps.push({ kind: 'capital', of: 'capital', missing });
  const positions = sum(jobs, (one) => one.positions);
  if (positions < need.rules.minJobs)
    gaps.push({ kind: 'jobs', of: 'jobs', missing: 1 - positions / need.rules.minJobs });
  return gaps;
};

/** What a gap costs: G · (0.5 + missing) for an element, else G + missing. */
export const gapCost = (problem: Problem, { kind, missing }: OpenGap): number =>
  kind === 'element' ? problem.penalty.gap * (0.5 + missing) : problem.penalty.gap + missing;

/** Index, bands, cost, gaps and score of a composition. */
export const assess = (problem: Problem, composition: Composition): Assessment => {
  const { need } = problem;
  const { weights, capital, participants } = need;
  const { deliveries, investments, jobs } = composition;
  const delivered = deliveries.map((one) => {
    const provider = byId(problem.providers, one.provider);
    const element = byId(problem.elements, one.element);
    const row = provider.deliveries.find((offer) => offer.element === element.index);
    return {
      cost: (row?.price ?? 0) * one.persons,
      quality: (element.weight * (row?.fit ?? 0) * one.persons) / participants,
    };
  });
  const quality = sum(delivered, (one) => one.quality);
  const cost = sum(delivered, (one) => one.cost);
  const hired =
    need.jobs > 0
      ? sum(
          jobs,
          ({ employer, positions }) => (byId(problem.employers, employer).fit * positions) / need.jobs,
        )
      : 0;
  const index =
    (weights.elements * quality + (need.jobs > 0 ? weights.jobs * hired : 0)) / problem.indexWeight;
  const layer = sum(investments, ({ investor, amount }) =>
    byId(problem.investors, investor).gift ? 0 : amount,
  );
  const bands = { index: indexBandOf(index), layer: layerBandOf(need, layer) };
  const figures = layer > 0 ? problem.bands(bands.index, bands.layer) : noFigures;
  const money = sum(
    investments,
    ({ investor, amount }) =>
      ((investorFit(byId(problem.investors, investor).mandate, need, figures).fit ?? 0) * amount) / capital,
  );
  const parties = new Set(deliveries.map(({ provider }) => provider)).size + investments.length + jobs.length;
  const value =
    weights.elements * quality +
    weights.jobs * hired +
    weights.capital * money +
    weights.price * (1 - cost / capital) -
    weights.party * parties;
  const gaps = gapsOf(problem, composition);
  return {
    score: value - sum(gaps, (gap) => gapCost(problem, gap)),
    value,
    index,
    bands: { index: bands.index / indexBands, layer: bands.layer / layerBands },
    cost,
    gaps,
    layer,
  };
};
