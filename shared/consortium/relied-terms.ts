import type { Consortium as Entry } from '../matching/answer.ts';
import type { ProfileContent } from '../profile/content.ts';
import type { FrozenMarket } from '../run/market.ts';
import type { Party } from './consortium.ts';

/** Field by field, as JSON: the terms of a party that an entry relies on. */
type Terms = Record<string, string>;

const sides = { provider: 'providers', investor: 'investors', employer: 'employers' } as const;

type Row = Record<string, unknown> & { offers?: readonly { element: string }[] };

/**
 * The terms of one party that its part in an entry relies on: its mandate or its jobs as a whole, and of a provider the
 * offers of the elements that it delivers beside its general terms. Conflicts are judged by themselves.
 */
const termsOf = (row: Row, delivered: readonly string[]): Terms => {
  const { id: _id, name: _name, conflicts: _conflicts, offers = [], ...general } = row;
  const relied = offers.filter(({ element }) => delivered.includes(element));
  return Object.fromEntries([
    ...Object.entries(general).map(([field, value]) => [field, JSON.stringify(value)]),
    ...relied.map((offer) => [`offers.${offer.element}`, JSON.stringify(offer)]),
  ]);
};

/** The names of the terms that the entry relies on and that are not what they were when the run froze the market. */
export const changedTerms = (
  { profileId, side }: Party,
  content: ProfileContent,
  { entry, market }: { entry: Entry; market: FrozenMarket },
): string[] => {
  const rows: readonly Row[] = market[sides[side]];
  const frozen = rows.find(({ id }) => id === profileId);
  if (frozen === undefined) return [];
  const delivered = entry.deliveries
    .filter(({ provider }) => provider === profileId)
    .map(({ element }) => element);
  const [before, now] = [termsOf(frozen, delivered), termsOf(content.terms as Row, delivered)];
  return [...new Set([...Object.keys(before), ...Object.keys(now)])]
    .filter((field) => before[field] !== now[field])
    .sort();
};
