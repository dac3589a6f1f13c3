import type { Profile } from '../profile/profile.ts';
import type { ProfileGap } from './notification.ts';

/**
 * What a party has still to do with its profile; nothing where NAV has it, has approved it, or it
 * was withdrawn.
 */
export const profileGap = (profile: Profile | undefined): ProfileGap | undefined => {
  if (profile === undefined) return 'noProfile';
  if (profile.state === 'draft') return 'draft';
  if (profile.state === 'sent-back') return 'sentBack';
  if (!('change' in profile) || profile.change === undefined) return undefined;
  const { state } = profile.change;
  if (state === 'draft') return 'changeDraft';
  return state === 'sent-back' ? 'changeSentBack' : undefined;
};
