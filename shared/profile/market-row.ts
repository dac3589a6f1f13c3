import * as z from 'zod';
import { employerSchema, investorSchema, providerSchema } from '../matching/parties.ts';
import type { NeedTerms } from '../matching/terms.ts';
import type { ProfileContent } from './content.ts';
import type { Profile } from './profile.ts';

const shown = { name: z.string() };

/** An active profile as a run freezes it: the party's row of the market file, with the name that people know it by. */
export const marketRowSchema = z.discriminatedUnion('side', [
  z.object({ side: z.literal('provider'), row: providerSchema.extend(shown) }),
  z.object({ side: z.literal('investor'), row: investorSchema.extend(shown) }),
  z.object({ side: z.literal('employer'), row: employerSchema.extend(shown) }),
]);
export type MarketRow = z.infer<typeof marketRowSchema>;

/** The row that a profile puts into the market; none unless it is active. */
export const marketRow = (profile: Profile): MarketRow | undefined => {
  if (profile.state !== 'active') return undefined;
  const { side, name, terms } = profile.content;
  return marketRowSchema.parse({ side, row: { id: profile.profileId, name, ...terms } });
};

const meet = (some: readonly string[], others: readonly string[]) => some.some((one) => others.includes(one));

/** Could a party with this content matter to the need at all? Only then does a change to it make the need's run stale. */
export const touches = (content: ProfileContent, need: NeedTerms): boolean => {
  switch (content.side) {
    case 'provider':
      return (
        meet(content.terms.areas, need.areas) &&
        content.terms.offers.some(({ element }) => need.elements.some((row) => row.element === element))
      );
    case 'investor':
      return (
        meet(content.terms.themes, need.themes) &&
        (content.terms.areas.length === 0 || meet(content.terms.areas, need.areas))
      );
    case 'employer':
      return need.areas.includes(content.terms.area);
  }
};
