import type { ConsortiumView } from '../../../../shared/consortium/view.ts';
import type { Fits } from '../../../../shared/matching/answer.ts';
import type { NeedTerms } from '../../../../shared/matching/terms.ts';

export type Cell =
  | { provider: string; fit: number; delivers: boolean }
  | { provider: string; fit: undefined };

export type CoverageRow = {
  element: string;
  required: boolean;
  covered: boolean;
  cells: Cell[];
  /** How many offers from others could have covered it. */
  others: number;
};

/** Elements by the providers of one consortium: who delivers what, who could have, and how many others could. */
export const coverageRows = (
  { elements }: Pick<NeedTerms, 'elements'>,
  fits: Pick<Fits, 'offers'>,
  { deliveries, parties }: Pick<ConsortiumView, 'deliveries' | 'parties'>,
): CoverageRow[] => {
  const providers = parties.filter(({ side }) => side === 'provider').map(({ profileId }) => profileId);
  const byElement = Map.groupBy(
    fits.offers.filter(({ fit }) => fit !== undefined),
    ({ element }) => element,
  );
  return elements.map(({ element, required }) => {
    const offers = byElement.get(element) ?? [];
    const delivery = deliveries.find((one) => one.element === element);
    const cells = providers.map((provider): Cell => {
      const fit = offers.find((offer) => offer.provider === provider)?.fit;
      return fit === undefined
        ? { provider, fit }
        : { provider, fit, delivers: delivery?.provider === provider };
    });
    const others = offers.filter(({ provider }) => !providers.includes(provider)).length;
    return { element, required, covered: delivery !== undefined, cells, others };
  });
};
