import type { Consortium as Entry } from '../matching/answer.ts';
import { compose } from '../matching/index.ts';
import type { Market } from '../matching/market.ts';

/** An entry of a run with one party replaced; `alsoLeaving` are those who do not fit with whoever joins. */
export type Replaced = { entry: Entry; joining: readonly string[]; alsoLeaving: readonly string[] };

const sides = ['providers', 'investors', 'employers'] as const;
type Sides = Record<(typeof sides)[number], readonly string[]>;

const sidesOf = ({ deliveries, investments, jobs }: Entry): Sides => ({
  providers: [...new Set(deliveries.map(({ provider }) => provider))],
  investors: investments.map(({ investor }) => investor),
  employers: jobs.map(({ employer }) => employer),
});

const allOf = (entry: Entry): string[] => sides.flatMap((side) => [...sidesOf(entry)[side]]);

/** The market with only these parties. */
const only = (market: Market, ids: ReadonlySet<string>): Market => {
  const left = <T extends { id: string }>(parties: readonly T[]): T[] =>
    parties.filter(({ id }) => ids.has(id));
  return {
    need: market.need,
    providers: left(market.providers),
    investors: left(market.investors),
    employers: left(market.employers),
  };
};

type Search = { market: Market; rest: readonly string[]; keep: readonly string[] };

/** The best consortium of the rest and some others, if somebody joins in it. */
const bestWith = ({ market, rest, keep }: Search, others: readonly string[]): Replaced[] => {
  const taking = only(market, new Set([...rest, ...others]));
  return compose(taking, { k: 3, keep }).consortia.flatMap((entry) => {
    const inside = allOf(entry);
    const joining = inside.filter((id) => !rest.includes(id));
    const alsoLeaving = rest.filter((id) => !inside.includes(id));
    return joining.length > 0 ? [{ entry, joining, alsoLeaving }] : [];
  });
};

/** Those who keep most of the rest together come first, then those who score best. */
const preference = (a: Replaced, b: Replaced): number =>
  a.alsoLeaving.length - b.alsoLeaving.length ||
  a.joining.length - b.joining.length ||
  b.entry.score - a.entry.score;

/**
 * The next best party in place of one that leaves, such that the rest stays together; where no single party does that,
 * the best that can be made with the remaining providers. `gone` have left before. Nothing where nobody can join.
 */
export const replaceParty = (
  market: Market,
  { entry, leaving, gone }: { entry: Entry; leaving: string; gone: readonly string[] },
): Replaced | undefined => {
  const before = sidesOf(entry);
  const side = sides.find((one) => before[one].includes(leaving));
  if (side === undefined) return undefined;
  const out = new Set([leaving, ...gone]);
  const rest = allOf(entry).filter((id) => !out.has(id));
  const keep = before.providers.filter((id) => !out.has(id));
  const candidates = market[side].map(({ id }) => id).filter((id) => !out.has(id) && !rest.includes(id));
  const search = { market, rest, keep };
  const found =
    side === 'providers'
      ? bestWith(search, candidates)
      : candidates.flatMap((candidate) => bestWith(search, [candidate]));
  const best = found.toSorted(preference)[0];
  if (best && best.alsoLeaving.length === 0) return best;
  return [...found, ...bestWith(search, candidates)].toSorted(preference)[0];
};
