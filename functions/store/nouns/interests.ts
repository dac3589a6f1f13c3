import { interestSchema } from '../../../shared/interest/interest.ts';
import { noun } from '../noun.ts';

type InterestId = { consortiumId: string; profileId: string };

export const interests = noun({
  kind: 'interest',
  holds: 'What an investor has said of a consortium: interest, or a commitment with conditions',
  example: { consortiumId: '8c0a.1', profileId: 'investor-889640782' },
  found: [
    'of a consortium: `CONSORTIUM#<consortium>`, `INTEREST#`',
    'of an investor, newest first: gsi2 `INTERESTS#<profile>`',
  ],
  schema: interestSchema,
  key: ({ consortiumId, profileId }: InterestId) => ({
    pk: `CONSORTIUM#${consortiumId}`,
    sk: `INTEREST#${profileId}`,
  }),
  idOf: ({ consortiumId, profileId }) => ({ consortiumId, profileId }),
  indexes: ({ profileId, createdAt, consortiumId }) => ({
    gsi2pk: `INTERESTS#${profileId}`,
    gsi2sk: `${createdAt}#${consortiumId}`,
  }),
});
