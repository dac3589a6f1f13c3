import type { Consortium } from '../answer.ts';
import { type ComposeOptions, compose } from '../compose.ts';
import type { Market } from '../market/market.ts';

type Clock = Pick<ComposeOptions, 'limitMs' | 'now'>;

/** What remains of a consortium when one party leaves: the best with all the others, and who takes its place. */
export type Resilience = { leaving: string; remains: Consortium | null; joining: string[] };

const membersOf = ({ deliveries, investments, jobs }: Consortium): string[] => [
  ...new Set(deliveries.map(({ provider }) => provider)),
  ...investments.map(({ investor }) => investor),
  ...jobs.map(({ employer }) => employer),
];

/** For each party of an entry the best that remains if it leaves and the others stay. */
export const resilienceOf = (market: Market, entry: Consortium, clock: Clock = {}): Resilience[] => {
  const members = membersOf(entry);
  return members.map((leaving) => {
    const keep = members.filter((id) => id !== leaving);
    const [remains = null] = compose(market, { ...clock, k: 1, keep, exclude: [leaving] }).consortia;
    const joining = remains ? membersOf(remains).filter((id) => !members.includes(id)) : [];
    return { leaving, remains, joining };
  });
};

/** How far the best consortium with some parties is behind the best of all: gaps first, then value. */
export type WithParty = { best: Consortium | null; behind: { gaps: number; value: number } | null };

/** The best consortium that holds these parties, beside the best of all. */
export const bestWith = (
  market: Market,
  { best, keep }: { best: Consortium; keep: readonly string[] },
  clock: Clock = {},
): WithParty => {
  const [found = null] = compose(market, { ...clock, k: 1, keep }).consortia;
  return {
    best: found,
    behind: found && { gaps: found.gaps.length - best.gaps.length, value: best.value - found.value },
  };
};
