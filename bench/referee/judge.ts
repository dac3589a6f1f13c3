import type { Answer } from '../../shared/matching/answer.ts';
import type { Market } from '../../shared/matching/market.ts';
import { checkAnswer } from './check.ts';
import { closerComplaints } from './closers.ts';
import type { Solver } from './highs.ts';
import { type Entry, listComplaints, solveList } from './listing.ts';
import type { Complaint } from './rules.ts';

export type Judgement = { readonly entries: readonly Entry[]; readonly complaints: readonly Complaint[] };

/** Everything the referee has to say about an answer: its rules, its list, and what is said to close its gaps. */
export const judge = (solve: Solver, market: Market, answer: Answer, k: number): Judgement => {
  const entries = solveList(solve, market, answer, k);
  return {
    entries,
    complaints: [
      ...checkAnswer(market, answer, k),
      ...(answer.optimal ? [] : ['the answer is not called optimal']),
      ...listComplaints(entries),
      ...closerComplaints(solve, market, answer),
    ],
  };
};
