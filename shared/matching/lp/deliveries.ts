import type { Context } from './context.ts';
import { atLeast, atMost, type Part, type Row, type Term } from './program.ts';

type Offer = Context['offers'][number];

const grouped = (offers: readonly Offer[], key: (offer: Offer) => string) => Map.groupBy(offers, key);

/** A provider is in the consortium exactly when it answers for an element. */
const membership = ({ names, offers }: Context): Row[] =>
  [...grouped(offers, (offer) => offer.provider)].flatMap(([id, own]) => {
    const provider = names.provider(id);
    const deliveries = own.map(({ element }): Term => [1, names.delivery(id, element)]);
    return [
      atLeast(`answers__${provider}`, [...deliveries, [-1, provider]], 0),
      ...own.map(({ element }) => {
        const delivery = names.delivery(id, element);
        return atMost(
          `joins__${delivery}`,
          [
            [1, delivery],
            [-1, provider],
          ],
          0,
        );
      }),
    ];
  });

const oneEach = ({ names, offers }: Context): Row[] =>
  [...grouped(offers, (offer) => offer.element)].map(([element, rivals]) =>
    atMost(
      `one_provider__${names.element(element)}`,
      rivals.map(({ provider }): Term => [1, names.delivery(provider, element)]),
      1,
    ),
  );

const budget = ({ market: { need }, names, offers }: Context): Row =>
  atMost(
    'budget',
    offers
      .filter(({ price }) => price > 0)
      .map(
        ({ provider, element, price }): Term => [
          price * need.participants,
          names.delivery(provider, element),
        ],
      ),
    need.capital,
  );

/** Deliveries (§4 rules 1, 2 and 3): who answers for which element, within the budget. */
export const deliveriesPart = (context: Context): Part => {
  const { market, names, offers, providers } = context;
  const { elements, rules, weights } = market.need;
  const total = elements.reduce((sum, { weight }) => sum + weight, 0);
  const members = providers.map(({ id }) => names.provider(id));
  const deliveries = offers.map(({ provider, element }) => names.delivery(provider, element));
  return {
    objective: [
      ...offers.map(
        ({ weight, fit }, index): Term => [
          (weights.elements * weight * fit) / total,
          deliveries[index] ?? '',
        ],
      ),
      ...members.map((member): Term => [-weights.party, member]),
    ],
    rows: [
      ...oneEach(context),
      ...membership(context),
      atMost(
        'max_providers',
        members.map((member): Term => [1, member]),
        rules.maxProviders,
      ),
      budget(context),
    ],
    binaries: [...members, ...deliveries],
  };
};
