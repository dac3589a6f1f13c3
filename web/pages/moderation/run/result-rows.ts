import type { ConsortiumView } from '../../../../shared/consortium/view.ts';
import type { Fits } from '../../../../shared/matching/answer.ts';
import type { Side } from '../../../../shared/person/role.ts';

type Words = { sides: Record<Side, string>; elementOf: (code: string) => string };
type Cell = string | number;
type Source = { consortia: readonly ConsortiumView[]; fits: Fits };

const rowsOf = (
  { rank, figures, parties, deliveries, investments, jobs }: ConsortiumView,
  fits: Fits,
  { sides, elementOf }: Words,
): Cell[][] => {
  const name = (id: string) => parties.find(({ profileId }) => profileId === id)?.name ?? id;
  const start = [rank, figures.value ?? ''];
  return [
    ...deliveries.map(({ provider, element }) => {
      const found = fits.offers.find((offer) => offer.provider === provider && offer.element === element);
      return [...start, sides.provider, name(provider), elementOf(element), '', '', found?.fit ?? ''];
    }),
    ...investments.map(({ investor, amount }) => {
      const found = fits.investors.find((one) => one.investor === investor);
      return [...start, sides.investor, name(investor), '', amount ?? '', '', found?.fit ?? ''];
    }),
    ...jobs.map(({ employer, positions }) => {
      const found = fits.employers.find((one) => one.employer === employer);
      return [...start, sides.employer, name(employer), '', '', positions, found?.fit ?? ''];
    }),
  ];
};

/** One row for each delivery, investment and job of every consortium: rank, score, side, party, element, kroner, positions, fit. */
export const resultRows = ({ consortia, fits }: Source, words: Words): Cell[][] =>
  consortia.flatMap((consortium) => rowsOf(consortium, fits, words));
