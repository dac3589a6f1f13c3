import type { Market } from '../../shared/engine/market/market.ts';
import { urnRows } from '../referee/urn.ts';

type Need = Market['need'];

/** One course of events: what has been paid after each outcome, and how probable that is. */
export type Course = { totals: number[]; probability: number };

const expected = (need: Need, outcome: Need['outcomes'][number], index: number): number => {
  const { baselineShare, expectedShare } = outcome;
  const share =
    baselineShare + (expectedShare - baselineShare) * Math.min(1.25, index / need.rules.referenceIndex);
  return share < 0 ? 0 : share > 1 ? 1 : share;
};

const pays = ({ payment }: Need['outcomes'][number], persons: number, participants: number): number => {
  if (payment.perPerson !== undefined) return payment.perPerson * persons;
  let most = 0;
  for (const { share, amount } of payment.scale ?? [])
    if (persons + 1e-9 >= share * participants && amount > most) most = amount;
  return most;
};

/** Every course of events at a delivery index, none merged; chances are grown by Pólya's urn. */
export const coursesOf = (need: Need, index: number): Course[] => {
  const chain = [...need.outcomes].sort((a, b) => a.month - b.month);
  let courses: (Course & { persons: number })[] = [
    { totals: [], probability: 1, persons: need.participants },
  ];
  for (const outcome of chain) {
    const share = expected(need, outcome, index);
    const rows = share > 0 && share < 1 ? urnRows(need.participants, share, outcome.strength) : null;
    courses = courses.flatMap(({ totals, probability, persons }) => {
      const chances = rows
        ? [...rows[persons]!]
        : Array.from({ length: persons + 1 }, (_, x) => Number(x === (share >= 1 ? persons : 0)));
      return chances.flatMap((chance, reached) =>
        chance === 0
          ? []
          : [
              {
                totals: [
                  ...totals,
                  Math.min(need.paymentCap, (totals.at(-1) ?? 0) + pays(outcome, reached, need.participants)),
                ],
                probability: probability * chance,
                persons: reached,
              },
            ],
      );
    });
  }
  return courses;
};

export type LayerView = { lossProbability: number; expectedReturn: number };

/** Discount factor instead of rate: present value falls to the layer as the factor falls from 1/0 to 1/11. */
const returnOf = (layer: number, cashflow: { month: number; amount: number }[]): number => {
  if (cashflow.every(({ amount }) => amount <= 0)) return -1;
  const surplus = (rate: number) =>
    cashflow.reduce(
      (sum, { month, amount }) =>
        sum + (amount > 0 ? amount * Math.exp((-month / 12) * Math.log1p(rate)) : 0),
      0,
    ) - layer;
  if (surplus(10) >= 0) return 10;
  let [poor, rich] = [10, -1];
  for (let turn = 0; turn < 200; turn += 1) {
    const rate = (poor + rich) / 2;
    if (surplus(rate) > 0) rich = rate;
    else poor = rate;
  }
  return (poor + rich) / 2;
};

/** Loss and return of a return-seeking layer, added up course by course. */
export const layerView = (need: Need, index: number, layer: number): LayerView => {
  const months = need.outcomes.map(({ month }) => month).sort((a, b) => a - b);
  const cap = need.rules.returnCap * layer;
  const gets = months.map(() => 0);
  let loss = 0;
  for (const { totals, probability } of coursesOf(need, index)) {
    totals.forEach((total, at) => {
      gets[at]! += probability * (Math.min(total, cap) - Math.min(totals[at - 1] ?? 0, cap));
    });
    if (totals.at(-1)! < layer - 1e-6) loss += probability;
  }
  return {
    lossProbability: Math.min(1, loss),
    expectedReturn: returnOf(
      layer,
      months.map((month, at) => ({ month, amount: gets[at]! })),
    ),
  };
};

/** Mean and percentiles of everything that is paid. */
export const payoutView = (need: Need, index: number) => {
  const courses = coursesOf(need, index)
    .map(({ totals, probability }) => ({ total: totals.at(-1)!, probability }))
    .sort((a, b) => a.total - b.total);
  const percentile = (wanted: number): number => {
    let mass = 0;
    for (const { total, probability } of courses) {
      mass += probability;
      if (mass >= wanted - 1e-12) return total;
    }
    return courses.at(-1)!.total;
  };
  return {
    mean: courses.reduce((sum, { total, probability }) => sum + total * probability, 0),
    percentile,
    shares: [...need.outcomes].sort((a, b) => a.month - b.month).map((one) => expected(need, one, index)),
  };
};

const figures = new WeakMap<Need, Map<string, LayerView>>();

/** The figures at bands given as whole twentieths and fifths. */
export const figuresAtBands = (need: Need, index: number, layer: number): LayerView => {
  const known = figures.get(need) ?? new Map<string, LayerView>();
  figures.set(need, known);
  const key = `${index} ${layer}`;
  const view = known.get(key) ?? layerView(need, index / 20, (layer / 5) * need.capital);
  known.set(key, view);
  return view;
};
