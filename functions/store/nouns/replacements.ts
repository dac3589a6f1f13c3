import { replacementSchema } from '../../../shared/consortium/replacement.ts';
import { noun } from '../noun.ts';

export const replacements = noun({
  kind: 'replacement',
  holds: 'The search for who takes the place of a party of a consortium, and what was decided',
  example: '8c0a.1.provider-889640782',
  found: ['of a consortium: `CONSORTIUM#<consortium>`, `REPLACEMENT#`'],
  schema: replacementSchema,
  key: (replacementId: string) => {
    const at = replacementId.lastIndexOf('.');
    return {
      pk: `CONSORTIUM#${replacementId.slice(0, at)}`,
      sk: `REPLACEMENT#${replacementId.slice(at + 1)}`,
    };
  },
  idOf: ({ replacementId }) => replacementId,
});
