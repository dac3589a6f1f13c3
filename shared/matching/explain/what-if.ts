import * as z from 'zod';
import type { Consortium } from '../answer.ts';
import { bestScore, compose } from '../compose.ts';
import type { Market } from '../market.ts';
import type { Offer, ProviderProfile } from '../parties.ts';
import { type TimeLeft, type TimeLimit, timeLeft } from '../time-limit.ts';

/** One change that a provider could make to its own profile. */
export const changeSchema = z.discriminatedUnion('change', [
  z.object({ change: z.literal('area'), area: z.string() }),
  z.object({ change: z.literal('language'), language: z.string() }),
  /** A new offer at the assumptions given: the provider's own mean price, largest capacity and lowest evidence. */
  z.object({
    change: z.literal('element'),
    element: z.string(),
    price: z.number(),
    capacity: z.number(),
    evidence: z.int(),
  }),
  z.object({ change: z.literal('evidence'), element: z.string(), from: z.int(), to: z.int() }),
]);
export type Change = z.infer<typeof changeSchema>;

/**
 * `gain` is what the change adds to the score of the best consortium that the provider can be part of; null where it could
 * not be part of any before. `listed` tells whether it would then be in one of the k best.
 */
export type WhatIf = { changes: { change: Change; gain: number | null; listed: boolean }[] };

/** Changes that there is no time for are left out. `k` is how long the list of a run is; 10 unless told. */
export type WhatIfOptions = TimeLimit & { k?: number };

const highestEvidence = 4;

const newOffer = (offers: readonly Offer[], participants: number) => ({
  price:
    offers.length > 0 ? Math.round(offers.reduce((sum, { price }) => sum + price, 0) / offers.length) : 0,
  capacity: Math.max(1, ...offers.map(({ capacity }) => capacity), offers.length > 0 ? 1 : participants),
  evidence: Math.min(highestEvidence, ...offers.map(({ evidence }) => evidence)),
});

const lacking = (wanted: readonly string[], has: readonly string[]): string[] =>
  wanted.filter((code) => !has.includes(code));

/** Every single change that the need gives the provider a reason to consider. */
const changesFor = ({ need }: Market, { areas, languages, offers }: ProviderProfile): Change[] => {
  const wanted = need.elements.map(({ element }) => element);
  const offered = offers.map(({ element }) => element);
  return [
    ...lacking(need.areas, areas).map((area): Change => ({ change: 'area', area })),
    ...lacking(need.languages, languages).map((language): Change => ({ change: 'language', language })),
    ...lacking(wanted, offered).map(
      (element): Change => ({ change: 'element', element, ...newOffer(offers, need.participants) }),
    ),
    ...offers
      .filter(({ element, evidence }) => wanted.includes(element) && evidence < highestEvidence)
      .map(
        ({ element, evidence }): Change => ({
          change: 'evidence',
          element,
          from: evidence,
          to: evidence + 1,
        }),
      ),
  ];
};

const changed = (provider: ProviderProfile, change: Change): ProviderProfile => {
  switch (change.change) {
    case 'area':
      return { ...provider, areas: [...provider.areas, change.area] };
    case 'language':
      return { ...provider, languages: [...provider.languages, change.language] };
    case 'element': {
      const { element, price, capacity, evidence } = change;
      return { ...provider, offers: [...provider.offers, { element, price, capacity, evidence }] };
    }
    case 'evidence':
      return {
        ...provider,
        offers: provider.offers.map((offer) =>
          offer.element === change.element ? { ...offer, evidence: change.to } : offer,
        ),
      };
  }
};

const withProvider = (market: Market, provider: ProviderProfile): Market => ({
  ...market,
  providers: [...market.providers.filter(({ id }) => id !== provider.id), provider],
});

const has = ({ deliveries }: Consortium, id: string): boolean =>
  deliveries.some(({ provider }) => provider === id);

/** Null where the provider can be part of none, such as when every offer of it is excluded. */
const bestWith = (market: Market, id: string, time: TimeLeft): number | null =>
  bestScore(market, { ...time.share(), keep: [id] });

const isListed = (market: Market, id: string, { k, time }: { k: number; time: TimeLeft }): boolean =>
  compose(market, { ...time.share(), k }).consortia.some((entry) => has(entry, id));

/** Null for a gain that cannot be measured, since there was nothing before. */
const gainOf = (before: number | null, after: number | null): number | null =>
  after === null ? 0 : before === null ? null : after - before;

const helps = (gain: number | null): boolean => gain === null || gain > 1e-9;

const mostFirst = (a: { gain: number | null }, b: { gain: number | null }): number =>
  (b.gain ?? Infinity) === (a.gain ?? Infinity) ? 0 : (b.gain ?? Infinity) - (a.gain ?? Infinity);

/** So many changes are worth telling. */
const told = 6;

/**
 * What would raise a provider's chances (§5): each single change to its own profile, tried by composing again, with the
 * most useful first. A change that helps nothing is left out. Nobody else's data comes into the answer.
 */
export const whatIf = (market: Market, provider: ProviderProfile, options: WhatIfOptions = {}): WhatIf => {
  const list = { k: options.k ?? 10, time: timeLeft(options) };
  const { time } = list;
  const today = withProvider(market, provider);
  const before = bestWith(today, provider.id, time);
  const tried = changesFor(market, provider).flatMap((change) => {
    if (time.isOver()) return [];
    const after = withProvider(market, changed(provider, change));
    const gain = gainOf(before, bestWith(after, provider.id, time));
    return helps(gain) ? [{ change, gain, after }] : [];
  });
  const best = tried.sort(mostFirst).slice(0, told);
  return {
    changes: best.map(({ change, gain, after }) => ({
      change,
      gain,
      listed: isListed(after, provider.id, list),
    })),
  };
};
