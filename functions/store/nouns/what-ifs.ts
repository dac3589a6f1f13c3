import { keptWhatIfSchema } from '../../../shared/explanation/what-if.ts';
import { noun } from '../noun.ts';

export const whatIfs = noun({
  kind: 'what-if',
  holds: 'What would raise a provider’s chances in a need, as it was computed last; the next replaces it',
  example: { profileId: 'provider-889640782', needId: '7b1d' },
  found: ['by party and need'],
  schema: keptWhatIfSchema,
  key: ({ profileId, needId }: { profileId: string; needId: string }) => ({
    pk: `PROFILE#${profileId}`,
    sk: `WHAT-IF#${needId}`,
  }),
  idOf: ({ profileId, needId }) => ({ profileId, needId }),
});
