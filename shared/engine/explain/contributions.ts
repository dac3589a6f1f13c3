import type { Consortium } from '../answer.ts';
import { bandTable, indexBands, layerBands } from '../contract/bands.ts';
import { type CriterionRow, employerFit, type Fit, investorFit, offerFit } from '../fits.ts';
import type { Market } from '../market/market.ts';

/** One criterion's part of the score. `cap` is what an offer without evidence does not get. */
export type Part = CriterionRow & { contribution: number };

/** What one delivery, investment or job offer adds to the value, criterion by criterion. */
export type Contribution = {
  side: 'provider' | 'investor' | 'employer';
  party: string;
  element: string | null;
  /** Persons, kroner or positions. */
  amount: number;
  fit: number;
  contribution: number;
  criteria: Part[];
  /** What the price takes away; 0 for the other sides. */
  price: number;
  /** The criterion that costs most by not being at its best; null where all are. */
  against: { name: string; loss: number } | null;
};

/** What a consortium's value adds up from: the contributions, the price term of a free consortium, and parties. */
export type Breakdown = { contributions: Contribution[]; price: number; parties: number };

type Placed = Pick<Contribution, 'side' | 'party' | 'element' | 'amount' | 'price'> & { share: number };

const against = (parts: readonly Part[], share: number): Contribution['against'] => {
  const [worst] = parts
    .map(({ name, weight, contribution }) => ({ name, loss: share * weight - contribution }))
    .filter(({ loss }) => loss > 1e-12)
    .sort((a, b) => b.loss - a.loss);
  return worst ?? null;
};

const contributionOf = (
  { share, ...placed }: Placed,
  { fit = 0, criteria: rows }: Fit<'offer' | 'investor' | 'employer'>,
) => {
  const criteria: Part[] = rows.map((row) => ({ ...row, contribution: share * row.weight * row.value }));
  const uncapped = rows.reduce((sum, { weight, value }) => sum + weight * value, 0);
  const worst = against(criteria, share);
  if (uncapped > fit + 1e-12)
    criteria.push({
      name: 'cap',
      weight: 1,
      value: fit - uncapped,
      field: 'offers.evidence',
      contribution: share * (fit - uncapped),
    });
  return { ...placed, fit, contribution: share * fit, criteria, against: worst };
};

const deliveries = ({ need, providers }: Market, entry: Consortium): Contribution[] => {
  const total = need.elements.reduce((sum, { weight }) => sum + weight, 0);
  const pairs = Map.groupBy(entry.deliveries, (one) => JSON.stringify([one.provider, one.element]));
  return [...pairs.values()].map((rows) => {
    const { provider: party, element } = rows[0]!;
    const provider = providers.find(({ id }) => id === party)!;
    const offer = provider.offers.find((one) => one.element === element)!;
    const weight = need.elements.find((one) => one.element === element)!.weight / total;
    const amount = rows.reduce((sum, { persons }) => sum + persons, 0);
    const share = (need.weights.elements * weight * amount) / need.participants;
    const price = (-need.weights.price * offer.price * amount) / need.capital;
    return contributionOf(
      { side: 'provider', party, element, amount, share, price },
      offerFit(provider, offer, need),
    );
  });
};

/** What makes an entry's value: `contributions` with their prices, `price` and `parties` add up to it. */
export const breakdownOf = (market: Market, entry: Consortium): Breakdown => {
  const { need, investors, employers } = market;
  const { weights, capital, jobs: wanted } = need;
  const figures =
    entry.risk.layer > 0
      ? bandTable(need)(
          Math.round(entry.bands.index * indexBands),
          Math.round(entry.bands.layer * layerBands),
        )
      : { lossProbability: 0, expectedReturn: 0 };
  const funded = entry.investments.map(({ investor, amount }) =>
    contributionOf(
      {
        side: 'investor',
        party: investor,
        element: null,
        amount,
        share: (weights.capital * amount) / capital,
        price: 0,
      },
      investorFit(investors.find(({ id }) => id === investor)!, need, figures),
    ),
  );
  const hired = entry.jobs.map(({ employer, positions }) =>
    contributionOf(
      {
        side: 'employer',
        party: employer,
        element: null,
        amount: positions,
        share: (weights.jobs * positions) / wanted,
        price: 0,
      },
      employerFit(employers.find(({ id }) => id === employer)!, need),
    ),
  );
  const members = new Set(entry.deliveries.map(({ provider }) => provider)).size;
  return {
    contributions: [...deliveries(market, entry), ...funded, ...hired],
    price: weights.price,
    parties: -weights.party * (members + entry.investments.length + entry.jobs.length),
  };
};
