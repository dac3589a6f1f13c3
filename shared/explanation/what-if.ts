import * as z from 'zod';
import { changeSchema, type WhatIf } from '../matching/explain.ts';
import { gainNames, gainOf } from '../visibility/words.ts';

/** `gain` is null where the provider could not be part of any consortium before. */
const keptChangeSchema = z.object({
  change: changeSchema,
  gain: z.enum(gainNames).nullable(),
  listed: z.boolean(),
});

/**
 * What would raise a provider's chances, as it was computed for its approved terms over one run. Kept, so that it is
 * computed once: `of` is a hash of the terms, the run and the engine.
 */
export const keptWhatIfSchema = z.object({
  profileId: z.string(),
  needId: z.string(),
  of: z.string(),
  changes: z.array(keptChangeSchema),
});
export type KeptWhatIf = z.infer<typeof keptWhatIfSchema>;

/** `changes` is left out as long as they have not been computed for the profile and the run as they are now. */
export const whatIfViewSchema = z
  .object({
    /** Whether the provider is in a consortium of the shown run. */
    listed: z.boolean(),
    changes: z.array(keptChangeSchema).optional(),
  })
  .meta({ id: 'WhatIf' });

/**
 * The changes as the provider is told of them. A gain is a difference of two optima over everybody's terms, so it is told
 * in a word: with all its digits, it would tell what a rival adds whom the change puts out.
 */
export const changesTold = ({ changes }: WhatIf): KeptWhatIf['changes'] =>
  changes.map(({ change, gain, listed }) => ({
    change,
    gain: gain === null ? null : gainOf(gain),
    listed,
  }));
