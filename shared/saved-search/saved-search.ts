import * as z from 'zod';
import { browseFilterSchema } from '../consortium/browse.ts';
import { lineSchema } from '../text.ts';

/** A filter of consortia that somebody has given a name, to use it again. */
export const savedSearchSchema = z.object({ name: lineSchema(60), filter: browseFilterSchema });
export type SavedSearch = z.infer<typeof savedSearchSchema>;

const hasNoTwins = (searches: readonly SavedSearch[]): boolean =>
  new Set(searches.map(({ name }) => name)).size === searches.length;

export const savedSearchListSchema = z
  .array(savedSearchSchema)
  .max(30)
  .refine(hasNoTwins, { params: { code: 'duplicate' }, message: 'A name can be used once' });

/** All that a person has saved, kept together so that two changes at the same time cannot lose one. */
export const savedSearchesSchema = z.object({
  personId: z.string(),
  searches: savedSearchListSchema,
  version: z.int(),
});
export type SavedSearches = z.infer<typeof savedSearchesSchema>;
