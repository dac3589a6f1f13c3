import type { Consortium, Party } from '../../shared/consortium/consortium.ts';
import { partiesOf } from '../../shared/consortium/figures.ts';
import { type Replaced, replaceParty } from '../../shared/consortium/replace.ts';
import type { FrozenMarket } from '../../shared/run/market.ts';
import { judgeParties } from '../consortium/judge.ts';
import type { Deps } from '../deps.ts';
import type { Change } from '../store/change.ts';
import { marketRows } from '../store/nouns/profiles.ts';
import { naming } from './judge.ts';

type Asked = {
  market: FrozenMarket;
  consortium: Consortium;
  leaving: Party;
  /** Those who have left before, or whom a moderator has rejected. */
  gone: readonly string[];
};

/** Parties of a side that the run knew and that are not in the market any more. */
const leftMarket = async ({ store }: Deps, { market, leaving: { side } }: Asked): Promise<string[]> => {
  const rows = await store.all(marketRows, { partition: `MARKET#${side}` });
  const active = new Set(rows.map(({ row }) => row.id));
  return market[`${side}s`].map(({ id }) => id).filter((id) => !active.has(id));
};

/** What bars joining parties today: they may not meet the rest, or their terms are not what the run froze. */
const judged = async (deps: Deps, { market, consortium }: Asked, found: Replaced) => {
  const relied = { runId: consortium.runId, entry: found.entry, market };
  const { obstacles, held } = await judgeParties(deps, partiesOf(found.entry, market), { relied });
  return { barred: found.joining.filter((id) => naming(obstacles, [id]).length > 0), held };
};

/** The next best replacement, and the checks that hold a transaction to what it was judged by. */
export type BestToday = { found: Replaced | undefined; held: Change[] };

/** The next best replacement that may meet the rest by today's records. Each party that may not is passed over. */
export const bestToday = async (deps: Deps, asked: Asked): Promise<BestToday> => {
  const { market, consortium, leaving } = asked;
  const gone = [...asked.gone, ...(await leftMarket(deps, asked))].filter(
    (id) => !consortium.parties.some(({ profileId }) => profileId === id) || asked.gone.includes(id),
  );
  for (;;) {
    const found = replaceParty(market, { entry: consortium.entry, leaving: leaving.profileId, gone });
    if (found === undefined) return { found, held: [] };
    const { barred, held } = await judged(deps, asked, found);
    if (barred.length === 0) return { found, held };
    gone.push(...barred);
  }
};
