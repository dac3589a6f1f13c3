import * as z from 'zod';
import { type Conflict, type ConflictPair, withConflicts } from '../conflict/conflict.ts';
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

/** An organisation's number, from the id of one of its profiles. */
const organisationOf = (id: string): string => id.slice(id.indexOf('-') + 1);

/** An organisation that is in the market on several sides never meets itself in a consortium. */
const withItself = (rows: readonly MarketRow[]): ConflictPair[] => {
  const ids = rows.map(({ row }) => row.id).sort();
  const together = Map.groupBy(ids, organisationOf);
  return [...together.values()].flatMap((own) =>
    own.flatMap((one, at) => own.slice(at + 1).map((other) => ({ one, other }))),
  );
};

const rowsOf = <S extends MarketRow['side']>(
  rows: readonly MarketRow[],
  side: S,
  conflicts: readonly ConflictPair[],
) =>
  rows
    .filter((one): one is Extract<MarketRow, { side: S }> => one.side === side)
    .map(({ row }) => withConflicts(row as Extract<MarketRow, { side: S }>['row'], conflicts))
    .sort((a, b) => (a.id < b.id ? -1 : 1));

/** The market as it is now: the need, everybody active, and who may not meet whom. */
export const freezeMarket = (
  need: Need,
  { rows, conflicts }: { rows: readonly MarketRow[]; conflicts: readonly Conflict[] },
): FrozenMarket => {
  const apart = [...conflicts, ...withItself(rows)];
  return frozenMarketSchema.parse({
    need: { id: need.needId, name: need.content.name, ...need.content.terms },
    providers: rowsOf(rows, 'provider', apart),
    investors: rowsOf(rows, 'investor', apart),
    employers: rowsOf(rows, 'employer', apart),
  });
};
