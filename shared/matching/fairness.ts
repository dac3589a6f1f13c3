import * as z from 'zod';
import type { Answer } from './answer.ts';
import { compose } from './compose.ts';
import type { Market } from './market.ts';
import type { ProviderProfile } from './parties.ts';
import { type TimeLeft, type TimeLimit, timeLeft } from './time-limit.ts';
import { isSmallProvider, providerKinds } from './vocabulary.ts';

/** Can the provider take all of a year's participants in one of its offers, or only a part of them? */
const sizes = ['part', 'whole'] as const;

const groupSchema = z.object({
  group: z.enum([...providerKinds, ...sizes]),
  /** Offers that no rule excludes, and their part of all such offers. */
  eligible: z.int(),
  eligibleShare: z.number(),
  /** Deliveries in the listed consortia, and their part of all of those. */
  deliveries: z.int(),
  deliveryShare: z.number(),
  /** Listed consortia with at least one of the group. */
  consortia: z.int(),
});

/** `value` is the best score without penalties when so many small providers are asked for; `gaps` is how many remain open. */
const pointSchema = z.object({
  minSmallProviders: z.int(),
  value: z.number(),
  cost: z.number(),
  gaps: z.int(),
});

export const fairnessSchema = z.object({
  kinds: z.array(groupSchema),
  sizes: z.array(groupSchema),
  curve: z.array(pointSchema),
});
export type Fairness = z.infer<typeof fairnessSchema>;
type Group = z.infer<typeof groupSchema>;

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

const sizeOf = ({ need }: Market, { offers }: ProviderProfile): (typeof sizes)[number] =>
  offers.some(({ capacity }) => capacity >= need.participants) ? 'whole' : 'part';

const groupsBy = <G extends Group['group']>(
  names: readonly G[],
  groupOf: (provider: string) => G | undefined,
  { fits, consortia }: Pick<Answer, 'fits' | 'consortia'>,
): Group[] => {
  const offers = fits.offers.filter(({ excluded }) => excluded === undefined);
  const deliveries = consortia.flatMap((entry) => entry.deliveries);
  return names.map((group) => {
    const isIn = ({ provider }: { provider: string }) => groupOf(provider) === group;
    const [eligible, delivered] = [offers.filter(isIn).length, deliveries.filter(isIn).length];
    return {
      group,
      eligible,
      eligibleShare: share(eligible, offers.length),
      deliveries: delivered,
      deliveryShare: share(delivered, deliveries.length),
      consortia: consortia.filter((entry) => entry.deliveries.some(isIn)).length,
    };
  });
};

const withSmall = (market: Market, minSmallProviders: number): Market => ({
  ...market,
  need: { ...market.need, rules: { ...market.need.rules, minSmallProviders } },
});

/** What asking for more small providers costs: the best value for each demand, from none to as many as there may be. */
const curveOf = (market: Market, time: TimeLeft): Fairness['curve'] => {
  const small = market.providers.filter(({ kind }) => isSmallProvider(kind)).length;
  const most = Math.min(small, market.need.rules.maxProviders);
  const bests = Array.from({ length: most + 1 }, (_, demand) => {
    const { consortia, optimal } = compose(withSmall(market, demand), { ...time.share(), k: 1 });
    const point = {
      minSmallProviders: demand,
      value: consortia[0]?.value ?? 0,
      gaps: consortia[0]?.gaps.length ?? 0,
    };
    return { point, optimal };
  });
  // A point that there was no time to prove would make the demand look dearer than it is.
  const proven = bests.filter(({ optimal }) => optimal).map(({ point }) => point);
  const free = proven[0]?.value ?? 0;
  return proven.map((point) => ({ ...point, cost: free - point.value }));
};

/**
 * How often each kind and size of provider is among the listed consortia, against its part of the eligible offers; and
 * what a higher `minSmallProviders` would cost in score, as far as there is time to prove it.
 */
export const fairnessOf = (
  market: Market,
  answer: Pick<Answer, 'fits' | 'consortia'>,
  limit: TimeLimit = {},
): Fairness => {
  const byId = new Map(market.providers.map((provider) => [provider.id, provider]));
  const sizeById = (id: string) => {
    const provider = byId.get(id);
    return provider && sizeOf(market, provider);
  };
  return {
    kinds: groupsBy(providerKinds, (id) => byId.get(id)?.kind, answer),
    sizes: groupsBy(sizes, sizeById, answer),
    curve: curveOf(market, timeLeft(limit)),
  };
};
