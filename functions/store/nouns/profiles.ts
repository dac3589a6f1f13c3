import { marketRowSchema } from '../../../shared/profile/market-row.ts';
import { isApproved, type Profile, profileSchema } from '../../../shared/profile/profile.ts';
import { noun } from '../noun.ts';

const waitingSince = (profile: Profile): string | undefined => {
  if (profile.state === 'submitted') return profile.submittedAt;
  return isApproved(profile) && profile.change?.state === 'submitted'
    ? profile.change.submittedAt
    : undefined;
};

export const profiles = noun({
  kind: 'profile',
  holds: 'A party’s profile, with a change that waits for approval',
  example: 'provider-889640782',
  found: [
    'by id',
    'of a side in a state: gsi2 `PROFILES#<side>#<state>`',
    'waiting for a moderator: gsi1 `QUEUE`',
  ],
  schema: profileSchema,
  key: (profileId: string) => ({ pk: `PROFILE#${profileId}`, sk: 'PROFILE' }),
  idOf: ({ profileId }) => profileId,
  indexes: (profile) => {
    const since = waitingSince(profile);
    return {
      gsi2pk: `PROFILES#${profile.content.side}#${profile.state}`,
      gsi2sk: profile.profileId,
      ...(since ? { gsi1pk: 'QUEUE', gsi1sk: `${since}#profile#${profile.profileId}` } : {}),
    };
  },
});

/** Written in the transaction that makes a profile active, so that a run can read the market consistently. */
export const marketRows = noun({
  kind: 'market-row',
  holds: 'An active profile as a run freezes it',
  example: { side: 'provider', id: 'provider-889640782' },
  found: ['all of a side, consistently: `MARKET#<side>`'],
  schema: marketRowSchema,
  key: ({ side, id }: { side: string; id: string }) => ({ pk: `MARKET#${side}`, sk: id }),
  idOf: ({ side, row }) => ({ side, id: row.id }),
});
