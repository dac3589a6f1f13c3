import { atLeast, atMost, type Part, type Row, type Term } from '../../matching/lp/program.ts';
import type { Context, ProgramOffer } from './context.ts';

const personsOf = ({ persons }: Context, offer: ProgramOffer, coefficient = 1): Term[] =>
  offer.areas.map((area): Term => [coefficient, persons(offer, area)]);

/** Rules 1 and 2 for one offer: within its capacity, at least its least group, and only with its provider. */
const offerRows = (context: Context, offer: ProgramOffer): Row[] => {
  const delivery = context.delivery(offer);
  const provider = context.names.provider(offer.provider.id);
  return [
    atMost(`capacity__${delivery}`, [...personsOf(context, offer), [-offer.capacity, delivery]], 0),
    atLeast(`group__${delivery}`, [...personsOf(context, offer), [-offer.least, delivery]], 0),
    atMost(
      `joined__${delivery}`,
      [
        [1, delivery],
        [-1, provider],
      ],
      0,
    ),
  ];
};

/** Rule 1: nobody is served twice with the same element. */
const spreadRows = ({ market, areas, offers, names, persons }: Context): Row[] =>
  market.need.elements.flatMap(({ element }) => {
    const sharing = offers.filter((offer) => offer.element === element);
    return areas.map((area, at) =>
      atMost(
        `spread__${names.element(element)}__${at}`,
        sharing.flatMap((offer): Term[] => (offer.areas.includes(at) ? [[1, persons(offer, at)]] : [])),
        market.need.spread[area]!,
      ),
    );
  });

/** What each person adds to W_elements · Q. */
export const qualityTerms = (context: Context): Term[] => {
  const { weights, participants } = context.market.need;
  return context.offers.flatMap((offer) =>
    personsOf(context, offer, (weights.elements * offer.weight * offer.fit) / participants),
  );
};

/** Deliveries: rules 1 to 4 for providers, and their part of the score. */
export const deliveriesPart = (context: Context): Part => {
  const { market, names, offers, providers, delivery, persons } = context;
  const { weights, capital, rules } = market.need;
  const members = providers.map(({ id }) => names.provider(id));
  return {
    objective: [
      ...qualityTerms(context),
      ...offers.flatMap((offer) => personsOf(context, offer, (-weights.price * offer.price) / capital)),
      ...members.map((member): Term => [-weights.party, member]),
      [weights.price, 'one'],
    ],
    rows: [
      atMost('one_at_most', [[1, 'one']], 1),
      ...offers.flatMap((offer) => offerRows(context, offer)),
      ...spreadRows(context),
      ...providers.map(({ id }) =>
        atMost(
          `responsible__${names.provider(id)}`,
          [
            [1, names.provider(id)],
            ...offers
              .filter(({ provider }) => provider.id === id)
              .map((offer): Term => [-1, delivery(offer)]),
          ],
          0,
        ),
      ),
      atMost(
        'max_providers',
        members.map((member): Term => [1, member]),
        rules.maxProviders,
      ),
      atMost(
        'cost',
        offers.flatMap((offer) => personsOf(context, offer, offer.price / context.unit)),
        capital / context.unit,
      ),
    ],
    binaries: [...members, ...offers.map(delivery)],
    generals: offers.flatMap((offer) => offer.areas.map((area) => persons(offer, area))),
  };
};
