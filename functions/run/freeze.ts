import type { FieldError } from '../../shared/refusal.ts';
import { type Computing, freezeRun } from '../../shared/run/decide.ts';
import { type FrozenMarket, freezeMarket } from '../../shared/run/market.ts';
import type { Deps } from '../deps.ts';
import { replace } from '../store/change.ts';
import { readDocument, writeDocument } from '../store/documents.ts';
import { conflicts } from '../store/nouns/bookkeeping.ts';
import { needs, runs } from '../store/nouns/needs.ts';
import { marketRows } from '../store/nouns/profiles.ts';

const marketNow = async ({ store }: Deps, needId: string): Promise<FrozenMarket | undefined> => {
  const [need, providers, investors, employers, found] = await Promise.all([
    store.get(needs, needId),
    store.all(marketRows, { partition: 'MARKET#provider' }),
    store.all(marketRows, { partition: 'MARKET#investor' }),
    store.all(marketRows, { partition: 'MARKET#employer' }),
    store.all(conflicts, { partition: 'CONFLICTS' }),
  ]);
  return need && freezeMarket(need, { rows: [...providers, ...investors, ...employers], conflicts: found });
};

export const sizeOf = ({ providers, investors, employers }: FrozenMarket) => ({
  providers: providers.length,
  investors: investors.length,
  employers: employers.length,
});

/** The run with its market stored for good. A second attempt reads what the first has frozen. */
export const freeze = async (
  deps: Deps,
  run: Computing,
): Promise<{ run: Computing; market: FrozenMarket }> => {
  const at = { runId: run.runId, document: 'MARKET' } as const;
  if (run.frozen) return { run, market: await readDocument(deps.store, at) };
  const market = await marketNow(deps, run.needId);
  if (!market) throw new Error(`The need of run ${run.runId} is gone`);
  await writeDocument(deps.store, at, market);
  const to = freezeRun(run, { marketHash: deps.hash(JSON.stringify(market)), size: sizeOf(market) });
  await deps.store.commit([replace(runs, { from: run, to })]);
  return { run: to, market };
};

/** The largest market that one function computes in its memory and time, measured with `npm run bench -- growth`. */
const largest = { providers: 10_000, investors: 2_000, employers: 5_000 } as const;

/** Why a frozen market cannot be computed: nobody to compose of, or more than one function can take. */
export const obstacles = (market: FrozenMarket): FieldError[] => {
  const size = sizeOf(market);
  const tooMany = (Object.keys(largest) as (keyof typeof largest)[])
    .filter((side) => size[side] > largest[side])
    .map((side) => ({
      path: `$.${side}`,
      code: 'market-too-large',
      message: `${size[side]} ${side}, at most ${largest[side]}`,
    }));
  const nobody = { path: '$.providers', code: 'no-provider', message: 'No provider has been approved yet' };
  return size.providers === 0 ? [nobody, ...tooMany] : tooMany;
};
