import type * as z from 'zod';
import type { providerContentSchema } from '../../../shared/profile/content.ts';
import { useContent } from '../../profile/use-save-profile.ts';
import { useMe } from '../../session/use-me.ts';

export type ProviderContent = z.infer<typeof providerContentSchema>;

/** The steps of filling the profile in, by the last part of their paths. */
export const steps = ['organisation', 'offers', 'reach', 'conflicts'] as const;

/** The provider's content as it is now; an empty one in the organisation's name before it has been begun. */
export const useProviderContent = (): ProviderContent => {
  const content = useContent();
  const name = useMe().data?.body.organisation.name ?? '';
  if (content?.side === 'provider') return content;
  return {
    side: 'provider',
    name,
    description: '',
    terms: {
      kind: 'small-supplier',
      areas: [],
      languages: [],
      entryLevel: { oral: 'none', written: 'none' },
      offers: [],
      conflicts: [],
    },
  };
};
