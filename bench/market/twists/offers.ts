import { elements } from '../codes.ts';
import type { Twist } from '../generate.ts';
import { withNeed } from './change.ts';

export const manyOffers: Twist = (market, dice) => ({
  ...market,
  providers: market.providers.map((provider) => ({
    ...provider,
    offers: dice.some(elements, dice.between(8, elements.length)).map((element) => ({
      element,
      price: dice.between(8, 60) * 500,
      capacity: dice.between(5, 100),
      evidence: dice.between(0, 4),
    })),
  })),
});

export const unreachableRequired: Twist = (market, dice) => {
  const missing = new Set(dice.some(elements, 2));
  return {
    ...withNeed(market, {
      elements: market.need.elements.map((one) => ({
        ...one,
        required: one.required || missing.has(one.element),
      })),
    }),
    providers: market.providers.map((provider) => ({
      ...provider,
      offers: provider.offers.filter(({ element }) => !missing.has(element)),
    })),
  };
};

export const zeroPrices: Twist = (market, dice) => ({
  ...market,
  providers: market.providers.map((provider) => ({
    ...provider,
    offers: provider.offers.map((offer) => ({ ...offer, price: dice.chance(0.7) ? 0 : offer.price })),
  })),
});

export const oneElement: Twist = (market, dice) =>
  withNeed(market, {
    elements: [{ element: dice.pick(elements.slice(0, 3)), weight: 2, required: dice.chance(0.7) }],
  });
