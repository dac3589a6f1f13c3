import { profileIdOf } from '../person/decide.ts';
import type { Person } from '../person/person.ts';
import { isApproved, type Profile } from '../profile/profile.ts';
import type { Invitation } from './invitation.ts';

type Known = { person: Person | undefined; profile: Profile | undefined };

/** Why a link or a calendar's answer counts no longer for the person whom an invitation names. */
export type NotHolding = 'person' | 'profile';

/**
 * Whether the invited person may still answer without logging in: they act for the invited party, and its profile is
 * approved. A paused party may say no, and not yes.
 */
export const notHolding = (
  { profileId }: Invitation,
  { person, profile }: Known,
  answer: 'yes' | 'no',
): NotHolding | undefined => {
  if (person?.state !== 'active' || profileIdOf(person) !== profileId) return 'person';
  if (profile === undefined || !isApproved(profile)) return 'profile';
  return answer === 'yes' && profile.state === 'paused' ? 'profile' : undefined;
};
