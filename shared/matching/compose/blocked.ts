import { addBit, type Bits, noBits } from './bits.ts';
import type { Problem } from './problem.ts';

/** Investors and employers whom some of a team's providers cannot meet; null when there are none. */
export const blockedBy = (
  { providers, investors, employers }: Problem,
  team: readonly number[],
): readonly Bits[] | null => {
  const conflicts = team.map((member) => providers[member]!.conflicts);
  if (conflicts.every((own) => own.investors.size + own.employers.size === 0)) return null;
  const [blockedInvestors, blockedEmployers] = [noBits(investors.length), noBits(employers.length)];
  for (const own of conflicts) {
    for (const index of own.investors) addBit(blockedInvestors, index);
    for (const index of own.employers) addBit(blockedEmployers, index);
  }
  return [blockedInvestors, blockedEmployers];
};
