import * as z from 'zod';
import { instantSchema, reasonSchema } from '../text.ts';

const party = z.string().min(1).max(60);

/** Two parties that never meet in a consortium. The pair is unordered: the smaller id is kept first. */
export const conflictPairSchema = z
  .object({ one: party, other: party })
  .refine(({ one, other }) => one !== other, {
    path: ['other'],
    params: { code: 'self-conflict' },
    message: 'A party cannot be in conflict with itself',
  })
  .transform(({ one, other }) => (one < other ? { one, other } : { one: other, other: one }));

/** A conflict that a moderator has found; those that a party declares are in its profile. */
export const conflictSchema = z.object({
  conflictId: z.string(),
  one: party,
  other: party,
  reason: reasonSchema,
  by: z.string(),
  at: instantSchema,
});
export type Conflict = z.infer<typeof conflictSchema>;
/** Who may not meet whom, whatever the reason. */
export type ConflictPair = Pick<Conflict, 'one' | 'other'>;

/** With what the parties are called now, as far as they still have a profile. */
export const namedConflictSchema = conflictSchema.extend({
  names: z.object({ one: z.string().optional(), other: z.string().optional() }),
});
export type NamedConflict = z.infer<typeof namedConflictSchema>;

export const conflictIdOf = ({ one, other }: { one: string; other: string }): string => `${one}~${other}`;

type Party = { id: string; conflicts: string[] };

/** The party with the moderators' conflicts added to its own. */
export const withConflicts = <P extends Party>(row: P, conflicts: readonly ConflictPair[]): P => {
  const found = conflicts.flatMap(({ one, other }) =>
    one === row.id ? [other] : other === row.id ? [one] : [],
  );
  return { ...row, conflicts: [...new Set([...row.conflicts, ...found])].sort() };
};
