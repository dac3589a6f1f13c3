import type { RefusalCode } from '../../shared/refusal.ts';
import type { Change } from './change.ts';
import { profiles } from './nouns/profiles.ts';

const inState = (profileId: string, states: readonly string[], refusal: RefusalCode): Change => ({
  write: (TableName) => ({
    ConditionCheck: {
      TableName,
      Key: profiles.key(profileId),
      ConditionExpression: `#state IN (${states.map((_, at) => `:state${at}`).join(', ')})`,
      ExpressionAttributeNames: { '#state': 'state' },
      ExpressionAttributeValues: Object.fromEntries(states.map((state, at) => [`:state${at}`, state])),
    },
  }),
  refused: () => refusal,
});

/** Writes nothing: holds the transaction to the party's profile still being approved when it is committed. */
export const stillApproved = (profileId: string, refusal: RefusalCode = 'profile-not-approved'): Change =>
  inState(profileId, ['active', 'paused'], refusal);

/** As `stillApproved`, for what a paused profile may not do. */
export const stillActive = (profileId: string, refusal: RefusalCode): Change =>
  inState(profileId, ['active'], refusal);
