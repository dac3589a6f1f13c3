import type { Consortium, Party } from '../../shared/consortium/consortium.ts';
import { partiesOf } from '../../shared/consortium/figures.ts';
import type { Obstacle } from '../../shared/consortium/obstacle.ts';
import { type Replaced, replaceParty } from '../../shared/consortium/replace.ts';
import type { FrozenMarket } from '../../shared/run/market.ts';
import { judgeParties } from '../consortium/judge.ts';
import type { Deps } from '../deps.ts';
import { marketRows } from '../store/nouns/profiles.ts';

type Asked = {
  market: FrozenMarket;
  consortium: Consortium;
  leaving: Party;
  /** Those who have left before. */
  gone: readonly string[];
};

/** Parties of a side that the run knew and that are not in the market any more. */
const leftMarket = async ({ store }: Deps, { market, leaving: { side } }: Asked): Promise<string[]> => {
  const rows = await store.all(marketRows, { partition: `MARKET#${side}` });
  const active = new Set(rows.map(({ row }) => row.id));
  return market[`${side}s`].map(({ id }) => id).filter((id) => !active.has(id));
};

const concerned = ({ party, other }: Obstacle): string[] =>
  [party, other].flatMap((one) => (one === undefined ? [] : [one.profileId]));

/** Those of the joining parties who may not meet the rest today, or whose terms are not what the run froze. */
const barredNow = async (deps: Deps, { market, consortium }: Asked, found: Replaced): Promise<string[]> => {
  const relied = { runId: consortium.runId, entry: found.entry, market };
  const { obstacles } = await judgeParties(deps, partiesOf(found.entry, market), { relied });
  const named = new Set(obstacles.flatMap(concerned));
  return found.joining.filter((id) => named.has(id));
};

/** The next best replacement that may meet the rest by today's records. Each party that may not is passed over. */
export const bestToday = async (deps: Deps, asked: Asked): Promise<Replaced | undefined> => {
  const { market, consortium, leaving } = asked;
  const gone = [...asked.gone, ...(await leftMarket(deps, asked))].filter(
    (id) => !consortium.parties.some(({ profileId }) => profileId === id) || asked.gone.includes(id),
  );
  for (;;) {
    const found = replaceParty(market, { entry: consortium.entry, leaving: leaving.profileId, gone });
    const barred = found ? await barredNow(deps, asked, found) : [];
    if (barred.length === 0) return found;
    gone.push(...barred);
  }
};
