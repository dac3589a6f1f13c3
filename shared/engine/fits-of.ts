import type { Consortium, Fits } from './answer.ts';
import { type BandTable, bandTable, indexBands, layerBands } from './contract/bands.ts';
import { employerFit, investorFit, offerFit } from './fits.ts';
import type { Market } from './market/market.ts';

/** Gifts do not look at figures. */
const noFigures = { lossProbability: 0, expectedReturn: 0 };

/** Every party's fit or the rule that excludes it, in the order of the file; investors at these bands (shares of 1). */
export const fitsOf = (
  market: Market,
  bands: Consortium['bands'],
  table: BandTable = bandTable(market.need),
): Fits => {
  const { need, providers, investors, employers } = market;
  const looks = investors.some(({ instrument }) => instrument === 'return');
  const figures = looks
    ? table(Math.round(bands.index * indexBands), Math.round(bands.layer * layerBands))
    : noFigures;
  return {
    offers: providers.flatMap((provider) =>
      provider.offers.map((offer) => ({
        provider: provider.id,
        element: offer.element,
        ...offerFit(provider, offer, need),
      })),
    ),
    investors: investors.map((one) => ({ investor: one.id, ...investorFit(one, need, figures) })),
    employers: employers.map((one) => ({ employer: one.id, ...employerFit(one, need) })),
  };
};
