import type { Answer } from '../../shared/matching/answer.ts';
import type { Market } from '../../shared/matching/market.ts';
import { payoutOf } from './contract.ts';
import type { Complaint } from './rules.ts';

const closeTo = (what: string, said: number, found: number): Complaint[] =>
  Math.abs(said - found) <= 1e-9 * Math.max(1, Math.abs(found)) ? [] : [`${what} is ${found}, not ${said}`];

/** A percentile is a total that is reached at most so often from below, and at least so often together with it. */
const percentile = (totals: ReadonlyMap<number, number>, said: number, share: number): Complaint[] => {
  const chance = (within: (total: number) => boolean) =>
    [...totals].reduce((sum, [total, probability]) => sum + (within(total) ? probability : 0), 0);
  const below = chance((total) => total < said - 1e-6);
  const upTo = chance((total) => total <= said + 1e-6);
  return below <= share + 1e-9 && upTo >= share - 1e-9 ? [] : [`${said} is not the percentile ${share}`];
};

/** Where the contract's figures (§2) differ from those of a plain listing of all its courses. */
export const contractComplaints = ({ need }: Market, contract: Answer['contract']): Complaint[] => {
  const { totals, ...payout } = payoutOf(need);
  return [
    ...closeTo('the expected payout', contract.expectedPayout, payout.expectedPayout),
    ...closeTo('the expected return', contract.expectedReturn, payout.expectedReturn),
    ...closeTo('the probability of loss', contract.lossProbability, payout.lossProbability),
    ...percentile(totals, contract.quantiles.p05, 0.05),
    ...percentile(totals, contract.quantiles.p50, 0.5),
    ...percentile(totals, contract.quantiles.p95, 0.95),
  ];
};
