import type { Twist } from '../generate.ts';
import { withNeed } from './change.ts';

/** Everybody alike but for who they are: thousands of consortia share each score. */
export const massTies: Twist = (market) => ({
  ...withNeed(market, {
    elements: market.need.elements.map(({ element, required }) => ({ element, required, weight: 1 })),
  }),
  providers: market.providers.map((provider) => ({
    ...provider,
    areas: market.need.areas,
    languages: market.need.languages,
    entryLevel: { oral: 'none', written: 'none' },
    offers: provider.offers.map(({ element }) => ({ element, price: 10_000, capacity: 100, evidence: 2 })),
  })),
  investors: market.investors.map((investor) => ({
    ...investor,
    instrument: 'gift',
    themes: market.need.themes,
    areas: [],
    ticket: { min: Math.ceil(market.need.capital / 10), max: Math.ceil(market.need.capital / 4) },
  })),
  employers: market.employers.map((employer) => ({
    ...employer,
    positions: 3,
    positionShare: 100,
    permanent: true,
    mentor: true,
    languageTraining: true,
    level: { oral: 'A1', written: 'A1' },
  })),
});
