import * as z from 'zod';
import { type Conflict, withConflicts } from '../conflict/conflict.ts';
import { employerSchema, investorSchema, providerSchema } from '../matching/parties.ts';
import { needSchema } from '../matching/terms.ts';
import type { Need } from '../need/need.ts';
import type { MarketRow } from '../profile/market-row.ts';

const shown = { name: z.string() };

/** A market file with the names that people know its parties by; the engine ignores them. */
export const frozenMarketSchema = z.object({
  need: needSchema.extend(shown),
  providers: z.array(providerSchema.extend(shown)),
  investors: z.array(investorSchema.extend(shown)),
  employers: z.array(employerSchema.extend(shown)),
});
export type FrozenMarket = z.infer<typeof frozenMarketSchema>;

const rowsOf = <S extends MarketRow['side']>(
  rows: readonly MarketRow[],
  side: S,
  conflicts: readonly Conflict[],
) =>
  rows
    .filter((one): one is Extract<MarketRow, { side: S }> => one.side === side)
    .map(({ row }) => withConflicts(row as Extract<MarketRow, { side: S }>['row'], conflicts))
    .sort((a, b) => (a.id < b.id ? -1 : 1));

/** The market as it is now: the need, everybody active, and the conflicts that moderators have found. */
export const freezeMarket = (
  need: Need,
  { rows, conflicts }: { rows: readonly MarketRow[]; conflicts: readonly Conflict[] },
): FrozenMarket =>
  frozenMarketSchema.parse({
    need: { id: need.needId, name: need.content.name, ...need.content.terms },
    providers: rowsOf(rows, 'provider', conflicts),
    investors: rowsOf(rows, 'investor', conflicts),
    employers: rowsOf(rows, 'employer', conflicts),
  });
