import { replacementSchema } from '../../../shared/consortium/replacement.ts';
import { noun, splitId } from '../noun.ts';

export const replacements = noun({
  kind: 'replacement',
  holds: 'The search for who takes the place of a party of a consortium, and what was decided',
  example: '8c0a.1.provider-889640782',
  found: [
    'of a consortium: `CONSORTIUM#<consortium>`, `REPLACEMENT#`',
    'waiting for a moderator: gsi1 `QUEUE`',
    'not yet searched for: gsi2 `REPLACEMENTS#open`; proposed: gsi2 `REPLACEMENTS#proposed`',
  ],
  schema: replacementSchema,
  key: (replacementId: string) => {
    const [consortiumId, profileId] = splitId(replacementId);
    return { pk: `CONSORTIUM#${consortiumId}`, sk: `REPLACEMENT#${profileId}` };
  },
  idOf: ({ replacementId }) => replacementId,
  indexes: ({ state, requestedAt, replacementId }) => {
    const gsi2sk = `${requestedAt}#${replacementId}`;
    if (state === 'requested') return { gsi2pk: 'REPLACEMENTS#open', gsi2sk };
    return state === 'proposed'
      ? {
          ...{ gsi1pk: 'QUEUE', gsi1sk: `${requestedAt}#replacement#${replacementId}` },
          ...{ gsi2pk: 'REPLACEMENTS#proposed', gsi2sk },
        }
      : {};
  },
});
