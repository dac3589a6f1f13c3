import { parseMarket } from '../../shared/matching/market.ts';
import { loadSolver } from '../referee/highs.ts';
import { judge } from '../referee/judge.ts';
import { ourAnswer } from '../referee/ours.ts';
import { type Judged, marketFrom } from './judged.ts';

/** Judges an answer of version 1. */
export const judgeVersion1 = async (file: string, k: number): Promise<Judged> => {
  const market = marketFrom(file, parseMarket);
  const { entries, complaints } = judge(await loadSolver(), market, ourAnswer(market, k), k);
  return {
    id: market.need.id,
    entries: entries.map(({ ours, solved }) => ({
      ours,
      solved: solved?.objective,
      seconds: solved?.seconds,
    })),
    complaints,
  };
};
