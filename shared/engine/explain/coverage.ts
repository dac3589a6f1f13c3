import type { Consortium } from '../answer.ts';
import { offerFit } from '../fits.ts';
import type { Market } from '../market/market.ts';

/** One element in one area: places filled and missing. */
export type CoverageCell = { area: string; filled: number; missing: number };

/** One element: its areas, and whether it is thin because what fills it fits badly. */
export type Coverage = {
  element: string;
  required: boolean;
  areas: CoverageCell[];
  /** The mean fit of the places that are filled; null where none is. */
  fit: number | null;
  thin: boolean;
};

const thinBelow = 0.4;

/** Elements × areas with the places filled and missing. */
export const coverageOf = ({ need, providers }: Market, { deliveries }: Consortium): Coverage[] =>
  need.elements.map(({ element, required }) => {
    const rows = deliveries.filter((one) => one.element === element);
    const persons = rows.reduce((sum, one) => sum + one.persons, 0);
    const weighted = rows.reduce((sum, row) => {
      const provider = providers.find(({ id }) => id === row.provider)!;
      const offer = provider.offers.find((one) => one.element === element)!;
      return sum + (offerFit(provider, offer, need).fit ?? 0) * row.persons;
    }, 0);
    const fit = persons > 0 ? weighted / persons : null;
    return {
      element,
      required,
      areas: [...new Set(need.areas)].map((area) => {
        const filled = rows.reduce((sum, one) => sum + (one.area === area ? one.persons : 0), 0);
        return { area, filled, missing: need.spread[area]! - filled };
      }),
      fit,
      thin: fit !== null && fit < thinBelow,
    };
  });
