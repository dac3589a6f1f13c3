import { type NotHolding, notHolding } from '../../shared/invitation/holder.ts';
import type { Invitation } from '../../shared/invitation/invitation.ts';
import type { RefusalCode } from '../../shared/refusal.ts';
import type { Deps } from '../deps.ts';
import type { Change } from '../store/change.ts';
import { people } from '../store/nouns/people.ts';
import { profiles } from '../store/nouns/profiles.ts';
import { stillActs } from '../store/still-acts.ts';
import { stillActive, stillApproved } from '../store/still-approved.ts';

type Asked = {
  answer: 'yes' | 'no';
  /** What the transaction refuses with where the person or the profile changes in the meantime. */
  refusal: RefusalCode;
};

/**
 * The checks that a transaction which answers on the invited person's behalf must hold, or why the person no longer holds
 * the invitation. Links in mails and calendars' answers both ask here.
 */
export const holderOf = async (
  { store }: Pick<Deps, 'store'>,
  invitation: Invitation,
  { answer, refusal }: Asked,
): Promise<{ checks: Change[] } | { lost: NotHolding }> => {
  const { personId, profileId } = invitation;
  const [person, profile] = await Promise.all([store.get(people, personId), store.get(profiles, profileId)]);
  const lost = notHolding(invitation, { person, profile }, answer);
  if (lost !== undefined || person === undefined) return { lost: lost ?? 'person' };
  const still = answer === 'yes' ? stillActive : stillApproved;
  return { checks: [stillActs(person, refusal), still(profileId, refusal)] };
};
