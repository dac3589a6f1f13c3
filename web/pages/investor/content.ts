import type * as z from 'zod';
import { providerKinds } from '../../../shared/matching/vocabulary.ts';
import type { investorContentSchema } from '../../../shared/profile/content.ts';
import { useContent } from '../../profile/use-save-profile.ts';
import { useMe } from '../../session/use-me.ts';

export type InvestorContent = z.infer<typeof investorContentSchema>;

/** The steps of filling the mandate in, by the last part of their paths. */
export const steps = ['organisation', 'money', 'support', 'conflicts'] as const;

/** What a gift asks of a contract: nothing. */
export const giftLimits = { minReturn: 0, maxLossProbability: 1 } as const;

/** The investor's content as it is now; an empty one in the organisation's name before it has been begun. */
export const useInvestorContent = (): InvestorContent => {
  const content = useContent();
  const name = useMe().data?.body.organisation.name ?? '';
  if (content?.side === 'investor') return content;
  return {
    side: 'investor',
    name,
    description: '',
    terms: {
      category: 'corporate',
      instrument: 'gift',
      ticket: { min: 0, max: 0 },
      ...giftLimits,
      maxMonths: 36,
      themes: [],
      areas: [],
      fundsKinds: [...providerKinds],
      minEvidence: 0,
      conflicts: [],
    },
  };
};
