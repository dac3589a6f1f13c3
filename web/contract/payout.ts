import type { ContractTerms } from '../../shared/matching/answer.ts';
import { contractTerms } from '../../shared/matching/contract.ts';
import { outcomeChances } from '../../shared/matching/outcome-chances.ts';
import { payoutOf } from '../../shared/matching/payout.ts';
import type { NeedTerms } from '../../shared/matching/terms.ts';

/** Totals from `from` up to (not including, but for the last) `to` kroner, and how probable they are. */
export type Band = { from: number; to: number; probability: number };

/** How probable each number of persons is at one outcome: `chances[n]` for n persons. */
export type Reached = { metric: string; month: number; chances: number[] };

export type PayoutPicture = { contract: ContractTerms; bands: Band[]; reached: Reached[] };

/** A total that falls short of a limit by rounding only has reached it. */
const rounding = 1e-9;

type Part = { from: number; to: number; bands: number };

/** The totals that lose money, and those that do not; no band is both. Nothing lies above a cap that is below the capital. */
const partsOf = ({ capital, paymentCap }: NeedTerms, count: number): Part[] => {
  const below = Math.round((count * capital) / Math.max(capital, paymentCap));
  const bands = Math.min(count - 1, Math.max(1, below));
  const loss = { from: 0, to: capital, bands };
  if (paymentCap < capital) return [loss];
  return [loss, { from: capital, to: paymentCap, bands: paymentCap > capital ? count - bands : 1 }];
};

const bandsOfPart = ({ from, to, bands }: Part): Band[] => {
  const limit = (band: number) => from + ((to - from) * band) / bands;
  return Array.from({ length: bands }, (_, band) => ({
    from: limit(band),
    to: limit(band + 1),
    probability: 0,
  }));
};

/** The distribution of the total payout in at most `count` bands between 0 and the payment cap. */
export const bandsOf = (need: NeedTerms, count: number): Band[] => {
  const parts = partsOf(need, count).map((part) => ({ ...part, list: bandsOfPart(part) }));
  payoutOf(need).eachTotal((total, probability) => {
    const part = parts.findLast(({ from }) => total >= from - rounding) ?? parts[0]!;
    const width = (part.to - part.from) / part.bands;
    const index = width > 0 ? Math.floor((total - part.from) / width + rounding) : 0;
    part.list[Math.min(part.bands - 1, Math.max(0, index))]!.probability += probability;
  });
  return parts.flatMap(({ list }) => list);
};

/** Everything that is drawn of a contract's arithmetic. */
export const payoutPicture = (need: NeedTerms): PayoutPicture => ({
  contract: contractTerms(need),
  bands: bandsOf(need, 24),
  reached: outcomeChances(need).map(({ chances, ...rest }) => ({ ...rest, chances: [...chances] })),
});
