import type { Need } from '../market/terms.ts';
import { type CumulativeTotal, payoutsAt } from './payout.ts';

/** What return-seeking capital can expect: the probability of a loss, and an annual rate (0.05 is 5 %). */
export type LayerFigures = { lossProbability: number; expectedReturn: number };

/** What a layer is expected to get at each outcome, in kroner. */
type Cashflow = { month: number; amount: number }[];

const highestReturn = 10;
const lowestReturn = -1;
/** Kroner by which a layer may fall short without a loss. */
const lossRounding = 1e-6;

const presentValue = (rate: number, layer: number, cashflow: Cashflow): number =>
  cashflow.reduce((sum, { month, amount }) => sum + amount / (1 + rate) ** (month / 12), -layer);

/** The annual rate in (−1, 10] at which the layer is just paid back; −1 if nothing is ever paid. */
export const annualReturn = (layer: number, cashflow: Cashflow): number => {
  const payments = cashflow.filter(({ amount }) => amount > 0);
  if (payments.length === 0) return lowestReturn;
  if (presentValue(highestReturn, layer, payments) >= 0) return highestReturn;
  let [low, high] = [lowestReturn, highestReturn];
  for (let step = 0; step < 100; step += 1) {
    const middle = (low + high) / 2;
    if (presentValue(middle, layer, payments) > 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
};

/** What each of the layers (kroner, all above 0) gets at each outcome, and how often it loses. One walk serves them all. */
const walkLayers = (payouts: readonly CumulativeTotal[], layers: readonly number[], returnCap: number) => {
  const caps = layers.map((layer) => returnCap * layer);
  const losses = new Float64Array(layers.length);
  const received = payouts.map(({ eachTotal }, outcome) => {
    const means = new Float64Array(layers.length);
    const last = outcome === payouts.length - 1;
    eachTotal((before, total, probability) => {
      for (let place = 0; place < caps.length; place += 1) {
        // Added up state by state: a difference of two means would leave a rounding error where nothing is paid.
        means[place]! += (Math.min(total, caps[place]!) - Math.min(before, caps[place]!)) * probability;
        if (last && total < layers[place]! - lossRounding) losses[place]! += probability;
      }
    });
    return means;
  });
  return { losses, received };
};

/** The figures of return-seeking layers of so many kroner, at one delivery index. */
export const figuresAt = (need: Need, index: number, layers: readonly number[]): LayerFigures[] => {
  const payouts = payoutsAt(need, index);
  const { losses, received } = walkLayers(payouts, layers, need.rules.returnCap);
  return layers.map((layer, place) => ({
    lossProbability: Math.min(1, Math.max(0, losses[place]!)),
    expectedReturn: annualReturn(
      layer,
      payouts.map(({ month }, outcome) => ({
        month,
        amount: received[outcome]![place]!,
      })),
    ),
  }));
};
