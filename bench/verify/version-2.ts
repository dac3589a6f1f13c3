import { compose } from '../../shared/engine/compose.ts';
import { parseMarket } from '../../shared/engine/market/market.ts';
import { judge } from '../checker/judge.ts';
import { loadSolver } from '../referee/highs.ts';
import { type Judged, marketFrom } from './judged.ts';

/** Judges an answer of version 2: over all bands, each entry with the teams before it kept at a distance. */
export const judgeVersion2 = async (file: string, k: number): Promise<Judged> => {
  const market = marketFrom(file, parseMarket);
  const { entries, complaints } = judge(await loadSolver(), market, compose(market, { k }), k);
  return { id: market.need.id, entries, complaints };
};
