import { savedSearchesSchema } from '../../../shared/saved-search/saved-search.ts';
import { noun } from '../noun.ts';

export const savedSearches = noun({
  kind: 'saved-searches',
  holds: 'What an investor’s person looks for again and again among the consortia',
  example: '4f1c',
  found: ['by person'],
  schema: savedSearchesSchema,
  key: (personId: string) => ({ pk: `PERSON#${personId}`, sk: 'SAVED-SEARCHES' }),
  idOf: ({ personId }) => personId,
});
